/** Who gives and who takes in French. */
import { setOf } from '../word-sets';
import { type EndsRow, prepositionsOf } from './ends-row';

/** How French tells it. */
export const FRENCH_ENDS: EndsRow = {
  articles: setOf('le la les l'),
  contracted: new Map([
    ['au', 'a'],
    ['aux', 'a'],
    ['du', 'de'],
    ['des', 'de'],
    ['d', 'de'],
  ]),
  prepositions: prepositionsOf({
    a: 'a',
    vers: 'vers, a destination de',
    de: 'de, en provenance de',
    par: 'par, de la part de, de part de',
    aupres: 'aupres de',
    via: 'via, par l intermediaire de, par intermediaire de, a travers',
    contre: 'contre, a l encontre de, a encontre de',
    other:
      'grace a, face a, quant a, jusqu a, par rapport a, suite a, avec, en, dans, entre, selon, pour, sur, chez, sous, sans, apres, avant, ' +
      'depuis, pendant, sauf, hors, comme, envers, outre, pres de, lors de, au lieu de, a lieu de, a cote de, en faveur de',
  }),
  placeAfter: 'a',
  asides: setOf('non pas ni'),
  offices: setOf('gouvernement armee etat republique royaume'),
  gives: { a: 'to', vers: 'to', via: 'via' },
  takes: { a: 'from', de: 'from', aupres: 'from', via: 'via' },
  acts: { a: 'to', contre: 'to' },
  doers: setOf('par'),
  of: 'de',
  receiving: /rec/,
  nouns: setOf(
    'vente ventes exportation exportations livraison livraisons fourniture transfert transferts achat achats acquisition commandes ' +
      'sanctions embargo don dons',
  ),
  determiners: setOf('le la les l un une sa son ses leur leurs de des du d cette ce premiere'),
  participle: /(?:vendu|livre|fourni|exporte|achete|acquis|commande|recu|cede|donne)(?:e?s?)$/,
  presentToo: /^(?:livre|exporte|achete|commande|cede|donne)$/,
  infinitive: /(?:er|ir|re)$/,
  maxToInfinitive: 3,
  isPassiveAlone: true,
  have: setOf('a ont avait avaient ait aient aura auront aurait auraient avoir ayant'),
  be: setOf('ete est sont etait etaient fut furent sera seront etre soit soient'),
  crosses: setOf(
    'que qu qui dont ou lorsque lorsqu quand tandis si parce puisque mais laquelle lequel comme',
  ),
  and: setOf('et ou ni'),
  order: 'subject-before',
  openers: setOf('hier enfin ensuite ainsi recemment puis'),
};
