/** Finding in the table: the rows that hold some words, in their cells or in the rows of a register behind them. */

import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { LabelOf } from '../columns/facets';
import { formatYearList } from '../filter/years';
import type { Dataset } from '../model/dataset';
import { KIND, type Kind, type Relationship } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import { folded } from '../text/fold';
import { formatNumber } from '../text/numbers';
import { type CellWords, COLUMN_IDS, FACET_OF, rowOf } from './table';

/** Whether the row at a place holds something. */
type Holds = (place: number) => boolean;

/** Words that the cells of numbers and years may hold: looking for others there would take long and find nothing. */
const NUMERIC = /^[\d,.-]+$/;

/** The cells that show the values of a facet, by its dictionary. */
function inFacets(dataset: Dataset, { columns }: FacetIndex, word: string, labelOf: LabelOf): Holds {
  const found = COLUMN_IDS.flatMap((id) => FACET_OF[id] ?? []).map((id) => {
    const { values } = columns[id];
    return {
      column: columns[id],
      holds: values.map((value) => folded(labelOf(id, dataset, value)).includes(word)),
    };
  });
  const useful = found.filter(({ holds }) => holds.includes(true));
  return (place) =>
    useful.some(({ column, holds }) => {
      let any = false;
      eachCode(column, place, (code) => {
        any ||= holds[code] ?? false;
      });
      return any;
    });
}

function inYears({ yearStarts, years }: FacetIndex, word: string): Holds {
  if (!NUMERIC.test(word)) return () => false;
  return (place) =>
    formatYearList([...years.subarray(yearStarts[place], yearStarts[place + 1])]).includes(word);
}

function inQuantity({ columns, measures }: FacetIndex, word: string, words: CellWords): Holds {
  const goods = columns.kind.values.map((kind) => KIND[kind as Kind].carriesGoods);
  const unstated = folded(words.quantity(null)).includes(word);
  const numeric = NUMERIC.test(word);
  const known = new Map<number, boolean>();
  const holdsNumber = (items: number) => {
    const holds = known.get(items) ?? formatNumber(items).includes(word);
    known.set(items, holds);
    return holds;
  };
  return (place) => {
    if (!goods[columns.kind.codes[place] ?? 0]) return false;
    const items = measures.items[place] ?? Number.NaN;
    return Number.isNaN(items) ? unstated : numeric && holdsNumber(items);
  };
}

/** Everything in the row of a relationship that is kept in full: its cells, and the register's own row. */
function textOf(dataset: Dataset, relationship: Relationship, words: CellWords): string {
  const rows = relationship.claims.flatMap(({ citation }) =>
    citation.type === 'register-row' ? Object.values(citation.cells) : [],
  );
  return folded([...Object.values(rowOf(dataset, relationship, words).cells), ...rows].join('\n'));
}

/** The rows that are kept in full, by their places, each as one text; read when somebody first looks for words. */
function textsOnce(
  dataset: Dataset,
  { ready, placeOf }: Relationships,
  words: CellWords,
): () => ReadonlyMap<number, string> {
  let texts: Map<number, string> | null = null;
  return () => {
    texts ??= new Map(ready.map((of) => [placeOf(of.id) ?? -1, textOf(dataset, of, words)]));
    return texts;
  };
}

/** What a list knows of the rows that it makes on demand. It folds them in its own way, and the word as it is typed. */
function inFiles({ find }: Relationships, typed: string): Holds {
  const found = new Set(find?.(typed));
  return (place) => found.has(place);
}

/** Finds among the places those whose rows hold every one of the words; all of them where there are no words. */
export type RowFinder = (places: Uint32Array, words: string) => Uint32Array;

/**
 * Builds the finder of a dataset; once for each. The words may stand in whatever cell, and in parts of words. Of rows
 * that are made on demand only what is known without making them is read.
 */
export function rowFinder(dataset: Dataset, index: FacetIndex, words: CellWords): RowFinder {
  const texts = textsOnce(dataset, index.relationships, words);
  return (places, typed) => {
    // Each letter in one sign, as files have it, however the keyboard writes its marks.
    const sought = typed.normalize('NFC').split(/\s+/).filter(Boolean);
    const tests = sought.map((whole) => {
      const word = folded(whole);
      return [
        inFiles(index.relationships, whole),
        (place: number) => texts().get(place)?.includes(word) === true,
        inFacets(dataset, index, word, words.labelOf),
        inQuantity(index, word, words),
        inYears(index, word),
      ];
    });
    return places.filter((place) => tests.every((ways) => ways.some((holds) => holds(place))));
  };
}
