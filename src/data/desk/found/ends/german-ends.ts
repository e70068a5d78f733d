/** Who gives and who takes in German. */
import { type PartyId, partyId } from '../../../../domain/model/ids';
import { setOf } from '../word-sets';
import { type EndsRow, type Gender, prepositionsOf } from './ends-row';

/** The states whose names have an article. */
const GENDERS: Readonly<Record<Gender, string>> = {
  masculine: 'IRN IRQ YEM LBN SDN SSD TCD NER OMN XKX COG VAT',
  feminine: 'TUR UKR CHE SVK MNG CZE DOM CAF COD',
  plural: 'USA NLD PHL ARE BHS MDV COM',
};

const genders = Object.entries(GENDERS).flatMap(([gender, ids]) =>
  ids.split(' ').map((id): [PartyId, Gender] => [partyId(id), gender as Gender]),
);

/** How German tells it. */
export const GERMAN_ENDS: EndsRow = {
  articles: setOf('der die das den dem des'),
  articleCases: {
    der: { masculine: 'nominative', feminine: 'dative or genitive', plural: 'other' },
    die: { feminine: 'nominative', plural: 'nominative' },
    dem: { masculine: 'dative' },
    den: { masculine: 'other', plural: 'dative' },
    des: { masculine: 'other' },
  },
  genders: new Map(genders),
  cases: 'genitive',
  contracted: new Map([
    ['vom', 'von'],
    ['beim', 'bei'],
    ['zum', 'zu'],
    ['zur', 'zu'],
    ['im', 'in'],
    ['am', 'an dem'],
    ['ans', 'an'],
    ['ins', 'in'],
  ]),
  prepositions: prepositionsOf({
    an: 'an',
    nach: 'nach',
    von: 'von, von seiten',
    aus: 'aus',
    bei: 'bei',
    durch: 'durch',
    via: 'uber, via',
    gegen: 'gegen',
    other:
      'an dem, in, mit, zu, zwischen, laut, fur, auf, seit, wegen, trotz, ohne, um, unter, vor, hinter, neben, gegenuber, als, wie, statt, ' +
      'anstelle, zufolge, gemass, ausser, bis, wahrend, innerhalb, ausserhalb, samt, nahe',
  }),
  asides: setOf('nicht'),
  offices: new Set(),
  gives: { an: 'to', nach: 'to', dative: 'to', via: 'via' },
  takes: { von: 'from', aus: 'from', bei: 'from', via: 'via' },
  acts: { gegen: 'to' },
  doers: setOf('von durch'),
  of: 'von',
  nouns: setOf(
    'verkauf lieferung lieferungen export exporte ausfuhr ausfuhren waffenlieferung waffenlieferungen waffenexport waffenexporte ' +
      'rustungsexporte kauf ankauf beschaffung erwerb bestellung bestellungen sanktionen waffenembargo embargo',
  ),
  determiners: new Set(),
  participle:
    /^(?:aus|ab)?ge\w+(?:t|en)$|iert$|^(?:verkauft|verweigert|bestellt|erworben|unterzeichnet|ubergeben)$/,
  attributive:
    /^(?:(?:\p{Ll}{2,5})?ge\p{Ll}+(?:t|en)|(?:ver|be|er|über|unter|ent)\p{Ll}+(?:t|en)|\p{Ll}+(?:iert|end))e[nrms]?$/u,
  infinitive: /en$/,
  maxToInfinitive: 30,
  isPassiveAlone: false,
  have: setOf('hat haben hatte hatten habe'),
  be: setOf('wurde wurden wird werden worden ist sind war waren sei seien'),
  finite: setOf(
    'hat haben hatte hatten habe wurde wurden wird werden ist sind war waren soll sollen sollte will wollen kann konnte konnten muss ' +
      'mussen darf durfen mochte',
  ),
  crosses: setOf('dass ob weil wenn falls obwohl nachdem bevor wahrend aber sondern'),
  and: setOf('und oder sowie noch'),
  order: 'verb-last',
  openers: setOf(
    'bisher bereits zuletzt dann zudem auch danach damals spater gestern heute jetzt nun zuvor inzwischen erst schon insgesamt jahrlich ' +
      'dafur daraufhin anschliessend ausserdem',
  ),
};
