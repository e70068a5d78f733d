/** French. */
import { setOf } from '../word-sets';
import { compoundNumbers, type LanguageRow, nounsOf } from './language-row';
import { MEANS } from './meanings';

/** What is known of French. */
export const FRENCH: LanguageRow = {
  id: 'fr',
  small: setOf(
    'le la les des du de et en un une est que qui dans pour par sur au aux l d qu n ne pas avec son sa ses ont ete selon cette',
  ),
  nouns: nounsOf([
    ['aircraft', 'avion avions appareil appareils'],
    ['fighters', 'chasseur chasseurs'],
    ['helicopters', 'helicoptere helicopteres'],
    ['tanks', 'char chars'],
    ['missiles', 'missile missiles'],
    ['rifles', 'fusil fusils'],
    ['weapons', 'arme armes armement armements'],
    ['systems', 'systeme systemes'],
    ['vehicles', 'vehicule vehicules blinde blindes'],
    ['ships', 'navire navires batiment batiments porte-helicopteres porte-avions porte-aeronefs'],
    ['boats', 'vedette vedettes patrouilleur patrouilleurs'],
    ['frigates', 'fregate fregates'],
    ['corvettes', 'corvette corvettes'],
    ['submarines', 'sous-marin sous-marins'],
    ['launchers', 'lanceur lanceurs'],
    ['rockets', 'roquette roquettes'],
    ['howitzers', 'obusier obusiers'],
    ['guns', 'canon canons'],
    ['drones', 'drone drones'],
    ['radars', 'radar radars'],
    ['rounds', 'munition munitions cartouche cartouches obus'],
    ['bombs', 'bombe bombes'],
    ['mines', 'mine mines'],
    ['pistols', 'pistolet pistolets'],
  ]),
  ends: setOf(
    'a au aux pour par en dans et ou que qui le la les du depuis ans jours millions personnes soldats',
  ),
  numbers: compoundNumbers(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    'vingt trente quarante cinquante soixante septante quatre-vingt/quatre-vingts nonante',
    (ten, one, value) => {
      const and = ten.startsWith('quatre') ? ' ' : ' et ';
      if (value === 1) return [`${ten}${and}un`, `${ten}${and}une`];
      if (value === 11) return [`${ten}${and}onze`];
      return [`${ten} ${one}`];
    },
    ['soixante', 'quatre-vingt'],
  ),
  scaling: setOf(
    'cent cents mille million milliard douzaine douzaines dizaine dizaines centaine centaines vingtaine trentaine millier milliers',
  ),
  topics: setOf(''),
  bounds: [
    ['environ', 'about'],
    ['quelque', 'about'],
    ['quelques', 'about'],
    ['pres de', 'about'],
    ['plus de', 'more-than'],
    ['au moins', 'at-least'],
    ['moins de', 'less-than'],
    ['jusqu a', 'at-most'],
    ['au plus', 'at-most'],
  ],
  scales: [
    ['milliards?|mds?', 1e9],
    ['millions?', 1e6],
    ['mille', 1e3],
  ],
  currencies: [
    ['dollars?(?: am[eé]ricains)?', 'USD'],
    ['euros?', 'EUR'],
    ['roubles?', 'RUB'],
    ['livres sterling', 'GBP'],
    ['yuans?', 'CNY'],
  ],
  dealings: [
    ['a vendu, ont vendu, avait vendu, avaient vendu, vendu, vendus, vendue, vendues', MEANS.sold],
    [
      'vend, vendent, vendre, vente, ventes, exporter, exporte, exportent, exportation, exportations',
      MEANS.gives,
    ],
    [
      'livrer, livrent, livraison, livraisons, fournir, fournit, fournissent, fourniture, transfert, transferts',
      MEANS.gives,
    ],
    [
      'a livre, ont livre, avait livre, avaient livre, ete livre, ete livres, ete livree, ete livrees',
      MEANS.delivered,
    ],
    [
      'a fourni, ont fourni, avait fourni, fourni, fournis, fournie, fournies, a exporte, ont exporte',
      MEANS.delivered,
    ],
    [
      'a achete, ont achete, avait achete, ete achetes, a acquis, ont acquis, avait acquis, a commande',
      MEANS.bought,
    ],
    ['ont commande, avait commande, a passe commande, ont passe commande', MEANS.bought],
    ['achete, achetent, acheter, achat, achats, acquerir, acquisition, commande, commandes', MEANS.takes],
    ['s est offert, se sont offert, s est dote, s est dotee, se sont dotes', MEANS.bought],
    ['a cede, ont cede, avait cede, cede, cedent, cedes, cedees', MEANS.gives],
    ['a expedie, ont expedie, a remis, ont remis, ete remis, ete remise, ete remises', MEANS.delivered],
    ['a obtenu, ont obtenu', MEANS.received],
    ['cedera, cederont, remettra, remettront', MEANS.willGive],
    ['a recu, ont recu, avait recu, avaient recu, recu, recus, recue, recues', MEANS.received],
    ['ait livre, aient livre, ait vendu, aient vendu, livrait, livraient, vendait, vendaient', MEANS.gives],
    ['pas livre, jamais livre, pas encore livre, livree, livrees', MEANS.delivered],
    [
      'pas achete, jamais achete, pas commande, jamais commande, achetes, achetees, commandes par',
      MEANS.bought,
    ],
    ['livrera, livreront, vendra, vendront, fournira, fourniront, exportera, exporteront', MEANS.willGive],
    ['achetera, acheteront, recevra, recevront, commandera, commanderont', MEANS.willTake],
    ['ait achete, aient achete, achetait, achetaient, recoit, recoivent, recevoir', MEANS.takes],
    ['a signe un contrat, ont signe un contrat, a signe un accord, ont signe un accord', MEANS.signed],
    ['negocie, negocient, negociait, negociaient, negociation, negociations, pourparlers', MEANS.negotiates],
    ['a approuve, ont approuve, a autorise, ont autorise', MEANS.authorised],
    ['a refuse, ont refuse, refuse de vendre, a refuse de vendre, a refuse de livrer', MEANS.refused],
    ['a annule, ont annule, a ete annule, a ete annulee', MEANS.cancelled],
    ['a suspendu, ont suspendu, ete suspendu, ete suspendue, ete suspendues', MEANS.suspended],
    ['a impose des sanctions, ont impose des sanctions, a sanctionne, ont sanctionne', MEANS.sanctioned],
    ['sanctions, embargo', MEANS.sanctions],
    ['dement, dementent, a dementi, ont dementi, nie, nient, a nie, ont nie', MEANS.denies],
  ],
  participles: setOf(''),
  auxiliaries: setOf(''),
  isNegatedBehind: false,
  noneAtStart: setOf(''),
  harmless: /^pas (?:seulement|uniquement|moins|plus|que)$/,
  without: setOf('sans'),
  halves: setOf('ne n'),
  but: /^(?:que|qu)(?: \S+)?$/,
  negators: setOf('ne n pas jamais aucun aucune ni sans'),
  confirming: setOf('confirme confirmee confirmes confirmees confirmer confirment confirmait confirmant'),
  denying: setOf(
    'dementi dementie dementis dementies dementir dement dementent dementait dementant nie nient nier niee infirme infirmee infirmer infirment',
  ),
  either: setOf('ni ne n ou de d et a ont'),
  turns: setOf('mais cependant toutefois pourtant alors tandis'),
  future: setOf('sera seront pourrait pourraient peut peuvent doit'),
  open: setOf(
    'sera seront serait seraient aurait auraient pourrait pourraient peut peuvent si doit devrait veut souhaite',
  ),
};
