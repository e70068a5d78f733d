/** What people call the columns of their tables. */

import { TABLE_FIELDS, type TableField } from '../rows/table-mapping';
import { isDated, isNoMoney, isOfAmounts, isOfMoney } from './amount-words';
import { namesAbroadOf } from './field-words-abroad';

/** Names of columns, as `plainName` writes them. */
interface FieldWords {
  /** Names that say what a column tells, and words of which one within a longer name says so too. */
  readonly words: readonly string[];
  /** Names that may say so, and may as well say something else: they are only asked about. */
  readonly perhaps?: readonly string[];
}

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
    perhaps: [
      'source',
      'origin',
      'country of origin',
      'state of origin',
      'reporting state',
      'reporting country',
    ],
  },
  to: {
    words: [
      'importer',
      'recipient',
      'buyer',
      'to',
      'customer',
      'destination',
      'importing country',
      'importing state',
      'to country',
      'beneficiary',
      'recipient country',
    ],
    perhaps: ['target', 'end user', 'client', 'partner'],
  },
  system: {
    words: [
      ...['system', 'weapon', 'designation', 'item', 'product', 'equipment', 'weapon designation'],
      ...['weapon system', 'weapon name', 'name of weapon', 'system name', 'item name'],
    ],
    perhaps: ['label', 'title', 'name', 'goods', 'model'],
  },
  description: { words: ['description', 'type of weapon', 'weapon type'] },
  category: { words: ['category', 'armament category', 'class'] },
  ordered: {
    words: ['year', 'year of order', 'order date', 'ordered', 'date', 'order year'],
    perhaps: ['announced', 'announcement', 'pledged', 'committed', 'signed', 'decided'],
  },
  delivered: {
    words: [
      ...['delivered', 'year of delivery', 'delivery year', 'delivery', 'delivery date', 'date of delivery'],
      ...['year delivered', 'date delivered'],
    ],
  },
  status: { words: ['status', 'state', 'status of the deal', 'deal status'], perhaps: ['stage'] },
  quantity: {
    words: ['quantity', 'number', 'num', 'number ordered', 'count', 'unit', 'qty', 'number of item'],
    perhaps: ['amount', 'weight', 'size', 'how many', 'no', 'ordered', 'delivered'],
  },
  value: {
    words: [
      ...['value', 'val', 'price', 'cost', 'worth', 'contract value', 'deal value', 'value of contract'],
      ...['value of licence', 'licence value', 'licensed value', 'commitment', 'committed', 'total cost'],
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

/** What the name of a column says of a field. */
export function nameSays(name: string, field: TableField): NameSays {
  const plain = plainName(name);
  const all = plainName(name.replace(/[()]/g, ' '));
  if (isDated(field) && isOfAmounts(all)) return 'nothing';
  if (isOfMoney(field) && isNoMoney(all)) return 'nothing';
  const { words = [], perhaps = [] } = PLAIN.get(field) ?? {};
  if (words.includes(plain)) return 'all';
  if (words.some((word) => word.length > 2 && ` ${plain} `.includes(` ${word} `))) return 'part';
  return perhaps.includes(plain) ? 'perhaps' : 'nothing';
}
