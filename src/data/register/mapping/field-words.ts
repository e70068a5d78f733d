/** What people call the columns of their tables. */

import { remembering } from '../../../domain/memoize/remembering';
import { withoutMoneyUnit } from '../cells/money-unit';
import { TABLE_FIELDS, type TableField } from '../rows/table-mapping';
import { isDated, isNoMoney, isOfAmounts, isOfMoney, isOfNumbers } from './amount-words';
import { namesAbroadOf } from './field-words-abroad';
import { countsLicences, isOfLicencesAlone } from './licence-words';
import { STATES_ABROAD } from './states-abroad';

/** Names of columns, as `plainName` writes them. */
interface FieldWords {
  /** Names that say what a column tells, and words of which one within a longer name says so too. */
  readonly words: readonly string[];
  /** Names that may say so, and may as well say something else: they are only asked about. */
  readonly perhaps?: readonly string[];
}

/** What a column is called that says who reports, and keeps to one side of the trade that it tells of. */
export const REPORTERS: readonly string[] = [
  ...[
    'reporter',
    'reporter desc',
    'reporter name',
    'reporting state',
    'reporting country',
    'reporting party',
  ],
  ...['reporter iso', 'reporting economy', 'reporter country', 'reporter state'],
];

/** What it is called where it is named after both sides. */
const OTHER_SIDES = ['importer exporter', 'exporter importer'].flatMap((name) => [
  name,
  `${name} state`,
  `${name} country`,
]);

/** What the column of the other side is called beside it. */
export const PARTNERS: readonly string[] = [
  ...['partner', 'partner desc', 'partner name', 'partner country', 'partner state', 'trading partner'],
  ...['partner iso', 'partner economy', 'counterpart', ...OTHER_SIDES],
];

const FIELD_WORDS: Readonly<Record<TableField, FieldWords>> = {
  from: {
    words: [
      'exporter',
      'supplier',
      'seller',
      'from',
      'source country',
      'exporting country',
      'exporting state',
      'from country',
      'donor',
      'donor country',
    ],
    perhaps: ['source', 'origin', 'country of origin', 'state of origin', ...REPORTERS],
  },
  to: {
    words: [
      'importer',
      'recipient',
      'buyer',
      'purchaser',
      'purchasing country',
      'to',
      'customer',
      'destination',
      'importing country',
      'importing state',
      'to country',
      'beneficiary',
      'recipient country',
    ],
    perhaps: ['target', 'end user', 'client', ...PARTNERS],
  },
  flow: {
    words: [
      ...['flow', 'trade flow', 'flow desc', 'flow name', 'trade flow name', 'direction', 'flow code'],
      ...['type of transfer', 'transfer type', 'trade flow code', 'type of trade'],
    ],
    perhaps: ['type of report', 'report type', 'transfer', 'rg', 'trade', 'report'],
  },
  system: {
    words: [
      ...['system', 'weapon', 'designation', 'item', 'product', 'equipment', 'weapon designation'],
      ...['weapon system', 'weapon name', 'name of weapon', 'system name', 'item name'],
    ],
    perhaps: ['label', 'title', 'name', 'goods', 'model'],
  },
  description: {
    words: ['description', 'description of item', 'item description', 'type of weapon', 'weapon type'],
  },
  category: {
    words: ['category', 'armament category', 'class', 'commodity', 'cmd desc'],
    perhaps: ['cmd code', 'rating', 'ml rating'],
  },
  ordered: {
    words: ['year', 'year of order', 'order date', 'ordered', 'date', 'order year', 'ref year'],
    perhaps: ['announced', 'announcement', 'pledged', 'committed', 'signed', 'decided', 'period'],
  },
  delivered: {
    words: [
      ...['delivered', 'year of delivery', 'delivery year', 'delivery', 'delivery date', 'date of delivery'],
      ...['year delivered', 'date delivered'],
    ],
  },
  status: {
    words: ['status', 'state', 'status of the deal', 'deal status'],
    perhaps: ['stage', 'phase', 'outcome', 'decision', 'result', 'disposition', ...STATES_ABROAD],
  },
  quantity: {
    words: ['quantity', 'number', 'num', 'number ordered', 'count', 'unit', 'qty', 'number of item'],
    perhaps: ['amount', 'weight', 'size', 'how many', 'no', 'ordered', 'delivered'],
  },
  quantityDelivered: {
    words: [
      ...[
        'number delivered',
        'quantity delivered',
        'delivered quantity',
        'delivered number',
        'qty delivered',
      ],
      ...['unit delivered', 'delivered unit', 'item delivered', 'num delivered', 'number of item delivered'],
    ],
    perhaps: ['delivered', 'received', 'number received', 'quantity received'],
  },
  value: {
    words: [
      ...['value', 'val', 'price', 'cost', 'worth', 'contract value', 'deal value', 'value of contract'],
      ...[
        'trade value',
        'primary value',
        'value of licence',
        'licence value',
        'licensed value',
        'commitment',
        'committed',
        'total cost',
      ],
    ],
    perhaps: ['amount', 'usd', 'eur', 'gbp', 'budget', 'financial value'],
  },
  valueDelivered: {
    words: [
      ...['value delivered', 'delivered value', 'value exported', 'exported value', 'export value'],
      ...['value of export', 'value of delivery', 'val arm', 'val export', 'disbursed', 'disbursement'],
    ],
    perhaps: ['actual', 'delivered', 'exported'],
  },
  currency: { words: ['currency', 'currency code'] },
  source: { words: ['source', 'reference', 'publication', 'document', 'url'] },
  excerpt: { words: ['excerpt', 'quote', 'quotation', 'text', 'word'] },
  summary: { words: ['summary'], perhaps: ['note', 'comment', 'remark', 'detail', 'explanation'] },
  page: { words: ['page', 'p'] },
  reportedBy: {
    words: ['reported by', 'report by', 'reporting party', 'who reported', 'reporting side'],
    perhaps: ['reporter', 'report', 'reported'],
  },
};

