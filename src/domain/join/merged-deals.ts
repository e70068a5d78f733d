/**
 * A deal that two files tell of is one relationship: the register's downloads for 1950-1989 and for 1990-2023 each hold
 * the deliveries of their own years. The first file keeps it, with the claims of both; the second is read without it.
 */

import type { Relationship, YearSpan } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import { everyRow } from '../model/relationships';
import type { Indexed } from './indexed';
import { mergedDeal } from './merged-deal';
import type { SharedDeal, SharedDeals } from './own-parts';
import { rebuilt } from './rebuilt';

/** A file without the deals that an earlier one keeps, and what each file tells of those that it keeps itself. */
interface WithoutRepeats extends Indexed {
  readonly shared?: SharedDeals;
}

/** The rows of one list whose ids another has too, with the rows there. */
function repeatsOf(of: Relationships, within: Relationships): Map<number, number> {
  const repeats = new Map<number, number>();
  // Where the first id of a kind means nothing to the other list, the others mean nothing either.
  for (let row = 0; row < of.size; row++) {
    const other = within.rowOf(of.idAt(row));
    if (other !== null) repeats.set(row, other);
  }
  return repeats;
}

/** The same file, which finds its deals by the words of another's rows too, where these tell of them. */
function findingIn(file: Indexed, other: Relationships, repeats: ReadonlyMap<number, number>): Indexed {
  const { relationships } = file.index;
  const find = (words: string) => {
    const more = [...(other.find?.(words) ?? [])].flatMap((row) => repeats.get(row) ?? []);
    return Uint32Array.from(new Set([...(relationships.find?.(words) ?? []), ...more])).sort();
  };
  const list: Relationships = { ...relationships, find };
  return {
    dataset: { ...file.dataset, relationships: list },
    index: { ...file.index, relationships: list },
  };
}

/** The first and the last year of which a file says what was delivered. */
function yearsTold({ index }: Indexed): YearSpan | null {
  const { deliveryYear } = index.measures;
  if (deliveryYear.length === 0) return null;
  return deliveryYear.reduce(
    ({ first, last }, year) => ({ first: Math.min(first, year), last: Math.max(last, year) }),
    { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  );
}

/** When the register was generated that a file is of; nothing where it does not say. */
const dateOf = ({ dataset: { members } }: Indexed) => (members[0]?.undated ? '' : (members[0]?.date ?? ''));

/** Joins what two files say of a deal: as the newer release has it, where one is newer. */
function merger(earlier: Indexed, later: Indexed): (a: Relationship, b: Relationship) => Relationship {
  const [dated, other] = [dateOf(earlier), dateOf(later)];
  if (dated === '' || other === '' || dated === other) return (a, b) => mergedDeal(a, b);
  if (dated > other) {
    const settled = yearsTold(earlier);
    return (a, b) => mergedDeal(a, b, settled);
  }
  const settled = yearsTold(later);
  return (a, b) => mergedDeal(b, a, settled);
}

/** What some files tell of a deal, joined in the order in which they were opened. */
function mergedParts(parts: SharedDeal['parts']): Relationship {
  const [first, ...others] = parts as readonly [SharedDeal['parts'][number], ...SharedDeal['parts']];
  const join = (whole: Relationship, { of, relationship }: typeof first) =>
    merger(first.of, of)(whole, relationship());
  return others.reduce(join, first.relationship());
}

/** What is known of a deal that a file keeps, once another file tells of it too. */
function sharedBy(
  keeper: Indexed,
  row: number,
  before: SharedDeal | undefined,
  other: Indexed,
  at: number,
): SharedDeal {
  const own = () => keeper.index.relationships.at(row);
  const parts = before?.parts ?? [{ of: keeper, relationship: own }];
  const { relationships } = other.index;
  return { parts: [...parts, { of: other, relationship: () => relationships.at(at) }], merge: mergedParts };
}

/** The same files, with every deal in one of them only. */
export function withoutRepeats(files: readonly Indexed[]): WithoutRepeats[] {
  const done: WithoutRepeats[] = [];
  for (const file of files) {
    let rest: WithoutRepeats = file;
    for (const [i, earlier] of done.entries()) {
      const repeats = repeatsOf(rest.index.relationships, earlier.index.relationships);
      if (repeats.size === 0) continue;
      const { relationships } = rest.index;
      const merge = merger(earlier, file);
      const replaced = new Map<number, Relationship>();
      const shared = new Map(earlier.shared);
      for (const [row, before] of repeats) {
        replaced.set(before, merge(earlier.index.relationships.at(before), relationships.at(row)));
        shared.set(before, sharedBy(earlier, before, shared.get(before), rest, row));
      }
      const kept = rebuilt(earlier, everyRow(earlier.index.relationships), replaced);
      done[i] = { ...findingIn(kept, relationships, repeats), shared };
      rest = rebuilt(
        rest,
        everyRow(relationships).filter((row) => !repeats.has(row)),
        new Map(),
      );
    }
    done.push(rest);
  }
  return done;
}
