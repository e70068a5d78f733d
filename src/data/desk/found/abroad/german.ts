/** German. */
import { setOf } from '../word-sets';
import { compoundNumbers, type LanguageRow, nounsOf } from './language-row';
import { MEANS } from './meanings';

/** What is known of German. */
export const GERMAN: LanguageRow = {
  id: 'de',
  small: setOf(
    'der die das und ist von mit den dem des ein eine einen zu im am auf fur nicht auch sich hat haben wurde wurden werden bei nach aus an',
  ),
  nouns: nounsOf([
    ['aircraft', 'flugzeug flugzeuge flugzeugen'],
    ['fighters', 'kampfjet kampfjets kampfflugzeug kampfflugzeuge kampfflugzeugen jagdflugzeuge'],
    ['helicopters', 'hubschrauber hubschraubern kampfhubschrauber helikopter'],
    ['tanks', 'panzer panzern kampfpanzer kampfpanzern'],
    ['missiles', 'rakete raketen lenkflugkorper flugkorper'],
    ['rifles', 'gewehr gewehre gewehren sturmgewehr sturmgewehre sturmgewehren'],
    ['weapons', 'waffe waffen kleinwaffen rustungsguter'],
    ['systems', 'system systeme systemen luftabwehrsysteme flugabwehrsysteme flugabwehrsystem'],
    ['vehicles', 'fahrzeug fahrzeuge fahrzeugen schutzenpanzer'],
    ['ships', 'schiff schiffe schiffen kriegsschiff kriegsschiffe'],
    ['boats', 'boot boote patrouillenboot patrouillenboote'],
    ['frigates', 'fregatte fregatten'],
    ['corvettes', 'korvette korvetten'],
    ['submarines', 'u-boot u-boote u-booten unterseeboot unterseeboote'],
    ['launchers', 'raketenwerfer raketenwerfern werfer werfern'],
    ['howitzers', 'haubitze haubitzen panzerhaubitze panzerhaubitzen'],
    ['drones', 'drohne drohnen'],
    ['radars', 'radargerat radargerate radare'],
    ['rounds', 'patronen granaten munition geschosse'],
    ['bombs', 'bombe bomben'],
    ['mines', 'mine minen'],
    ['pistols', 'pistole pistolen'],
  ]),
  ends: setOf(
    'an fur von im in am und oder der die das den dem zu nach aus bis seit jahre jahren tage millionen soldaten menschen prozent',
  ),
  numbers: compoundNumbers(
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig/dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    (ten, one, value) => [`${value === 1 ? 'ein' : one}und${ten}`],
  ),
  scaling: setOf('hundert tausend dutzend hunderte tausende million milliarden'),
  topics: setOf('uber'),
  bounds: [
    ['etwa', 'about'],
    ['rund', 'about'],
    ['ungefahr', 'about'],
    ['ca', 'about'],
    ['knapp', 'about'],
    ['mehr als', 'more-than'],
    ['uber', 'more-than'],
    ['mindestens', 'at-least'],
    ['weniger als', 'less-than'],
    ['bis zu', 'at-most'],
    ['hochstens', 'at-most'],
  ],
  scales: [
    ['Milliarden?|Mrd\\.?', 1e9],
    ['Millionen|Million|Mio\\.?', 1e6],
    ['Tausend|tausend', 1e3],
  ],
  currencies: [
    ['(?:US-)?Dollars?', 'USD'],
    ['Euros?', 'EUR'],
    ['Rubel', 'RUB'],
    ['Pfund Sterling|britische Pfund', 'GBP'],
    ['Schweizer Franken', 'CHF'],
    ['Yuan', 'CNY'],
  ],
  dealings: [
    ['verkaufte, verkauften, verkauft', MEANS.sold],
    ['spendete, spendeten, gespendet, ubergaben, ubergeben, uberlassen', MEANS.delivered],
    [
      'verkaufen, verkauf, verkaufe, liefert, liefern, lieferung, lieferungen, export, exporte, exportieren',
      MEANS.gives,
    ],
    [
      'ausfuhr, ausfuhren, waffenlieferung, waffenlieferungen, waffenexport, waffenexporte, rustungsexporte',
      MEANS.gives,
    ],
    [
      'lieferte, lieferten, geliefert, ausgeliefert, exportierte, exportierten, exportiert, ubergab',
      MEANS.delivered,
    ],
    ['kaufte, kauften, gekauft, erwarb, erwarben, erworben, bestellte, bestellten, bestellt', MEANS.bought],
    ['kauft, kaufen, kauf, ankauf, beschaffung, erwerb, bestellung, bestellungen, erhalt', MEANS.takes],
    ['erhielt, erhielten, erhalten', MEANS.received],
    ['unterzeichnete einen vertrag, unterzeichneten einen vertrag, vertrag unterzeichnet', MEANS.signed],
    ['verhandelt, verhandeln, verhandelte, verhandelten, verhandlung, verhandlungen', MEANS.negotiates],
    ['genehmigte, genehmigten, genehmigt', MEANS.authorised],
    ['verweigerte, verweigerten, verweigert, abgelehnt', MEANS.refused],
    ['stornierte, stornierten, storniert', MEANS.cancelled],
    ['stoppte, stoppten, gestoppt, ausgesetzt', MEANS.suspended],
    ['verhangte sanktionen, verhangten sanktionen, sanktionen verhangt', MEANS.sanctioned],
    ['sanktionen, waffenembargo, embargo', MEANS.sanctions],
    [
      'bestreitet, bestreiten, bestritt, bestritten, dementiert, dementieren, dementierte, dementierten',
      MEANS.denies,
    ],
  ],
  participles: setOf(
    'verkauft geliefert ausgeliefert exportiert gekauft erworben bestellt erhalten genehmigt verweigert abgelehnt storniert gestoppt ausgesetzt',
  ),
  auxiliaries: setOf('hat haben hatte hatten habe wurde wurden worden'),
  isNegatedBehind: true,
  negators: setOf('nicht kein keine keinen keiner nie niemals ohne weder noch'),
  confirming: setOf('bestatigen bestatigt bestatigte bestatigten bestatigung'),
  denying: setOf(
    'dementieren dementiert dementierte dementierten bestreiten bestreitet bestritt bestritten leugnen leugnet leugnete dementi',
  ),
  either: setOf('noch weder oder und nicht zu'),
  turns: setOf('aber doch jedoch sondern hingegen dagegen wahrend'),
  open: setOf(
    'wird werden soll sollen sollte will wollen wolle konnte konnten wenn falls plant planen mochte darf ob',
  ),
};
