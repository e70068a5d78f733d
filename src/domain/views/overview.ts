/** What a party or a system does in the dataset, in lists that a reader can walk along. */

import { rowsOfBundle } from '../columns/bundle-rows';
import { type FacetIndex, rowsWith } from '../columns/facet-index';
import { type Bundle, movesGoods } from '../model/bundle';
import type { PartyId, SystemId } from '../model/ids';
import { GOODS_KINDS, KIND, KINDS, type Kind } from '../model/relationship';
import { STATUS, type Status } from '../model/status';
import { isFirm } from '../sums/firm-deals';

/** How far deals came: firm ones, those that may still come, those that came to nothing, and those of which nobody can tell it. */
const DEAL_STATES = ['firm', 'planned', 'ended', 'unknown'] as const;

/** One of these. */
export type DealState = (typeof DEAL_STATES)[number];

/** One end of a relationship. */
export type End = 'from' | 'to';

/** What the relationships under a heading have in common. */
export type Heading =
  /** Of a party: relationships of a kind in which it stands at an end. */
  | { readonly code: 'kind'; readonly kind: Kind; readonly end: End; readonly state: DealState }
  /** Of a party: it stands at neither end. */
  | { readonly code: 'between' }
  /** Of a system. */
  | { readonly code: 'supplied'; readonly state: DealState }
  | { readonly code: 'objections' | 'diversion-concerns' | 'more' }
  /** Of a bundle. */
  | { readonly code: 'deals'; readonly state: DealState }
  | { readonly code: 'relationships' };

/** Relationships of one sort, under a heading. */
export interface Section<Own = Heading> {
  readonly heading: Own;
  /** The rows of the relationships, in the order of the dataset. */
  readonly rows: Uint32Array;
}

function stateOf(status: Status): DealState {
  if (isFirm(status)) return 'firm';
  const { strength } = STATUS[status];
  return strength === 'ended' || strength === 'unknown' ? strength : 'planned';
}

/** Deals in sections that agree with the sums: by how far they came; empty sections are left out. */
export function dealsByState<Own = Heading>(
  { columns: { status } }: FacetIndex,
  rows: Uint32Array,
  headingOf: (state: DealState) => Own,
): Section<Own>[] {
  const states = status.values.map(stateOf);
  return filled(
    DEAL_STATES.map((state) => ({
      heading: headingOf(state),
      rows: rows.filter((row) => states[status.codes[row] ?? -1] === state),
    })),
  );
}

/** The sections that have a relationship. */
export function filled<Own>(sections: readonly Section<Own>[]): Section<Own>[] {
  return sections.filter(({ rows }) => rows.length > 0);
}

/** What a party exports, imports, objects to, and so on; empty sections are left out. */
export function partyOverview(index: FacetIndex, party: PartyId): Section[] {
  const ends = { from: rowsWith(index, 'from', party), to: rowsWith(index, 'to', party) };
  const atAnEnd = new Set([...ends.from, ...ends.to]);
  const ofKind = (kind: Kind) =>
    (['from', 'to'] as const).flatMap((end) => {
      const rows = rowsWith(index, 'kind', kind, ends[end]);
      const headingOf = (state: DealState): Heading => ({ code: 'kind', kind, end, state });
      return KIND[kind].carriesGoods
        ? dealsByState<Heading>(index, rows, headingOf)
        : [{ heading: headingOf('firm'), rows }];
    });
  return filled<Heading>([
    ...KINDS.flatMap(ofKind),
    {
      heading: { code: 'between' },
      rows: rowsWith(index, 'party', party).filter((row) => !atAnEnd.has(row)),
    },
  ]);
}

/** Who supplies a system to whom, and what else is said about it; empty sections are left out. */
export function systemOverview(index: FacetIndex, system: SystemId): Section[] {
  const about = rowsWith(index, 'system', system);
  const ofKinds = (kinds: readonly Kind[]) =>
    Uint32Array.from(kinds.flatMap((kind) => [...rowsWith(index, 'kind', kind, about)])).sort();
  return filled<Heading>([
    ...dealsByState<Heading>(index, ofKinds(GOODS_KINDS), (state) => ({ code: 'supplied', state })),
    { heading: { code: 'objections' }, rows: ofKinds(['objects-to']) },
    { heading: { code: 'diversion-concerns' }, rows: ofKinds(['diversion-concern']) },
    { heading: { code: 'more' }, rows: ofKinds(['finances', 'exports-for', 'sanctions']) },
  ]);
}

/** The relationships that a bundle joins: of goods by how far they came; empty sections are left out. */
export function bundleOverview(index: FacetIndex, bundle: Bundle): Section[] {
  const rows = rowsOfBundle(index, bundle);
  return movesGoods(bundle)
    ? dealsByState<Heading>(index, rows, (state) => ({ code: 'deals', state }))
    : filled<Heading>([{ heading: { code: 'relationships' }, rows }]);
}

/** The visible ones first: of thousands, a reader who has narrowed them down wants to see what is left. */
export function visibleFirst(rows: Uint32Array, visible: ReadonlySet<number>): Uint32Array {
  const [shown, hidden] = [rows.filter((at) => visible.has(at)), rows.filter((at) => !visible.has(at))];
  return Uint32Array.from([...shown, ...hidden]);
}
