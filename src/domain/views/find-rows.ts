/** Finding in the table: the rows that hold some words, in their cells or in the register rows behind them. */

import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { LabelOf } from '../columns/facet-labels';
import { formatYearList } from '../filter/year-list';
import type { Dataset } from '../model/dataset';
import { KIND, type Relationship } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import { folded } from '../text/fold';
import { type CellWords, columnsIn, FACET_OF, tableRowOf } from './table';

/** Whether the relationship in a row holds something. */
type Holds = (row: number) => boolean;

/** Words that the cells of numbers and years may hold: looking for others there would take long and find nothing. */
const NUMERIC = /^[\d,.-]+$/;

/** The cells that show the values of a facet, by its dictionary. */
function inFacets(dataset: Dataset, index: FacetIndex, word: string, labelOf: LabelOf): Holds {
  const { columns } = index;
  const facets = columnsIn(index).flatMap((id) => FACET_OF[id] ?? []);
  const found = facets.map((id) => {
    const { values } = columns[id];
    return {
      column: columns[id],
      holds: values.map((value) => folded(labelOf(id, dataset, value)).includes(word)),
    };
  });
  const useful = found.filter(({ holds }) => holds.includes(true));
  return (row) =>
    useful.some(({ column, holds }) => {
      let any = false;
      eachCode(column, row, (code) => {
        any ||= holds[code] ?? false;
      });
      return any;
    });
}

function inYears({ yearStarts, years }: FacetIndex, word: string): Holds {
  if (!NUMERIC.test(word)) return () => false;
  return (row) => formatYearList([...years.subarray(yearStarts[row], yearStarts[row + 1])]).includes(word);
}

function inQuantity({ columns, measures }: FacetIndex, word: string, words: CellWords): Holds {
  const goods = columns.kind.values.map((kind) => KIND[kind].carriesGoods);
  const unstated = folded(words.quantity(null)).includes(word);
  const numeric = NUMERIC.test(word);
  const known = new Map<number, boolean>();
  const holdsNumber = (items: number) => {
    const holds = known.get(items) ?? words.number(items).includes(word);
    known.set(items, holds);
    return holds;
  };
  return (row) => {
    if (!goods[columns.kind.codes[row] ?? 0]) return false;
    const items = measures.items[row] ?? Number.NaN;
    return Number.isNaN(items) ? unstated : numeric && holdsNumber(items);
  };
}

/** Everything in the table row of a relationship that is kept in full, with the cells of the register rows behind it. */
function textOf(dataset: Dataset, relationship: Relationship, words: CellWords): string {
  const registerCells = relationship.claims.flatMap(({ citation }) =>
    citation.type === 'register-row' ? Object.values(citation.cells) : [],
  );
  return folded(
    [...Object.values(tableRowOf(dataset, relationship, words).cells), ...registerCells].join('\n'),
  );
}

/** The relationships that are kept in full, by row, each as one text; read when somebody first looks for words. */
function textsOnce(
  dataset: Dataset,
  { ready, rowOf }: Relationships,
  words: CellWords,
): () => ReadonlyMap<number, string> {
  let texts: Map<number, string> | null = null;
  return () => {
    texts ??= new Map(ready.map((of) => [rowOf(of.id) ?? -1, textOf(dataset, of, words)]));
    return texts;
  };
}

/** What a list knows of the rows that it makes on demand. It folds them in its own way, and the word as it is typed. */
function inFiles({ find }: Relationships, typed: string): Holds {
  const found = new Set(find?.(typed));
  return (row) => found.has(row);
}

/** Finds among rows those that hold every one of the words; all of them where there are no words. */
export type RowFinder = (rows: Uint32Array, words: string) => Uint32Array;

/**
 * Builds the finder of a dataset; once for each. The words may stand in whatever cell, and in parts of words. Of rows
 * that are made on demand only what is known without making them is read.
 */
export function rowFinder(dataset: Dataset, index: FacetIndex, words: CellWords): RowFinder {
  const texts = textsOnce(dataset, index.relationships, words);
  return (rows, typed) => {
    // Each letter in one sign, as files have it, however the keyboard writes its marks.
    const sought = typed.normalize('NFC').split(/\s+/).filter(Boolean);
    const tests = sought.map((whole) => {
      const word = folded(whole);
      return [
        inFiles(index.relationships, whole),
        (row: number) => texts().get(row)?.includes(word) === true,
        inFacets(dataset, index, word, words.labelOf),
        inQuantity(index, word, words),
        inYears(index, word),
      ];
    });
    return rows.filter((row) => tests.every((ways) => ways.some((holds) => holds(row))));
  };
}
