/** What rows are called that add up others, in the languages of those who keep tables of arms: "Total", "Summe", "World". */
import { remembering } from '../../../domain/memoize/remembering';
import { partyNamed } from './party-names';

/** What people call such a row, in the languages of those who keep tables of arms. */
const TOTALS: ReadonlySet<string> = new Set([
  ...['total', 'totals', 'totaal', 'totale', 'totalt', 'toplam', 'grand total', 'overall total', 'sub total'],
  ...[
    'subtotal',
    'subtotals',
    'sum',
    'sums',
    'summe',
    'zwischensumme',
    'gesamt',
    'gesamtsumme',
    'insgesamt',
    'gesamtergebnis',
    'endsumme',
    'teilsumme',
  ],
  ...[
    'total general',
    'total général',
    'sous total',
    'total generale',
    'totale generale',
    'suma',
    'łącznie',
    'somme',
    'total geral',
    'au total',
    'en total',
    'sumatoria',
  ],
  ...['summa', 'totalsumma', 'sammanlagt', 'i alt', 'ialt', 'totaalbedrag'],
  ...[
    'somma',
    'soma',
    'suma total',
    'razem',
    'ogółem',
    'celkem',
    'spolu',
    'összesen',
    'yhteensä',
    'genel toplam',
  ],
  ...[
    'итого',
    'всего',
    'итог',
    'сумма',
    'общий итог',
    'підсумок',
    'проміжний підсумок',
    'загалом',
    'сума',
    'загальна сума',
    'разом',
    'усього',
    'всього',
    'ukupno',
    'укупно',
    'общо',
  ],
  ...['合计', '合計', '总计', '總計', '総計', '小计', '小計', '总和', '합계', '총계', '소계'],
  ...['المجموع', 'الإجمالي', 'סך הכל', 'σύνολο'],
]);

/** What a row can be of all of. */
const WHAT_IS_ALL = [
  ...['countries', 'states', 'nations', 'partners', 'recipients', 'importers', 'buyers', 'destinations'],
  ...['suppliers', 'exporters', 'sellers', 'systems', 'weapons', 'weapon systems', 'arms', 'types', 'items'],
  ...['categories', 'commodities', 'equipment', 'products', 'goods', 'years', 'deals', 'parties'],
];

/** The same in the languages of Germany, France, Spain and Ukraine. */
const WHAT_IS_ALL_ABROAD = [
  ...['länder', 'staaten', 'empfängerländer', 'bestimmungsländer', 'empfänger', 'waffen', 'jahre', 'güter'],
  ...['pays', 'destinations', 'destinataires', 'armes', 'années', 'matériels', 'catégories'],
  ...['países', 'estados', 'destinos', 'destinatarios', 'armas', 'años', 'categorías'],
  ...['країни', 'країн', 'держави', 'держав', 'країнам', 'країнах', 'роки', 'років', 'роках', 'озброєння'],
];

/** Many states together, of whom a row can be the sum and no deal names one. */
const GROUPS: ReadonlySet<string> = new Set([
  ...['europe', 'africa', 'asia', 'america', 'americas', 'oceania', 'middle east', 'third countries'],
  ...['eu countries', 'eu states', 'nato countries', 'nato states', 'other countries'],
  ...['europa', 'afrika', 'asien', 'amerika', 'ozeanien', 'naher osten', 'drittländer', 'drittstaaten'],
  ...['eu länder', 'eu staaten', 'nato länder', 'nato staaten', 'afrique', 'asie', 'amérique', 'pays tiers'],
  ...['azië', 'derde landen', 'eu landen', 'áfrica', 'américa'],
]);

/** Words for all of them, as they stand before these. */
const ALL_ABROAD = ['alle', 'aller', 'tous les', 'toutes les', 'tous', 'todos los', 'todas las'];
const ALL_IN_UKRAINIAN = ['всі', 'усі', 'всіх', 'усіх', 'всім', 'усім'];

