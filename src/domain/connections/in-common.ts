/** What several parties have in common, found: fetched with the details that list it. */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { PartyId, SystemId } from '../model/ids';
import { isNameless } from '../model/nameless';
import { firmDealsAt } from '../sums/firm-deals';

/** What parties can have in common. */
export const SHARED_KINDS = ['suppliers', 'systems', 'customers'] as const;

/** One of these kinds. */
export type SharedKind = (typeof SHARED_KINDS)[number];

/** Those that a picture of pairs draws: its lines tell who deals with whom, and not in what. */
export const SHARED_PARTNERS: readonly SharedKind[] = ['suppliers', 'customers'];

/** A partner or a weapon, and how many firm deals each of the parties has with it, in their order. */
export interface Shared {
  readonly id: PartyId | SystemId;
  readonly deals: readonly number[];
}

/** What of one kind parties have, by who of them has it; each list has the greatest number of deals first, and names nobody who has no name. */
export interface InCommon {
  readonly kind: SharedKind;
  /** What all of them have. */
  readonly all: readonly Shared[];
  /** What several of them have, and not all. */
  readonly several: readonly Shared[];
  /** What one alone has, party by party. */
  readonly one: readonly (readonly Shared[])[];
  /** How many deals they have with somebody whom the register cannot name: of several, nobody knows whether it is one. */
  readonly withNameless: number;
}

/** For each kind, the column of the party whose side is asked for, and that of what it has on the other. */
const COLUMNS = {
  suppliers: { own: 'to', other: 'from' },
  systems: { own: 'to', other: 'system' },
  customers: { own: 'from', other: 'to' },
} as const satisfies Record<
  SharedKind,
  { readonly own: 'from' | 'to'; readonly other: 'from' | 'to' | 'system' }
>;

const sumOf = ({ deals }: Shared) => deals.reduce((sum, count) => sum + count, 0);

function sharedOfKind(
  { columns }: FacetIndex,
  firm: Uint32Array,
  parties: readonly PartyId[],
  kind: SharedKind,
): readonly Shared[] {
  const [own, other] = [columns[COLUMNS[kind].own], columns[COLUMNS[kind].other]];
  const places = own.values.map((value) => parties.indexOf(value));
  const counts = new Map<number, number[]>();
  for (const row of firm) {
    const [place, code] = [places[firstCode(own, row)] ?? -1, firstCode(other, row)];
    if (place < 0 || code < 0) continue;
    const deals = counts.get(code) ?? parties.map(() => 0);
    (deals[place] as number)++;
    counts.set(code, deals);
  }
  const all = [...counts].flatMap(([code, deals]) => {
    const id = other.values[code];
    return id === undefined ? [] : [{ id, deals }];
  });
  return all.sort((a, b) => sumOf(b) - sumOf(a) || (a.id < b.id ? -1 : 1));
}

/** What parties have in common by the firm deals in these rows, and what only some of them have; kinds of which none has anything are left out. */
export function inCommon(
  index: FacetIndex,
  rows: Uint32Array,
  parties: readonly PartyId[],
): readonly InCommon[] {
  const firm = firmDealsAt(index, rows);
  return SHARED_KINDS.map((kind) => {
    const found = sharedOfKind(index, firm, parties, kind);
    const shared = found.filter(({ id }) => !isNameless(id));
    const withNameless = found.reduce((sum, one) => sum + (isNameless(one.id) ? sumOf(one) : 0), 0);
    const having = ({ deals }: Shared) => deals.filter((count) => count > 0).length;
    return {
      kind,
      all: shared.filter((one) => having(one) === parties.length),
      several: shared.filter((one) => having(one) > 1 && having(one) < parties.length),
      one: parties.map((_, place) => shared.filter((one) => having(one) === 1 && one.deals[place] !== 0)),
      withNameless,
    };
  }).filter(
    ({ all, several, one, withNameless }) =>
      all.length + several.length + one.flat().length + withNameless > 0,
  );
}

/** Whether all that parties have in common are weapons, which a picture of pairs does not draw. */
export function areWeaponsAll(found: readonly InCommon[]): boolean {
  const shared = found.filter(({ all }) => all.length > 0);
  return shared.length > 0 && !shared.some(({ kind }) => SHARED_PARTNERS.includes(kind));
}

/** The rows of each thing that is shared, by party and by the category of the weapons, most of these first. */
function rowsOfShared(
  { columns }: FacetIndex,
  firm: Uint32Array,
  parties: readonly PartyId[],
  { kind, all }: InCommon,
): readonly (readonly (readonly number[])[])[][] {
  const [side, other] = [columns[COLUMNS[kind].own], columns[COLUMNS[kind].other]];
  const shared = new Map(all.map(({ id }) => [id as string, parties.map(() => new Map<number, number[]>())]));
  const places = side.values.map((value) => parties.indexOf(value));
  for (const row of firm) {
    const own = shared.get(other.values[firstCode(other, row)] ?? '')?.[places[firstCode(side, row)] ?? -1];
    if (!own) continue;
    const category = firstCode(columns.category, row);
    const known = own.get(category);
    if (known) known.push(row);
    else own.set(category, [row]);
  }
  const inOrder = (own: Map<number, number[]>) => [...own.values()].sort((a, b) => b.length - a.length);
  return [...shared.values()].map((each) => each.map(inOrder));
}

/**
 * The rows of the firm deals through which all of these parties have something of these kinds in common, part by part: of each
 * thing that is shared first the weapons that most deals of each party are of, so that none is missing where a picture has no
 * room for all.
 */
export function partsInCommon(
  index: FacetIndex,
  rows: Uint32Array,
  parties: readonly PartyId[],
  kinds: readonly SharedKind[] = SHARED_KINDS,
): readonly (readonly number[])[] {
  const { from, to } = index.columns;
  const [gives, takes] = [from, to].map(({ values }) => values.map((value) => parties.includes(value)));
  // Few of all rows are theirs, and only these are looked at again and again.
  const own = rows.filter((row) => gives?.[firstCode(from, row)] || takes?.[firstCode(to, row)]);
  const firm = firmDealsAt(index, own);
  const shared = inCommon(index, own, parties)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((of) => rowsOfShared(index, firm, parties, of));
  const first = shared.map((each) => each.flatMap(([most = []]) => most));
  const more = shared.flatMap((each) => each.flatMap(([, ...less]) => less));
  return [...first, ...more].filter((part) => part.length > 0);
}
