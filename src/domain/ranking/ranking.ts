/** Parties by what can be measured of their deals: firm ones alone, each counted once, as in every sum. */

import { type FacetColumn, firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { PartyId } from '../model/ids';
import { isNameless, NAMELESS } from '../model/nameless';
import { firmDealsAt } from '../sums/firm-deals';
import { betweennessOf } from './betweenness';
import { MEASURE_IDS, type MeasureId } from './measures';
import { MEASURE_OVER } from './units';

/** What is measured of a party. */
export interface MeasuredParty {
  readonly party: PartyId;
  /** Null where it cannot be told: a share of nothing, a volume that nobody states. */
  readonly values: Readonly<Record<MeasureId, number | null>>;
  /** How many deals each of these is over. */
  readonly deals: Readonly<Record<MeasureId, number>>;
  /** Whose share is the greatest: of what it imports, and of what it exports. */
  readonly greatest: Readonly<Record<'supplier-share' | 'recipient-share', PartyId | null>>;
}

/** The parties of some relationships with their measures, and what these lack. */
export interface Ranking {
  readonly parties: readonly MeasuredParty[];
  readonly deals: number;
  /** How many of the deals state no volume delivered, so that they are in no volume, share or concentration. */
  readonly withoutVolume: number;
  /** How many of them are with somebody whom the register cannot name. */
  readonly withNameless: number;
}

/** What a party does with its partners in one direction. */
interface Side {
  deals: number;
  /** How many of them state a volume. */
  stating: number;
  readonly partners: Set<PartyId>;
  /** The volume with each partner; without one where no deal with it states any. */
  readonly volumes: Map<PartyId, number>;
  /** The volume with all of them, and with those whom nobody can name; null where none is stated. */
  volume: number | null;
}

const emptySide = (): Side => ({
  deals: 0,
  stating: 0,
  partners: new Set(),
  volumes: new Map(),
  volume: null,
});

function note(side: Side, partner: PartyId, tiv: number): void {
  side.deals++;
  if (!Number.isNaN(tiv)) {
    side.stating++;
    side.volume = (side.volume ?? 0) + tiv;
  }
  if (isNameless(partner)) return;
  side.partners.add(partner);
  if (!Number.isNaN(tiv)) side.volumes.set(partner, (side.volumes.get(partner) ?? 0) + tiv);
}

/** The partner with the greatest part of the volume; of equal ones, the first. */
function greatestOf({ volumes }: Side): PartyId | null {
  let greatest: PartyId | null = null;
  for (const [partner, tiv] of volumes) {
    if (tiv > (greatest === null ? 0 : (volumes.get(greatest) ?? 0))) greatest = partner;
  }
  return greatest;
}

/** The shares of the partners in the volume of a side; null where there is no volume. */
function sharesOf({ volume, volumes }: Side): readonly number[] | null {
  return volume ? Array.from(volumes.values(), (tiv) => tiv / volume) : null;
}

const greatestShare = (shares: readonly number[] | null) => (shares?.length ? Math.max(...shares) : null);

/** The sum of the squares of the shares (Hirschman 1945, Herfindahl 1950): 1 where one partner has all. */
const concentrationOf = (shares: readonly number[] | null) =>
  shares?.reduce((sum, share) => sum + share * share, 0) ?? null;

interface Sides {
  readonly out: Side;
  readonly in: Side;
  /** How many deals it has on either side: one with itself is one. */
  deals: number;
}

/** How many deals a measure of a party is over. */
function dealsOver(sides: Sides, measure: MeasureId): number {
  const { side, of } = MEASURE_OVER[measure];
  if (side === 'both') return sides.deals;
  return of === 'volume' ? sides[side].stating : sides[side].deals;
}

/** What every party does, in the order in which the parties appear. */
function sidesOf({ columns: { from, to }, measures }: FacetIndex, firm: Uint32Array): Map<PartyId, Sides> {
  const sides = new Map<PartyId, Sides>();
  const sidesAt = (party: PartyId) => {
    const known = sides.get(party) ?? { out: emptySide(), in: emptySide(), deals: 0 };
    sides.set(party, known);
    return known;
  };
  for (const row of firm) {
    const [giver, receiver] = [from.values[firstCode(from, row)], to.values[firstCode(to, row)]];
    if (giver === undefined || receiver === undefined) continue;
    const tiv = measures.tiv[row] ?? Number.NaN;
    note(sidesAt(giver).out, receiver, tiv);
    note(sidesAt(receiver).in, giver, tiv);
    for (const party of new Set([giver, receiver])) sidesAt(party).deals++;
  }
  return sides;
}

/** Who is next to whom, whoever supplies: by the numbers of the parties, and nobody beside themselves. */
function neighboursOf(sides: ReadonlyMap<PartyId, Sides>): number[][] {
  const numbers = new Map(Array.from(sides.keys(), (party, number) => [party, number]));
  return Array.from(sides, ([party, { out, in: into }]) => {
    const partners = new Set([...out.partners, ...into.partners]);
    partners.delete(party);
    return Array.from(partners, (partner) => numbers.get(partner) ?? -1);
  });
}

/**
 * The parties of the firm deals in these rows, with their measures.
 * @param wanted what is asked for: betweenness, which takes most of the time, is not worked out where it is not, and then cannot be told
 */
export function rankingOf(
  index: FacetIndex,
  rows: Uint32Array,
  wanted: readonly MeasureId[] = MEASURE_IDS,
): Ranking {
  const firm = firmDealsAt(index, rows);
  const sides = sidesOf(index, firm);
  for (const nameless of NAMELESS) sides.delete(nameless as PartyId);
  const between = wanted.includes('betweenness') ? betweennessOf(neighboursOf(sides)) : null;
  const parties = Array.from(sides, ([party, own], number): MeasuredParty => {
    const { out, in: into } = own;
    const [given, received] = [sharesOf(out), sharesOf(into)];
    return {
      party,
      values: {
        exports: out.deals,
        imports: into.deals,
        recipients: out.partners.size,
        suppliers: into.partners.size,
        'tiv-out': out.volume,
        'tiv-in': into.volume,
        'supplier-share': greatestShare(received),
        'recipient-share': greatestShare(given),
        concentration: concentrationOf(received),
        betweenness: between && (between[number] ?? 0),
      },
      deals: Object.fromEntries(MEASURE_IDS.map((id) => [id, dealsOver(own, id)])) as MeasuredParty['deals'],
      greatest: { 'supplier-share': greatestOf(into), 'recipient-share': greatestOf(out) },
    };
  });
  const { tiv } = index.measures;
  const { from, to } = index.columns;
  const isWithNameless = (column: FacetColumn, row: number) =>
    isNameless(column.values[firstCode(column, row)] ?? '');
  return {
    parties,
    deals: firm.length,
    withoutVolume: firm.filter((row) => Number.isNaN(tiv[row] ?? Number.NaN)).length,
    withNameless: firm.filter((row) => isWithNameless(from, row) || isWithNameless(to, row)).length,
  };
}
