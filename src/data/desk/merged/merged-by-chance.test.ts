/**
 * Two copies of a case file, edited apart by chance, as one. MERGERS sets how many are tried:
 * `MERGERS=2000 npm run unit -- merged-by-chance` is the long run.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edited } from '../../../domain/desk/edit';
import { LIST_OF, THINGS } from '../../../domain/desk/thing';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { checkDataset } from '../../check';
import { FORMAT_KIND, FORMAT_VERSION } from '../../dataset-format';
import type { Fault } from '../../fault';
import { chanceEdit, chanceOf } from '../../fixtures/chance-edits';
import { decidedMerger } from '../../fixtures/decided-merger';
import { inSavedOrder } from '../saved/saved-order';
import { savedText } from '../saved/saved-text';
import { type Conflict, listOf } from './conflicts';
import { type MergedCopies, mergedCopies } from './merged-copies';
import type { Side } from './three-way';

const MERGERS = Number(process.env['MERGERS'] ?? 20);

const faultsOf = (data: DatasetStatement): readonly Fault[] => {
  const file = { meta: { kind: FORMAT_KIND, version: FORMAT_VERSION }, data };
  const check = checkDataset(JSON.parse(JSON.stringify(file)));
  return check.ok ? [] : check.faults;
};

/** A copy after some acts, of which those that leave faults are not done. */
function editedApart(base: DatasetStatement, seed: number, steps: number): DatasetStatement {
  const chance = chanceOf(seed);
  let data = base;
  for (let step = 0; step < steps; step++) {
    const next = edited(data, chanceEdit(data, chance));
    if (faultsOf(next).length === 0) data = next;
  }
  return data;
}

const restsOn = (citation: unknown) => {
  const { source, quote, text, cells } = citation as { [key: string]: unknown };
  return [source, (quote as { exact: string } | undefined)?.exact, text, cells];
};

const wordsIn = (reasons: unknown) => (reasons as { words: string }[] | undefined)?.map(({ words }) => words);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Where a value of one copy is: in the result, in a conflict, or given up by the other copy since the base. */
function missing(
  copy: DatasetStatement,
  side: Side,
  base: DatasetStatement | null,
  merged: MergedCopies,
): string[] {
  const { statement, conflicts, renamed, unchecked } = merged;
  const asCalled = (of: string, id: string) =>
    (side === 'theirs' && renamed.find(({ thing }) => thing.of === of && thing.id === id)?.as) || id;
  const ids = new Map(renamed.map(({ thing, as }) => [thing.id as string, as]));
  // What leads to a thing that was renamed, or made one with another, leads there under its new id.
  const isLed = (value: unknown) => {
    const text = JSON.stringify(value) ?? '';
    return (
      [...ids.keys()].some((id) => text.includes(`"${id}"`)) ||
      [...statement.parties, ...statement.systems].some(({ formerIds }) =>
        formerIds.some((id) => text.includes(`"${id}"`)),
      )
    );
  };
  return THINGS.flatMap((of) => {
    const now = new Map(listOf(statement, of).map((item) => [item.id, item]));
    const before = new Map(listOf(base && inSavedOrder(base), of).map((item) => [item.id, item]));
    return listOf(inSavedOrder(copy), of).flatMap((item) => {
      const id = asCalled(of, item.id);
      const result = now.get(id);
      const old = before.get(item.id);
      if (!result) return old && same(old, item) ? [] : [`${of} ${id}`];
      return Object.entries(item).flatMap(([field, value]) => {
        const isThere =
          field === 'id' ||
          same(result[field], value) ||
          (old && same(old[field], value)) ||
          field === 'aliases' ||
          field === 'formerIds' ||
          // Words are found again in the text that holds: where they stand may differ.
          (field === 'citation' && same(restsOn(result[field]), restsOn(value))) ||
          // A reason may rest on fewer claims than before; its words are there.
          (field === 'reasons' && same(wordsIn(result[field]), wordsIn(value))) ||
          // Who checked a claim is given up where it came to say something else, and that is told.
          (field === 'checked' && unchecked.some((claim) => claim === id)) ||
          isLed(value) ||
          conflicts.some(
            (one) =>
              (one.code === 'removed' && one.key === `${of} ${id}`) ||
              (one.code === 'field' && one.key === `${of} ${id} ${field}` && same(one[side], value)) ||
              (one.code === 'field' && one.key === `${of} ${id} text` && field === 'sha256'),
          );
        return isThere ? [] : [`${of} ${id} ${field}`];
      });
    });
  });
}

