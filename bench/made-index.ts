/** A made register as the app keeps it: the columns that the filter runs through, without anything to make a deal of. */

import { columnFrom } from '../src/domain/columns/column-from';
import { type FacetColumn, startsOf } from '../src/domain/columns/facet-column';
import { type FacetIndex, facetColumns } from '../src/domain/columns/facet-index';
import { profilesOf } from '../src/domain/columns/facet-profiles';
import type { FacetId } from '../src/domain/columns/facets';
import type { TimeColumns } from '../src/domain/columns/time-columns';
import type { EdtfDate } from '../src/domain/dates/edtf';
import { groupsOf } from '../src/domain/groups/member-when';
import { SHIPPED_TABLES } from '../src/domain/groups/tables';
import { REMARKS } from '../src/domain/model/deal';
import type { RelationshipId } from '../src/domain/model/ids';
import { madeOnDemand } from '../src/domain/model/relationship-lists';
import { type MadeRegister, madeRegister } from './made-register';
import { chanceFrom } from './random';

const STATES = [
  ...new Set(SHIPPED_TABLES.flatMap(({ memberships }) => memberships.map(({ party }) => party))),
];

type Codes = FacetColumn['codes'];

function totalsOf(values: readonly string[], codes: Codes): Uint32Array {
  const totals = new Uint32Array(values.length);
  for (const code of codes) if (code < values.length) totals[code] = (totals[code] ?? 0) + 1;
  return totals;
}

/** A column of a facet of which no deal has more than one value. */
export function single(values: readonly string[], codes: Codes): FacetColumn {
  return { values, starts: null, codes, totals: totalsOf(values, codes) };
}

/** A column that says the same of every deal. */
function same(value: string, size: number): FacetColumn {
  return single([value], new Uint8Array(size));
}

/** Both ends of every deal: the one facet of a register that has two values each. */
function bothEnds({ size, parties, fromCodes, toCodes }: MadeRegister): FacetColumn {
  const codes = new Uint16Array(2 * size);
  for (let deal = 0; deal < size; deal += 1) {
    codes[2 * deal] = fromCodes[deal] ?? 0;
    codes[2 * deal + 1] = toCodes[deal] ?? 0;
  }
  const starts = Uint32Array.from({ length: size + 1 }, (_, deal) => 2 * deal);
  return { values: parties, starts, codes, totals: totalsOf(parties, codes) };
}

/** One remark, each as likely as the others, for every deal that has a comment. */
function remarks({ remarked }: MadeRegister): FacetColumn {
  const chance = chanceFrom(3);
  const drawn = remarked.map((has) => (has ? Math.floor(chance() * REMARKS.length) : REMARKS.length));
  return single(REMARKS, drawn);
}

/** Every deal ordered in its year, delivered in the others, and active in between. */
function timesOf({ size, orderYears, yearStarts, years, statusCodes }: MadeRegister): TimeColumns {
  const ofDeal = (deal: number) => years.subarray(yearStarts[deal], yearStarts[deal + 1]);
  const deliveries = Array.from({ length: size }, (_, deal) =>
    ofDeal(deal).filter((year) => year > (orderYears[deal] ?? 0)),
  );
  return {
    orderFirst: Int32Array.from(orderYears, (year) => year * 10_000 + 101),
    orderLast: Int32Array.from(orderYears, (year) => year * 10_000 + 1231),
    deliveredStarts: startsOf(deliveries.map(({ length }) => length)),
    delivered: Int16Array.from(deliveries.flatMap((of) => [...of])),
    activeFirst: orderYears,
    activeLast: Int16Array.from(orderYears, (year, deal) => ofDeal(deal).at(-1) ?? year),
    unsure: Uint8Array.from(statusCodes, (code) => Number(code === 0)),
  };
}

/** The groups of one end, as if the made parties were the states of the world in turn. */
function groupsAt({ size, orderYears }: MadeRegister, partyCodes: Uint16Array): FacetColumn {
  return columnFrom(size, (deal) => {
    const state = STATES[(partyCodes[deal] ?? 0) % STATES.length] ?? '';
    return groupsOf({}, state, String(orderYears[deal]) as EdtfDate);
  });
}

function orderedIn({ size, orderYears }: MadeRegister): FacetColumn<EdtfDate> {
  return columnFrom(size, (deal) => [String(orderYears[deal]) as EdtfDate]);
}

function neverAsked(): never {
  throw new Error('A filter makes no deal in full.');
}

/** What an index has otherwise than a register by itself. */
interface Otherwise {
  readonly columns?: Readonly<Partial<Record<FacetId, FacetColumn>>>;
  readonly idAt?: (row: number) => RelationshipId;
}

/** The index of a made register of so many deals. It adds nothing up: the filter does not look at measures. */
export const madeIndex = (size: number): FacetIndex => indexOf(madeRegister(size));

/** The index of a register. */
export function indexOf(
  register: MadeRegister,
  { columns: more, idAt = neverAsked }: Otherwise = {},
): FacetIndex {
  const { size } = register;
  const columns: Readonly<Partial<Record<FacetId, FacetColumn>>> = {
    party: bothEnds(register),
    from: single(register.parties, register.fromCodes),
    to: single(register.parties, register.toCodes),
    'from-in': groupsAt(register, register.fromCodes),
    'to-in': groupsAt(register, register.toCodes),
    system: single(register.systems, register.systemCodes),
    category: single(register.categories, register.categoryCodes),
    kind: single(register.kinds, register.kindCodes),
    status: single(register.statuses, register.statusCodes),
    source: same('made', size),
    evidence: same('single-source', size),
    condition: single(register.conditions, register.conditionCodes),
    remark: remarks(register),
    in: same('made', size),
    ...more,
  };
  return {
    relationships: madeOnDemand(size, neverAsked, { idAt, rowOf: neverAsked }),
    columns: facetColumns((id) => columns[id] ?? single([], new Uint8Array(size))),
    yearStarts: register.yearStarts,
    years: register.years,
    times: timesOf(register),
    ordered: orderedIn(register),
    reporters: single([], new Uint8Array(size)),
    measures: {
      items: new Float64Array(size),
      delivered: new Float64Array(size),
      licences: new Float64Array(size).fill(Number.NaN),
      tiv: new Float64Array(size),
      starts: new Uint32Array(size + 1),
      deliveryYear: new Int16Array(),
      deliveryTiv: new Float64Array(),
      deliveryItems: new Float64Array(),
      deliveryShare: new Uint8Array(),
      lacking: new Uint8Array(size),
    },
  };
}

type Arrays = Pick<FacetIndex, 'columns' | 'yearStarts' | 'years'> & Partial<Pick<FacetIndex, 'times'>>;

function arraysOf({ columns, yearStarts, years, times }: Arrays) {
  const ofColumns = Object.values(columns).flatMap(({ starts, codes, totals }) => [starts, codes, totals]);
  return [...ofColumns, yearStarts, years, ...Object.values(times ?? {})];
}

/** The bytes that the filter runs through, without the words: columns, years and times, of an index and of its profiles. */
export function bytesOf(index: FacetIndex): number {
  const profiles = profilesOf(index);
  const families = Object.values(profiles.families).flatMap(({ of, examples }) => [of, examples]);
  // What the two share counts once.
  const arrays = new Set([...arraysOf(index), ...arraysOf(profiles), ...families]);
  return [...arrays].reduce((sum, array) => sum + (array?.byteLength ?? 0), 0);
}
