/** Visible relationships added up: from whom to whom, and where asked for, through what. */
import { GOODS_KINDS } from './bundle';
import type { FacetColumn } from './facet-column';
import type { FacetIndex } from './facet-index';
import { emptyNumbering, numberOf } from './facet-numbering';
import { type DealCounts, dealsInShort, firmDealTest } from './firm-deals';
import type { PartyId } from './ids';
import type { Measures } from './measures';
import { formatNumber } from './quantity';
import { KIND, KINDS, type Kind } from './relationship';
import { STATUS, STATUSES, type Status, type Strength } from './status';

/** What the width of a line says. */
export const WIDTH = {
  deals: { label: 'number of firm deals', unit: 'deals', one: 'deal' },
  tiv: { label: 'volume delivered, in millions of SIPRI TIV', unit: 'million TIV', one: 'million TIV' },
  items: { label: 'number of items delivered', unit: 'items', one: 'item' },
} as const;

/** One of the things that the width of a line can say. */
export type Width = keyof typeof WIDTH;

/** All of them, in the order of the labels. */
export const WIDTHS = Object.keys(WIDTH) as readonly Width[];

/** What can be shown by year: SIPRI gives no number of items for a year in every format. */
export type YearMeasure = Exclude<Width, 'items'>;

/** What goes from one party to another. Deals, volume and items are those of the firm deals in it. */
export interface Flow {
  readonly from: PartyId;
  readonly to: PartyId;
  /** What it goes through, as the caller coded it; -1 for nothing. */
  readonly through: number;
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
  /** What puts equally strong flows in an order that is the same for everyone. */
  readonly order: number;
}

const FIRMNESS: readonly Strength[] = ['firm', 'planned', 'tentative', 'ended'];

/** The greater, the firmer; of equally firm ones that which comes later on the ladder. */
function firmness(status: Status): number {
  return (
    (FIRMNESS.length - FIRMNESS.indexOf(STATUS[status].strength)) * STATUSES.length + STATUSES.indexOf(status)
  );
}

/** The ranks of each dictionary that was asked for: it stays the same for as long as the files that are open do. */
const knownRanks = new WeakMap<readonly string[], Uint32Array>();

/** The rank of each code by the text of its value. */
function ranksOf(values: readonly string[]): Uint32Array {
  const known = knownRanks.get(values);
  if (known) return known;
  const codes = values.map((_, code) => code);
  codes.sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
  const ranks = new Uint32Array(values.length);
  for (const [rank, code] of codes.entries()) ranks[code] = rank;
  knownRanks.set(values, ranks);
  return ranks;
}

/** What was added up so far, flow by flow. The first relationship of a flow says between whom, and of which kind, it is. */
interface Sums {
  readonly first: number[];
  readonly status: number[];
  readonly relationships: number[];
  readonly deals: number[];
  readonly tiv: number[];
  readonly items: number[];
  /** How many are of each status, by its code: those of the first flow, those of the second, and so on. */
  readonly counts: number[];
}

/** Counts one relationship in its flow; flows are numbered in the order in which they appear. */
function count(sums: Sums, flow: number, place: number, status: number, statuses: number): void {
  if (flow === sums.first.length) {
    sums.first.push(place);
    sums.status.push(status);
    for (let code = 0; code < statuses; code++) sums.counts.push(0);
    for (const sum of [sums.relationships, sums.deals, sums.tiv, sums.items]) sum.push(0);
  }
  (sums.relationships[flow] as number)++;
  (sums.counts[flow * statuses + status] as number)++;
}

/** Adds up one firm deal. */
function addUp(sums: Sums, flow: number, place: number, measures: Measures): void {
  (sums.deals[flow] as number)++;
  (sums.tiv[flow] as number) += measures.tiv[place] || 0;
  (sums.items[flow] as number) += measures.delivered[place] || 0;
}

