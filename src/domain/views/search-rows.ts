/** Finding deals by what their register rows say: descriptions, comments, whatever stands in a cell. */

import type { FacetIndex } from '../columns/facet-index';
import type { Citation } from '../model/claim';
import type { Dataset } from '../model/dataset';
import type { Relationship } from '../model/relationship';
import { everyRow } from '../model/relationships';
import { excerptAround, wordsHeld } from '../text/found-words';
import { type RowFinder, rowFinder } from './find-rows';
import { type Hit, MAX_PASSAGE_LENGTH, type SentenceOf } from './search';
import type { CellWords } from './table';

/** The deals whose rows hold every word that was typed. */
export interface RowFindings {
  /** The first ones that say more than the name of a country or weapon, which is found by itself. */
  readonly hits: readonly Hit[];
  /** All of them, in the order of the dataset, each deal once; the table finds the same ones, in every release that is open. */
  readonly rows: Uint32Array;
}

/** Answers queries about the rows of one dataset; null where there is nothing to look for. */
export type RowSearch = (query: string, most: number) => RowFindings | null;

/** So many deals are made in full to find some that say more than a name. */
const LOOKED_AT = 60;

/** One letter is in nearly every row, unless it is a word by itself, as in Chinese. */
const ONE_LETTER = /^[ -~]$/;

type RowCited = Citation & { readonly type: 'register-row' };

/** The cell of a deal that holds most of the words, and says most around them. */
function tellingCell({ claims }: Relationship, words: readonly string[]) {
  const cells = claims
    .map(({ citation }) => citation)
    .filter((citation): citation is RowCited => citation.type === 'register-row')
    .flatMap((row) => Object.entries(row.cells).map(([column, text]) => ({ row, column, text })))
    .map((cell) => ({ ...cell, held: wordsHeld(cell.text, words) }))
    .filter(({ held }) => held > 0);
  const [best] = cells.sort((a, b) => b.held - a.held || b.text.length - a.text.length);
  return best ?? null;
}

function hitIn(dataset: Dataset, row: number, words: readonly string[], sentenceOf: SentenceOf): Hit | null {
  const relationship = dataset.relationships.at(row);
  const cell = tellingCell(relationship, words);
  const names = [relationship.from, relationship.to].map((id) => dataset.parties.get(id)?.name);
  const system = relationship.system && dataset.systems.get(relationship.system)?.name;
  if (!cell || [...names, system].includes(cell.text)) return null;
  const { file, line = null } = cell.row;
  return {
    id: relationship.id,
    found: { type: 'relationship', relationship },
    name: sentenceOf(relationship),
    because: {
      text: excerptAround(cell.text, words, MAX_PASSAGE_LENGTH) ?? cell.text,
      words,
      row: { column: cell.column, file: file?.name ?? null, line },
    },
  };
}

function hitsAmong(
  dataset: Dataset,
  rows: Uint32Array,
  words: readonly string[],
  most: number,
  sentenceOf: SentenceOf,
): Hit[] {
  const hits: Hit[] = [];
  for (const row of rows.subarray(0, LOOKED_AT)) {
    const hit = hitIn(dataset, row, words, sentenceOf);
    if (hit) hits.push(hit);
    if (hits.length === most) break;
  }
  return hits;
}

/** The rows of relationships that are kept in full, which are found by the words of their sources. */
function readyRows({ relationships }: Dataset): ReadonlySet<number> {
  return new Set(relationships.ready.map(({ id }) => relationships.rowOf(id) ?? -1));
}

/** Of these rows one of each deal that several releases tell of: that of the newest one that holds the words. */
function oneOfEachDeal({ releases }: FacetIndex, rows: Uint32Array): Uint32Array {
  if (!releases) return rows;
  const { countedAs } = releases;
  const found = new Set(rows);
  return rows.filter((row) => countedAs[row] === row || !found.has(countedAs[row] ?? row));
}

/**
 * Builds the search over the rows of registers; once for each dataset. It finds what the table finds by the same words,
 * so that the table can show all of it.
 */
export function rowSearchOf(
  dataset: Dataset,
  index: FacetIndex,
  words: CellWords,
  sentenceOf: SentenceOf,
): RowSearch {
  const find: RowFinder = rowFinder(dataset, index, words);
  const all = everyRow(dataset.relationships);
  const ready = readyRows(dataset);
  if (ready.size === all.length) return () => null;
  return (query, most) => {
    const typed = query.trim();
    if (typed === '' || ONE_LETTER.test(typed)) return null;
    const rows = oneOfEachDeal(index, find(all, typed));
    const ofFiles = rows.filter((row) => !ready.has(row));
    const sought = typed.split(/\s+/);
    return { hits: hitsAmong(dataset, ofFiles, sought, most, sentenceOf), rows };
  };
}
