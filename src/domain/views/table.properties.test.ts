import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellWords } from '../../words/views/table';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Dataset } from '../model/dataset';
import { KIND, KINDS, type Relationship } from '../model/relationship';
import { REPORTERS } from '../model/reported';
import { STATUSES } from '../model/status';
import { sortedRows, tableRowOf } from './table';
import { COLUMN_IDS, type ColumnId, type Sorting } from './table-columns';

const WORDS = cellWords();

const name = fc.constantFrom('Ålesund', 'alpha', 'Beta 9', 'beta 10', 'Gamma', 'gamma');
const year = fc.integer({ min: 1998, max: 2003 });
const quantity = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((max) => ({ max })),
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }))
    .map(([min, more]) => ({ min, max: min + more })),
);

const line: fc.Arbitrary<Line> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: name,
    to: name,
    system: fc.option(
      name.map((word) => `${word}-M`),
      { nil: undefined },
    ),
    status: fc.constantFrom(...STATUSES),
    date: fc.tuple(year, year).map(([a, b]) => (a < b ? `${a}/${b}` : `${a}`)),
    sources: fc.uniqueArray(fc.constantFrom('book', 'Book 2', 'wire'), { minLength: 1 }),
    stated: fc.option(quantity, { nil: null }),
    by: fc.option(fc.constantFrom(...REPORTERS), { nil: null }),
  })
  .map(({ system, stated, by, ...rest }) => ({
    ...rest,
    ...(system !== undefined && { system }),
    ...(by && { reported: { by } }),
    ...(stated && {
      says: [{ field: 'quantity', quantity: { ...stated, unit: 'items', estimate: false } }] as const,
    }),
  }));

const alphabetical = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Which of two relationships comes first, as one would say it of their cells. */
const first: Readonly<Record<ColumnId, (dataset: Dataset, a: Relationship, b: Relationship) => number>> = {
  from: byCell('from'),
  system: byCell('system'),
  to: byCell('to'),
  sources: byCell('sources'),
  kind: (_, a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  status: (_, a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  quantity: (_, a, b) => leastOf(a) - leastOf(b),
  reported: (_, a, b) => reporterOf(a) - reporterOf(b),
  years: (_, a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0) || (a.years.at(-1) ?? 0) - (b.years.at(-1) ?? 0),
};

function byCell(column: ColumnId) {
  return (dataset: Dataset, a: Relationship, b: Relationship) =>
    alphabetical.compare(
      tableRowOf(dataset, a, WORDS).cells[column],
      tableRowOf(dataset, b, WORDS).cells[column],
    );
}

/** What nobody says comes last. */
function reporterOf({ kind, reported }: Relationship): number {
  return KIND[kind].carriesGoods && reported ? REPORTERS.indexOf(reported.by) : REPORTERS.length;
}

/** What cannot have a quantity is least, and what states none comes next. */
function leastOf({ kind, quantity: stated }: Relationship): number {
  if (!KIND[kind].carriesGoods) return -2;
  return stated?.min ?? stated?.max ?? -1;
}

/** The rows in order, all compared as they are; among equals the one that stood first. */
function naively(
  dataset: Dataset,
  rows: Uint32Array,
  { column, descending }: Sorting & { readonly column: ColumnId },
): number[] {
  const direction = descending ? -1 : 1;
  return [...rows].toSorted(
    (a, b) => direction * first[column](dataset, dataset.relationships.at(a), dataset.relationships.at(b)),
  );
}

it('sorts by every column as one would by the cells, keeps equals in order, and loses none', () => {
  const sorting = fc.record({ column: fc.constantFrom(...COLUMN_IDS), descending: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      sorting,
      (lines, kept, by) => {
        const dataset = madeDataset(lines);
        const rows = Uint32Array.from(lines.keys()).filter((row) => kept[row]);
        const sorted = sortedRows(dataset, facetIndexOf(dataset), rows, by, WORDS);
        expect([...sorted]).toEqual(naively(dataset, rows, by));
      },
    ),
    { numRuns: 300 },
  );
});
