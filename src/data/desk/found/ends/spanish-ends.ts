/** Who gives and who takes in Spanish. */
import { setOf } from '../word-sets';
import { type EndsRow, prepositionsOf } from './ends-row';

/** How Spanish tells it. */
export const SPANISH_ENDS: EndsRow = {
  articles: setOf('el la los las'),
  contracted: new Map([
    ['al', 'a'],
    ['del', 'de'],
  ]),
  prepositions: prepositionsOf({
    a: 'a',
    hacia: 'hacia',
    de: 'de, desde',
    por: 'por, por parte de, de parte de',
    via: 'a traves de, via, por medio de, por intermedio de, mediante',
    contra: 'contra, en contra de',
    other:
      'gracias a, junto a, frente a, debido a, respecto a, pese a, cercano a, conforme a, en torno a, con, en, entre, segun, para, sobre, ' +
      'ante, bajo, sin, tras, durante, hasta, como, salvo, excepto, ademas de, antes de, despues de, dentro de, cerca de, en lugar de, en vez de',
  }),
  asides: setOf('no ni'),
  offices: setOf('gobierno ejercito estado republica reino'),
  gives: { a: 'to', hacia: 'to', via: 'via' },
  takes: { a: 'from', de: 'from', via: 'via' },
  acts: { a: 'to', contra: 'to' },
  doers: setOf('por'),
  of: 'de',
  receiving: /^rec/,
  nouns: setOf(
    'venta ventas exportacion exportaciones suministros entregas envios transferencia compras adquisicion adquisiciones donacion ' +
      'sanciones embargo',
  ),
  determiners: setOf('el la los las un una su sus de del al esta este dicha dicho cada primera segunda'),
  participle: /(?:ad|id)[oa]s?$/,
  infinitive: /(?:ar|er|ir)$/,
  maxToInfinitive: 3,
  isPassiveAlone: true,
  have: setOf('ha han habia habian haya hayan hubiera hubieran habra habran haber he hemos'),
  be: setOf('fue fueron sido es son era eran ser sera seran siendo sean sea estan estaban fuera fueran se'),
  crosses: setOf('que quien quienes cuyo cuya donde cuando mientras si porque aunque pero sino como'),
  and: setOf('y e o u ni'),
  order: 'subject-behind',
  openers: setOf('ayer hoy ademas tambien luego entonces despues finalmente asi incluso recientemente'),
};