/** A name in small words, of which none is a plural, without accents and what stands in brackets: "ReportingState(s)". */
export function plainName(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=[^s\s]{2})s(?= |$)/g, '');
}

/** How much a name says of a field: it is its name, holds its name among other words, may be it, or says nothing. */
export type NameSays = 'all' | 'part' | 'perhaps' | 'nothing';

/** The same as they are compared, made once: every column of a table is asked about every field. */
const PLAIN = new Map(
  TABLE_FIELDS.map((field) => {
    const { words, perhaps = [] } = FIELD_WORDS[field];
    return [
      field,
      { words: [...words, ...namesAbroadOf(field)].map(plainName), perhaps: perhaps.map(plainName) },
    ];
  }),
);

/** "Importer/Exporter State" is neither: which of them is said by each row, or by the form. */
const isOfOtherSide = (field: TableField, plain: string) =>
  (field === 'from' || field === 'to') && OTHER_SIDES.includes(plain);

/** "Nº licencias", "Licences (number)": how many were given; "Licences" alone may be. */
function saysOfLicences(name: string): NameSays | null {
  if (countsLicences(name)) return 'part';
  return isOfLicencesAlone(name) ? 'perhaps' : null;
}

function saysOf(name: string, field: TableField): NameSays {
  const plain = plainName(name);
  const all = plainName(name.replace(/[()]/g, ' '));
  if (isDated(field) && isOfAmounts(all)) return 'nothing';
  if (isOfMoney(field) && (isNoMoney(all) || isOfNumbers(all))) return 'nothing';
  if (isOfOtherSide(field, plain)) return 'perhaps';
  const ofLicences = field === 'quantity' ? saysOfLicences(name) : null;
  if (ofLicences) return ofLicences;
  const { words = [], perhaps = [] } = PLAIN.get(field) ?? {};
  if (words.includes(plain)) return 'all';
  if (isOfMoney(field) && words.includes(plainName(withoutMoneyUnit(name)))) return 'all';
  if (words.some((word) => word.length > 2 && ` ${plain} `.includes(` ${word} `))) return 'part';
  return perhaps.includes(plain) ? 'perhaps' : 'nothing';
}

/** A table has some hundreds of columns, each of which is asked about every field again and again. */
const MAX_REMEMBERED = 2000;

const SAYS = new Map(
  TABLE_FIELDS.map((field) => [field, remembering(MAX_REMEMBERED, (name) => saysOf(name, field))] as const),
);

/** What the name of a column says of a field. */
export const nameSays = (name: string, field: TableField): NameSays =>
  SAYS.get(field)?.(name) ?? saysOf(name, field);