function countsOf({ counts }: Sums, flow: number, statuses: readonly string[]): DealCounts {
  const own = statuses.map((status, code) => [status as Status, counts[flow * statuses.length + code] ?? 0]);
  return new Map((own as [Status, number][]).filter(([, count]) => count > 0));
}

/**
 * Adds up the relationships at these places.
 * @param throughAt a whole number from 0 for what each goes through, or -1; the number of such numbers is `throughs`.
 */
export function flowsOf(
  index: FacetIndex,
  places: Uint32Array,
  throughAt: (place: number) => number = () => -1,
  throughs = 0,
): Flow[] {
  const {
    columns: { from, to, kind, status },
    measures,
  } = index;
  const isFirmDeal = firmDealTest(index);
  const goods = new Set<string>(GOODS_KINDS);
  // Not by the code of a kind, which depends on the order in which kinds appear.
  const groupOf = kind.values.map((value) => (goods.has(value) ? 0 : KINDS.indexOf(value as Kind) + 1));
  const firm = status.values.map((value) => firmness(value as Status));
  const codeOf = ({ codes }: FacetColumn, place: number) => codes[place] as number;
  const what = (place: number) =>
    (groupOf[codeOf(kind, place)] as number) * (throughs + 1) + throughAt(place) + 1;
  const sums: Sums = {
    ...{ first: [], status: [], relationships: [], deals: [], tiv: [], items: [] },
    counts: [],
  };
  const numbers = emptyNumbering();
  for (const place of places) {
    const between = codeOf(from, place) * to.values.length + codeOf(to, place);
    const flow = numberOf(numbers, between, what(place));
    const own = codeOf(status, place);
    count(sums, flow, place, own, status.values.length);
    if (isFirmDeal(place)) addUp(sums, flow, place, measures);
    if ((firm[own] as number) > (firm[sums.status[flow] as number] as number)) sums.status[flow] = own;
  }
  const [fromRank, toRank] = [ranksOf(from.values), ranksOf(to.values)];
  return sums.first.map((place, flow) => {
    const [f, t, k] = [codeOf(from, place), codeOf(to, place), codeOf(kind, place)];
    const pair = (fromRank[f] as number) * to.values.length + (toRank[t] as number);
    const [relationships, deals] = [sums.relationships[flow] as number, sums.deals[flow] as number];
    return {
      relationships,
      deals,
      counts: deals < relationships ? countsOf(sums, flow, status.values) : null,
      tiv: sums.tiv[flow] as number,
      items: sums.items[flow] as number,
      through: throughAt(place),
      order: pair * (KINDS.length + 1) * (throughs + 1) + what(place),
      from: from.values[f] as PartyId,
      to: to.values[t] as PartyId,
      kind: kind.values[k] as Kind,
      group: groupOf[k] === 0 ? 'goods' : (kind.values[k] as Kind),
      status: status.values[sums.status[flow] as number] as Status,
    };
  });
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

/** "214 deals", "1,234 million TIV", or "1 deal". */
export function measureInWords(value: number, width: Width): string {
  const shown = width === 'tiv' && value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
  return `${formatNumber(shown)} ${shown === 1 ? WIDTH[width].one : WIDTH[width].unit}`;
}

/** What is said of firm deals of which no part is told as delivered, or in no number. */
const NOTHING_TOLD: Readonly<Record<Width, string>> = {
  deals: '',
  tiv: 'no volume told',
  items: 'no items told as delivered',
};

/** What is written on the line of a flow: how much goes along it, or what one party does to the other. */
export function flowInWords(flow: Flow, width: Width): string {
  if (flow.group !== 'goods') {
    const { label } = KIND[flow.group];
    return flow.relationships === 1 ? label : `${label} (${flow.relationships})`;
  }
  if (flow.counts && (width === 'deals' || flow.deals === 0)) return dealsInShort(flow.counts);
  return flow[width] > 0 ? measureInWords(flow[width], width) : NOTHING_TOLD[width];
}