const other = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours');

/** The conflicts as lines, seen from one side; without what only stays because something leads to it, which hangs on the others. */
const seenFrom = (side: Side, conflicts: readonly Conflict[], base: DatasetStatement | null) =>
  conflicts
    .filter((one) => {
      if (one.code !== 'removed') return true;
      const before = listOf(base && inSavedOrder(base), one.thing.of).find(({ id }) => id === one.thing.id);
      return !same(before, one.item);
    })
    .map((one) =>
      JSON.stringify(
        one.code === 'removed'
          ? [one.key, one.by === side, one.item]
          : [one.key, one[side] ?? null, one[other(side)] ?? null],
      ),
    )
    .sort();

const anyCopies = fc.record({
  ours: fc.integer(),
  theirs: fc.integer(),
  steps: fc.integer({ min: 0, max: 10 }),
});

/** Copies that both corrected a text in which the same words stand twice. */
const TWICE = { ours: -1149048679, theirs: -1086062963, steps: 3 };

const told = { conflicts: 0, renamed: 0, quiet: 0 };

it(`of two copies edited apart nothing is missing, whichever is ours (${MERGERS} mergers)`, () => {
  const base: DatasetStatement = smallDatasetFile().data;
  fc.assert(
    fc.property(anyCopies, fc.boolean(), ({ ours: seed, theirs: otherSeed, steps }, isBaseKnown) => {
      const [ours, theirs] = [editedApart(base, seed, steps), editedApart(base, otherSeed, steps)];
      const known = isBaseKnown ? base : null;
      const merged = mergedCopies(ours, theirs, known);
      expect(missing(ours, 'ours', known, merged)).toEqual([]);
      expect(missing(theirs, 'theirs', known, merged)).toEqual([]);
      // What leads to nothing was never merged.
      expect(faultsOf(merged.statement).filter(({ problem }) => problem.code === 'no-such')).toEqual([]);
      const turned = mergedCopies(theirs, ours, known);
      expect(turned.renamed).toHaveLength(merged.renamed.length);
      if (merged.renamed.length === 0) {
        expect(seenFrom('theirs', turned.conflicts, known)).toEqual(
          seenFrom('ours', merged.conflicts, known),
        );
        const [one, two] = [
          decidedMerger(ours, theirs, known, 'ours'),
          decidedMerger(theirs, ours, known, 'theirs'),
        ];
        expect(savedText(two.statement)).toBe(savedText(one.statement));
        // What one side holds throughout can hold together.
        expect([one.clashes, two.clashes]).toEqual([[], []]);
      }
      told.conflicts += merged.conflicts.length;
      told.renamed += merged.renamed.length;
      told.quiet += merged.conflicts.length === 0 ? 1 : 0;
    }),
    { numRuns: MERGERS, examples: [[TWICE, false]] },
  );
  expect(Math.min(told.conflicts, told.quiet)).toBeGreaterThan(0);
}, 600_000);

it('a copy as one with itself, or with what it was made from, is itself', () => {
  const base: DatasetStatement = smallDatasetFile().data;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const copy = editedApart(base, seed, 12);
      for (const known of [base, null, copy])
        expect(mergedCopies(copy, copy, known)).toMatchObject({
          statement: inSavedOrder(copy),
          ...{ conflicts: [], renamed: [] },
        });
      for (const [ours, theirs] of [
        [copy, base],
        [base, copy],
      ] as const) {
        const merged = mergedCopies(ours, theirs, base);
        expect(merged.conflicts).toEqual([]);
        for (const of of THINGS)
          expect(listOf(merged.statement, of).map(({ id }) => id)).toEqual(
            listOf(inSavedOrder(copy), of).map(({ id }) => id),
          );
        expect(LIST_OF.claim in merged.statement).toBe(true);
      }
    }),
    { numRuns: Math.ceil(MERGERS / 3) },
  );
}, 600_000);
