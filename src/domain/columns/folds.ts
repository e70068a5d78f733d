/**
 * Parties seen as a few groups: what a matrix, a map or a network folds to. A fold by parts of the world divides the
 * parties; one by income or by an alliance divides the ends of relationships, because who supplies as a member today supplied as none
 * before it joined. Every end is in exactly one part of a fold, so that the parts add up to the whole.
 */

import type { EdtfDate } from '../dates/edtf';
import { NO_INCOME, NO_REGION, REGION_IDS, type RegionLevel, UNDATED } from '../groups/groups';
import { INCOME_TABLES } from '../groups/incomes';
import { membersOf } from '../groups/one-group';
import { regionOf } from '../groups/regions';
import type { GroupTable } from '../model/group';
import { firstCode } from './facet-column';
import type { FacetIndex } from './facet-index';

/** An end of a relationship: who supplies, objects or puts sanctions on, and who it is done to. */
export type End = 'from' | 'to';

/** The parts of a fold by one group: its members, the others, and those of whom the date leaves it open. */
export const MEMBERSHIP_PARTS = ['members', 'others', UNDATED] as const;

/** A way to see many parties as few. */
export interface Fold {
  /** The parts in order, also those in which nobody is. */
  readonly parts: readonly string[];
  /** In which of the parts an end of the relationship in a row is: an index into `parts`. */
  readonly partAt: (row: number, end: End) => number;
}

/** The fold by parts of the world; its parts are ids of groups, and NO_REGION. It holds for parties, whatever the year. */
export function foldByRegion({ columns }: FacetIndex, level: RegionLevel): Fold {
  const parts = [...REGION_IDS[level], NO_REGION];
  const partsOf = (end: End) =>
    Uint8Array.from(columns[end].values, (party) => parts.indexOf(regionOf(party, level) ?? NO_REGION));
  const byCode: Readonly<Record<End, Uint8Array>> = { from: partsOf('from'), to: partsOf('to') };
  return { parts, partAt: (row, end) => byCode[end][firstCode(columns[end], row)] ?? parts.length - 1 };
}

/** Something that is worked out once for each party with each date that it has at an end. */
function oncePerDate(
  { columns, ordered }: FacetIndex,
  partOf: (party: string, date: EdtfDate | null) => number,
) {
  const known = { from: new Map<number, number>(), to: new Map<number, number>() };
  const dates = ordered.values.length + 1;
  return (row: number, end: End) => {
    const { values } = columns[end];
    const [party, date] = [firstCode(columns[end], row), firstCode(ordered, row)];
    const pair = (party + 1) * dates + date + 1;
    const before = known[end].get(pair);
    if (before !== undefined) return before;
    const part = partOf(values[party] ?? '', ordered.values[date] ?? null);
    known[end].set(pair, part);
    return part;
  };
}

/** The fold by income in the year of the order; its parts are ids of groups, and NO_INCOME. */
export function foldByIncome(index: FacetIndex): Fold {
  const tests = INCOME_TABLES.map(membersOf);
  const parts = [...INCOME_TABLES.map(({ id }) => id), NO_INCOME];
  const partAt = oncePerDate(index, (party, date) => {
    const at = tests.findIndex((wasIn) => wasIn(party, date) === true);
    return at < 0 ? parts.length - 1 : at;
  });
  return { parts, partAt };
}

/** The fold by one group, ours or one of the dataset: who was a member when the order was placed, and the others. */
export function foldByGroup(index: FacetIndex, group: GroupTable): Fold {
  const wasMember = membersOf(group);
  const partAt = oncePerDate(index, (party, date) => {
    const was = wasMember(party, date);
    return MEMBERSHIP_PARTS.indexOf(was === null ? UNDATED : was ? 'members' : 'others');
  });
  return { parts: MEMBERSHIP_PARTS, partAt };
}
