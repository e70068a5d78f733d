/** What the columns of a person's own table probably mean. */
import { TABLE_FIELDS, type TableField, type TableMapping } from './table-mapping';

/** What people call the columns that tell each thing. */
export const FIELD_WORDS: Readonly<Record<TableField, readonly string[]>> = {
  from: ['exporter', 'supplier', 'seller', 'from', 'source country'],
  to: ['importer', 'recipient', 'buyer', 'to', 'customer', 'destination'],
  system: ['system', 'weapon', 'designation', 'item', 'product', 'equipment'],
  description: ['description', 'type of weapon', 'weapon type'],
  category: ['category', 'armament category', 'class'],
  ordered: ['year', 'year of order', 'order date', 'ordered', 'date', 'order year'],
  delivered: ['delivered', 'year of delivery', 'years of delivery', 'delivery year', 'delivery'],
  status: ['status', 'state'],
  quantity: ['quantity', 'number', 'number ordered', 'amount', 'count', 'units'],
  source: ['source', 'reference', 'publication', 'document', 'url'],
  excerpt: ['excerpt', 'quote', 'quotation', 'text', 'words'],
  page: ['page', 'pages', 'p'],
};

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
    const at = header.findIndex((name, i) => !taken.has(i) && fits(plain(name), FIELD_WORDS[field]));
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
