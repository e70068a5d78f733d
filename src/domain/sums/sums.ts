/** What the firm deals among some relationships add up to, and over how many of them each sum is. */
import { eachCode } from '../columns/facet-column';
import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { type AddedUp, GUESSED, guessesAt } from '../columns/guesses';
import { LACKS } from '../columns/measures';
import { ofLatestRelease, type Uncounted, uncountedAt } from '../columns/releases';
import { reportedOnce } from '../join/reported-once';
import { notOfRegister, toldAgainIn, toldOnce } from '../join/told-twice';
import type { Counting } from '../model/counting';
import { hasArrived } from '../model/status';
import { countDeals } from './count-deals';
import { type DealCounts, dealTest, firmDealsAt } from './firm-deals';
import { itemsAddUp } from './items-add-up';
import { licencesAt } from './licences';
import type { Stated } from './stated';

/** A sum over deliveries, of which a deal may state some and not others. */
export interface VolumeSum extends Stated {
  /** How many of those that state it do so for some of their deliveries only. */
  readonly partial: number;
}

/** Items of firm deals that can be added up. */
export interface ItemSums extends Stated {
  /** How many of them are reported delivered. */
  readonly delivered: number;
  /** Of how many deals something arrived, but it is not told how many items. */
  readonly untold: number;
}

/** In how many of the firm deals it is a guess which sign stands before decimals, and which datasets these are of. */
export interface GuessedNumbers extends Readonly<Record<AddedUp, number>> {
  readonly deals: number;
  readonly datasets: readonly string[];
}

/** Sums over the firm deals; what else there is, is counted and told by its status. */
export interface Sums {
  readonly relationships: number;
  /** All deals by status, of which only the firm ones are in the sums. */
  readonly deals: DealCounts;
  /** Of how many firm deals nothing is reported as delivered. */
  readonly undelivered: number;
  /** Of how many something was delivered, but nothing in the years that count. */
  readonly outside: number;
  /** How many relationships tell of a deal that a register tells of too, and are not counted again. */
  readonly again: number;
  /** How many deals a case file alone tells of, while a register is beside it. */
  readonly ofCaseFile: number;
  /** How many are reports of a deal that is counted as another reporter tells of it. */
  readonly reports: number;
  /** How many rows of releases of one register are not counted, as a newer one tells of their deals; null where all are. */
  readonly uncounted: Uncounted | null;
  /** The volume delivered, in millions of SIPRI's trend-indicator value; no money. */
  readonly tiv: VolumeSum;
  /** Items, delivered or not; null where they are of unlike things, such as missiles and ships. */
  readonly items: ItemSums | null;
  /** Licences, which are of authorised deals and not of firm ones. */
  readonly licences: Stated;
  readonly guessed: GuessedNumbers;
  /** What of volume and items is counted; null where all of it is. */
  readonly counting: Counting | null;
}

/** What is a guess of the numbers that are added up in these rows. */
export function guessedAt({ measures, columns }: FacetIndex, firm: Uint32Array): GuessedNumbers {
  const guessed = firm.filter((row) => guessesAt(measures, row) !== 0);
  const count = (bit: number) => guessed.filter((row) => (guessesAt(measures, row) & bit) !== 0).length;
  const datasets = new Set<string>();
  for (const row of guessed) eachCode(columns.in, row, (code) => datasets.add(columns.in.values[code] ?? ''));
  return {
    ...{ deals: guessed.length, datasets: [...datasets] },
    ...{ tiv: count(GUESSED.tiv), items: count(GUESSED.items) },
  };
}

/** The volume of what was delivered. */
function tivAt({ measures: { tiv, lacking } }: FacetIndex, firm: Uint32Array): VolumeSum {
  const sums = { sum: 0, stated: 0, lacking: 0, partial: 0 };
  for (const row of firm) {
    const value = tiv[row] ?? Number.NaN;
    const lacks = ((lacking[row] ?? 0) & LACKS.tiv) !== 0;
    if (Number.isNaN(value)) sums.lacking += Number(lacks);
    else {
      sums.sum += value;
      sums.stated++;
      sums.partial += Number(lacks);
    }
  }
  return sums;
}

/** Whether the status of the deal in a row says that something of it arrived; by code, for runs through columns. */
function arrivalTest({ columns: { status } }: FacetIndex): (row: number) => boolean {
  const arrived = status.values.map(hasArrived);
  return (row) => arrived[status.codes[row] as number] === true;
}

/** Of every deal the number that was agreed, or all that ever came of it, where a source tells of more; and what came in the years that count. */
function itemsAt(index: FacetIndex, firm: Uint32Array): Sums['items'] {
  if (!itemsAddUp(index, firm)) return null;
  const { items, delivered, lacking } = index.measures;
  const { delivered: ever } = wholeOf(index).measures;
  const sums = { sum: 0, stated: 0, delivered: 0, untold: 0, lacking: 0 };
  for (const row of firm) {
    const [agreed, whole] = [items[row] ?? Number.NaN, ever[row] ?? Number.NaN];
    const came = delivered[row] ?? Number.NaN;
    sums.delivered += came || 0;
    if (Number.isNaN(agreed) && Number.isNaN(whole)) {
      sums.lacking++;
      continue;
    }
    sums.sum += Math.max(agreed || 0, whole || 0);
    sums.stated++;
    if (Number.isNaN(came) && ((lacking[row] ?? 0) & LACKS.items) !== 0) sums.untold++;
  }
  return sums;
}

/** How many deals a case file alone tells of. */
function dealsOfCaseFile(index: FacetIndex, rows: Uint32Array): number {
  const { beside } = index;
  if (!beside) return 0;
  const isDeal = dealTest(index);
  return toldOnce(index, rows).filter((row) => beside.isOwn[row] === 1 && isDeal(row)).length;
}

/** What the relationships in these rows add up to. */
export function sumsAt(index: FacetIndex, rows: Uint32Array): Sums {
  const firm = firmDealsAt(index, rows);
  const once = notOfRegister(index, ofLatestRelease(index, rows));
  const { starts, delivered, tiv, lacking } = index.measures;
  const { starts: allStarts } = wholeOf(index).measures;
  const arrived = arrivalTest(index);
  const nothingCame = (row: number) => allStarts[row] === allStarts[row + 1] && !arrived(row);
  const isOutside = (row: number) =>
    starts[row] === starts[row + 1] &&
    Number.isNaN(delivered[row]) &&
    Number.isNaN(tiv[row]) &&
    ((lacking[row] ?? 0) & (LACKS.tiv | LACKS.items)) === 0 &&
    !nothingCame(row);
  return {
    relationships: rows.length,
    deals: countDeals(index, rows),
    undelivered: firm.filter(nothingCame).length,
    outside: index.counted ? firm.filter(isOutside).length : 0,
    again: toldAgainIn(index, rows),
    ofCaseFile: dealsOfCaseFile(index, rows),
    uncounted: uncountedAt(index, rows),
    reports: once.length - reportedOnce(index, once).length,
    tiv: tivAt(index, firm),
    items: itemsAt(index, firm),
    licences: licencesAt(index, rows),
    guessed: guessedAt(index, firm),
    counting: index.counted?.counting ?? null,
  };
}