/** What is no party, but all of them together. */
const ALL: ReadonlySet<string> = new Set([
  ...[
    'all',
    'everyone',
    'w00',
    'world',
    'the world',
    'whole world',
    'entire world',
    'all the world',
    'worldwide',
  ],
  ...WHAT_IS_ALL.map((of) => `all ${of}`),
  ...WHAT_IS_ALL_ABROAD.flatMap((of) => [...ALL_ABROAD, ...ALL_IN_UKRAINIAN].map((all) => `${all} ${of}`)),
  ...['alle', 'welt', 'die welt', 'ganze welt', 'weltweit', 'tous', 'monde', 'le monde', 'monde entier'],
  ...['todos', 'mundo', 'el mundo', 'mundo entero', 'todo el mundo'],
  ...['світ', 'весь світ', 'увесь світ', 'усі', 'всі'],
  ...['tutti', 'mondo', 'весь мир', 'все страны', 'wszystkie kraje', 'świat', 'tüm ülkeler', 'dünya'],
]);

/** What stands between "Total" and what it is of: "Total for 2005", "Summe der Länder". */
const OF = /^(?:for|of|in|für|der|des|de|du|la|les|los|las|en|по|за|для|у|в) /;
/** What says that it is of the world: "Total mondial". */
const OF_THE_WORLD: ReadonlySet<string> = new Set(['mondial', 'mundial', 'світовий', 'global']);

/** No name of such a row is longer: "United Arab Emirates Total". */
const MAX_SIGNS = 60;

/** "TOTAL:", "Sub-total" and "— Итого —" as the words of the list are written. */
export function plainTotal(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A register names some 5,000 systems and 300 parties again and again. */
const MAX_REMEMBERED = 20_000;

/** What may stand beside the word: the year or the party whose rows are added up, or what they are added up by. */
function isWhatIsAdded(words: string): boolean {
  const bare = words.replace(OF, '').replace(OF, '');
  return (
    /^[12]\d{3}$/.test(bare) ||
    /^(?:per|by|par|por|pro|je|nach) /.test(words) ||
    ALL.has(bare) ||
    OF_THE_WORLD.has(bare) ||
    GROUPS.has(bare) ||
    WHAT_IS_ALL.includes(bare) ||
    WHAT_IS_ALL_ABROAD.includes(bare) ||
    partyNamed(bare) !== undefined
  );
}

interface NameOfTotal {
  /** Whose rows are added up, as `plainTotal` writes it; nothing where the name does not say. */
  readonly whose: string;
}

const NO_TOTAL = { whose: null } as const;

/** "Total", "Total 2005", "Kenya Total" as spreadsheets write it below the rows of Kenya, "World". */
function nameOfTotal(cell: string): NameOfTotal | typeof NO_TOTAL {
  const words = plainTotal(cell).split(' ');
  if (TOTALS.has(words.join(' ')) || ALL.has(words.join(' '))) return { whose: '' };
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return NO_TOTAL;
  const rest = [
    ...(TOTALS.has(first) ? [words.slice(1).join(' ')] : []),
    ...(TOTALS.has(last) ? [words.slice(0, -1).join(' ')] : []),
  ].find(isWhatIsAdded);
  if (rest === undefined) return NO_TOTAL;
  const isSomebodys = partyNamed(rest) || /^[12]\d{3}$/.test(rest) || GROUPS.has(rest.replace(OF, ''));
  return { whose: isSomebodys ? rest : '' };
}

const namesTotal = remembering(MAX_REMEMBERED, nameOfTotal);

/** Whether a cell says that its row is a sum, and says nothing else: "Total", whatever its column is of. */
export function isTotalAlone(cell: string): boolean {
  return totalIn(cell) === '' && TOTALS.has(plainTotal(cell));
}

/** Whose sum a cell calls its row: nothing where it does not say; null for any other cell. */
export function totalIn(cell: string): string | null {
  return cell.length <= MAX_SIGNS && cell !== '' ? namesTotal(cell).whose : null;
}
