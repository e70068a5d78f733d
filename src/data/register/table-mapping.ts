/** What the columns of a person's own table mean. */

/** What a table is called whose columns a person has explained. */
export const OWN_TABLE = 'Your own table';

/** What a column can mean. */
export const TABLE_FIELD = {
  from: {
    label: 'Exporter',
    needed: true,
    words: ['exporter', 'supplier', 'seller', 'from', 'source country'],
  },
  to: {
    label: 'Importer',
    needed: true,
    words: ['importer', 'recipient', 'buyer', 'to', 'customer', 'destination'],
  },
  system: {
    label: 'Weapon system',
    needed: true,
    words: ['system', 'weapon', 'designation', 'item', 'product', 'equipment'],
  },
  description: {
    label: 'What it is',
    needed: false,
    words: ['description', 'type of weapon', 'weapon type'],
  },
  category: { label: 'Category', needed: false, words: ['category', 'armament category', 'class'] },
  ordered: {
    label: 'Year',
    needed: true,
    words: ['year', 'year of order', 'order date', 'ordered', 'date', 'order year'],
  },
  delivered: {
    label: 'Year(s) of delivery',
    needed: false,
    words: ['delivered', 'year of delivery', 'years of delivery', 'delivery year', 'delivery'],
  },
  status: { label: 'Status of the deal', needed: false, words: ['status', 'state'] },
  quantity: {
    label: 'Quantity',
    needed: false,
    words: ['quantity', 'number', 'number ordered', 'amount', 'count', 'units'],
  },
  source: {
    label: 'Source',
    needed: false,
    words: ['source', 'reference', 'publication', 'document', 'url'],
  },
  excerpt: { label: 'Excerpt', needed: false, words: ['excerpt', 'quote', 'quotation', 'text', 'words'] },
  page: { label: 'Page', needed: false, words: ['page', 'pages', 'p'] },
} as const;

/** One of the things that a column can mean. */
export type TableField = keyof typeof TABLE_FIELD;

/** All of them, in the order of the labels. */
export const TABLE_FIELDS = Object.keys(TABLE_FIELD) as readonly TableField[];

/** The place of the column, from 0, for each thing that the table says. */
export type TableMapping = Readonly<Partial<Record<TableField, number>>>;

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the columns probably mean, by their names; each column has one meaning at the most. */
export function guessMapping(header: readonly string[]): TableMapping {
  const mapping: Partial<Record<TableField, number>> = {};
  const taken = new Set<number>();
  const take = (field: TableField, fits: (name: string, words: readonly string[]) => boolean) => {
    if (mapping[field] !== undefined) return;
    const at = header.findIndex((name, i) => !taken.has(i) && fits(plain(name), TABLE_FIELD[field].words));
    if (at < 0) return;
    mapping[field] = at;
    taken.add(at);
  };
  for (const field of TABLE_FIELDS) take(field, (name, words) => words.includes(name));
  for (const field of TABLE_FIELDS) {
    take(field, (name, words) => words.some((word) => word.length > 3 && name.includes(word)));
  }
  return mapping;
}

/** What is still missing before the table can be read. */
export function missingFields(mapping: TableMapping): TableField[] {
  return TABLE_FIELDS.filter((field) => TABLE_FIELD[field].needed && mapping[field] === undefined);
}
