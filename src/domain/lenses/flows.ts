/** Visible relationships added up: from whom to whom, and where asked for, through what. */

import { valueAt } from '../columns/facet-column';
import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { LACKS, type Measures } from '../columns/measures';
import { toldOnce } from '../join/told-twice';
import { memoizePer } from '../memoize/memoize';
import type { PartyId } from '../model/ids';
import { GOODS_KINDS, type Kind } from '../model/relationship';
import { STATUS, STATUSES, type Status, type Strength } from '../model/status';
import { type DealCounts, firmDealTest } from '../sums/firm-deals';
import { type FlowNumbers, flowNumbers, type MiddleNumbers, pairNumbers } from './flow-numbers';

/** What the width of a line can say, in the order in which it is offered. */
export const WIDTHS = ['deals', 'tiv', 'items', 'licences'] as const;

/** One of these. */
export type Width = (typeof WIDTHS)[number];

/** What can be shown by year: SIPRI gives no number of items for a year in every format. */
export type YearMeasure = Extract<Width, 'deals' | 'tiv'>;

/** What relationships add up to. Deals, volume and items are those of the firm deals among them, licences of what is authorised. */
export interface FlowSums {
  /** All kinds along which goods move count as one: `goods`. */
  readonly group: 'goods' | Kind;
  readonly kind: Kind;
  /** The firmest status in it. */
  readonly status: Status;
  readonly relationships: number;
  /** The relationships in it by status; null where all are firm deals, so that their number says it all. */
  readonly counts: DealCounts | null;
  readonly deals: number;
  readonly tiv: number;
  readonly items: number;
  readonly licences: number;
  /** How many of the deals that are counted do not state all of it: of the firm ones what was delivered. */
  readonly lacking: Readonly<Record<Exclude<Width, 'deals'>, number>>;
}

/** What goes from one party to another. */
export interface Flow extends FlowSums {
  readonly from: PartyId;
  readonly to: PartyId;
  /** What it goes through, as the caller coded it; -1 for nothing. */
  readonly through: number;
  /** What puts equally strong flows in an order that is the same for everyone. */
  readonly order: number;
}

/** How many deals a width adds something up of: the firm ones, or those that are authorised. */
export const dealsCounted = ({ deals, counts }: FlowSums, width: Width): number =>
  width === 'licences' ? (counts?.get('authorised') ?? 0) : deals;

const GOODS: ReadonlySet<Kind> = new Set(GOODS_KINDS);

const FIRMNESS: readonly Strength[] = ['firm', 'planned', 'tentative', 'unknown', 'ended'];

/** The greater, the firmer; of equally firm ones that which comes later on the ladder. */
export function firmness(status: Status): number {
  return (
    (FIRMNESS.length - FIRMNESS.indexOf(STATUS[status].strength)) * STATUSES.length + STATUSES.indexOf(status)
  );
}

/** What was added up so far, flow by flow. */
interface Running {
  /** The first relationship of each: it says between whom, and of which kind, the flow is. */
  readonly first: Uint32Array;
  readonly relationships: Uint32Array;
  readonly deals: Uint32Array;
  readonly tiv: Float64Array;
  readonly items: Float64Array;
  readonly licences: Float64Array;
  readonly lacking: Readonly<Record<Exclude<Width, 'deals'>, Uint32Array>>;
  /** How many are of each status, by its code: those of the first flow, those of the second, and so on. */
  readonly counts: Uint32Array;
}

function emptyRunning(flows: number, statuses: number): Running {
  return {
    first: new Uint32Array(flows),
    relationships: new Uint32Array(flows),
    deals: new Uint32Array(flows),
    tiv: new Float64Array(flows),
    items: new Float64Array(flows),
    licences: new Float64Array(flows),
    lacking: {
      tiv: new Uint32Array(flows),
      items: new Uint32Array(flows),
      licences: new Uint32Array(flows),
    },
    counts: new Uint32Array(flows * statuses),
  };
}

/** Adds up one firm deal. */
function addUp(sums: Running, flow: number, row: number, measures: Measures): void {
  (sums.deals[flow] as number)++;
  (sums.tiv[flow] as number) += measures.tiv[row] || 0;
  (sums.items[flow] as number) += measures.delivered[row] || 0;
  const lacking = measures.lacking[row] ?? 0;
  // Hardly any deal of a register lacks anything.
  if (lacking === 0) return;
  if (lacking & LACKS.tiv) (sums.lacking.tiv[flow] as number)++;
  if (lacking & LACKS.items) (sums.lacking.items[flow] as number)++;
}

/** Adds up the licences of what is authorised. */
function addLicences(sums: Running, flow: number, licences: number): void {
  if (Number.isNaN(licences)) (sums.lacking.licences[flow] as number)++;
  else (sums.licences[flow] as number) += licences;
}

