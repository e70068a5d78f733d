/** What is to be known of a picture that is folded, in numbers: who is in its parts, who stands beside them, and what stays within. */
import { valueAt } from '../../columns/facet-column';
import { type NamedBefore, namedBefore } from '../../groups/former-names';
import { type GroupOfOtherYears, groupOfOtherYears } from '../../groups/other-years';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import type { YearSpan } from '../../model/relationship';
import { organisationIn, type StandingApart, standingApart } from './apart';
import { type FoldTo, isOfAll } from './fold-to';
import type { Folded } from './folded';
import { isOfNobody, openPartId, partId } from './parts';

/** All of it. The numbers are of relationships, where nothing else is said. */
export interface FoldFacts {
  readonly fold: FoldTo;
  /** In how many of its parts somebody is. */
  readonly groups: number;
  /** How many have an end among the members of the one group, and how many where the date leaves it open. */
  readonly members: number;
  readonly open: number;
  /** How many stay within one part, and how many are among those in none, who are no part. */
  readonly within: number;
  readonly amongNobody: number;
  /** The group, where nobody of it is shown because it was not there in the chosen years. */
  readonly otherYears: GroupOfOtherYears | null;
  /** What the group was called in all or some of the chosen years; null where it has its name since before them. */
  readonly before: NamedBefore | null;
  /** Members of the group that stand by themselves with what they did as none. */
  readonly apart: readonly StandingApart[];
  /** Whether the organisation that has the name of the group stands beside its members. */
  readonly isTwice: boolean;
}

function countEnds({ index, parts }: Folded, rows: Uint32Array) {
  const { from, to } = index.columns;
  const counts = new Map<PartyId, number>();
  let [within, amongNobody] = [0, 0];
  for (const row of rows) {
    const ends = new Set([valueAt(from, row), valueAt(to, row)]);
    for (const id of ends) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [first] = ends;
    if (ends.size !== 1 || first === undefined || !parts.has(first)) continue;
    if (isOfNobody(first)) amongNobody++;
    else within++;
  }
  return { counts, within, amongNobody };
}

/** On which side of all of these years a group was; null where it was there in some of them, or they lie on both sides of it. */
function besideAll(
  dataset: Dataset,
  group: string,
  spans: readonly (YearSpan | null)[],
): GroupOfOtherYears | null {
  const found = spans.map((years) => groupOfOtherYears(dataset, group, years));
  const [first = null] = found;
  return found.every((one) => one?.when === first?.when) ? first : null;
}

/** What the group was called in the years of one side or the other, and whether that was so in all of them. */
function beforeOf(dataset: Dataset, group: string, spans: readonly (YearSpan | null)[]): NamedBefore | null {
  const found = spans.map((years) => namedBefore(dataset, group, years));
  const before = found.find((one) => one !== null);
  return before ? { ...before, isAll: found.every((one) => one?.isAll) } : null;
}

/**
 * What is to be known of a fold by the relationships in these rows.
 * @param spans the years that are chosen, those of both sides where two filters are compared; null for all years
 */
export function foldFacts(
  dataset: Dataset,
  folded: Folded,
  rows: Uint32Array,
  spans: readonly (YearSpan | null)[],
): FoldFacts {
  const { fold } = folded;
  const { counts, within, amongNobody } = countEnds(folded, rows);
  const members = counts.get(partId(fold)) ?? 0;
  const isOne = !isOfAll(fold);
  return {
    ...{ fold, members, within, amongNobody },
    groups: [...counts.keys()].filter((id) => folded.parts.has(id)).length,
    open: counts.get(openPartId(fold)) ?? 0,
    before: isOne && members > 0 ? beforeOf(dataset, fold, spans) : null,
    otherYears: isOne && members === 0 ? besideAll(dataset, fold, spans) : null,
    apart: isOne ? standingApart(dataset, folded, rows) : [],
    isTwice: isOne && members > 0 && organisationIn(dataset, folded, fold, rows) !== null,
  };
}