/** Adds up the relationships in these rows, flow by flow. */
export function sumsOf(index: FacetIndex, rows: Uint32Array, numbers: FlowNumbers): Running {
  const { codes, values } = index.columns.status;
  const isFirmDeal = firmDealTest(index);
  const authorised = values.indexOf('authorised');
  const sums = emptyRunning(numbers.count, values.length);
  for (const row of rows) {
    const flow = numbers.at[row] as number;
    if (sums.relationships[flow] === 0) sums.first[flow] = row;
    (sums.relationships[flow] as number)++;
    (sums.counts[flow * values.length + (codes[row] as number)] as number)++;
    if (isFirmDeal(row)) addUp(sums, flow, row, index.measures);
    else if (codes[row] === authorised) addLicences(sums, flow, index.measures.licences[row] as number);
  }
  return sums;
}

function countsOf(counts: Uint32Array, statuses: readonly Status[]): DealCounts {
  const own = statuses.map((status, code) => [status, counts[code] ?? 0] as const);
  return new Map(own.filter(([, count]) => count > 0));
}

/** Makes a flow of its sums. */
export function flowMaker(index: FacetIndex, sums: Running, numbers: FlowNumbers): (flow: number) => Flow {
  const { from, to, kind, status } = index.columns;
  const statuses = status.values.length;
  const firmestFirst = [...status.values.entries()].sort(([, a], [, b]) => firmness(b) - firmness(a));
  return (flow) => {
    const row = sums.first[flow] as number;
    const [relationships, deals] = [sums.relationships[flow] as number, sums.deals[flow] as number];
    const start = flow * statuses;
    const [, firmest = valueAt(status, row)] =
      firmestFirst.find(([code]) => (sums.counts[start + code] ?? 0) > 0) ?? [];
    const own = valueAt(kind, row);
    return {
      relationships,
      deals,
      counts:
        deals < relationships ? countsOf(sums.counts.subarray(start, start + statuses), status.values) : null,
      tiv: sums.tiv[flow] as number,
      items: sums.items[flow] as number,
      licences: sums.licences[flow] as number,
      lacking: {
        tiv: sums.lacking.tiv[flow] as number,
        items: sums.lacking.items[flow] as number,
        licences: sums.lacking.licences[flow] as number,
      },
      through: numbers.throughAt(row),
      order: numbers.orderAt(row),
      from: valueAt(from, row),
      to: valueAt(to, row),
      kind: own,
      group: GOODS.has(own) ? 'goods' : own,
      status: firmest,
    };
  };
}

/** Of the same rows the same pairs. */
const pairsIn = memoizePer((index: FacetIndex) => memoizePer((rows: Uint32Array) => addedUp(index, rows)));

/** Adds up the relationships in these rows, each deal once. */
export const flowsOf = (index: FacetIndex, rows: Uint32Array, through?: MiddleNumbers): readonly Flow[] =>
  through ? addedUp(index, rows, through) : pairsIn(index)(rows);

function addedUp(index: FacetIndex, rows: Uint32Array, through?: MiddleNumbers): readonly Flow[] {
  const numbers = through ? flowNumbers(index, rows, through) : pairNumbers(wholeOf(index));
  const sums = sumsOf(index, toldOnce(index, rows), numbers);
  const flowAt = flowMaker(index, sums, numbers);
  const flows: Flow[] = [];
  for (let flow = 0; flow < numbers.count; flow++) {
    if ((sums.relationships[flow] as number) > 0) flows.push(flowAt(flow));
  }
  return flows;
}

const isOther = ({ group }: Flow) => group !== 'goods';

/**
 * The flows in order: sanctions, objections and their like first, which are few and have no volume, then the goods,
 * the strongest first, and last those that hold no firm deal. Equal ones stand in the order of their parties' ids, so
 * that everyone has the same picture.
 */
export function byStrength(flows: readonly Flow[], width: Width): Flow[] {
  return [...flows].sort(
    (a, b) =>
      Number(isOther(b)) - Number(isOther(a)) ||
      b[width] - a[width] ||
      b.deals - a.deals ||
      b.relationships - a.relationships ||
      a.order - b.order,
  );
}

/** The first of the flows in that order, this many. Of thousands, only those are put in order that may be among them. */
export function strongest(flows: readonly Flow[], width: Width, most: number): Flow[] {
  if (flows.length <= most) return byStrength(flows, width);
  const values = Float64Array.from(flows, (flow) => flow[width]).sort();
  const least = values[flows.length - most] ?? 0;
  const inQuestion = flows.filter((flow) => flow[width] >= least || isOther(flow));
  return byStrength(inQuestion, width).slice(0, most);
}
