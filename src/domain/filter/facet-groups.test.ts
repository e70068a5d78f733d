import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachFamily, type Profiles } from '../columns/facet-profiles';
import { groupsByFailure } from './facet-groups';

const RESTRICTIONS = 4;

/** What the profiles of one relationship fail, family by family. */
type Row = [number, number, number, number];

const bits = fc.nat(2 ** RESTRICTIONS - 1);
/** What the profiles of each family fail; relationship `i` has profile `i` in each of them. */
const failures = fc.array(fc.tuple(bits, bits, bits, bits), { maxLength: 40, size: 'max' });

it('groups relationships by all that their profiles fail', () => {
  fc.assert(
    fc.property(failures, fc.boolean(), (given, failsLittle) => {
      const rows = failsLittle ? given.map(([one]): Row => [one, 0, 0, one]) : given;
      const none = new Uint32Array();
      const of = Uint32Array.from(rows.keys());
      const families = eachFamily(() => ({ of, examples: none }));
      const byFamily = {
        ends: Uint32Array.from(rows, ([ends]) => ends),
        goods: Uint32Array.from(rows, ([, goods]) => goods),
        terms: Uint32Array.from(rows, ([, , terms]) => terms),
        years: Uint32Array.from(rows, ([, , , years]) => years),
      };
      const groups = groupsByFailure({ families } as unknown as Profiles, byFamily, RESTRICTIONS);
      const failed = rows.map((own) => own.reduce((all, one) => all | one, 0));
      const placesOf = (isThere: (fails: number) => boolean) =>
        [...failed.keys()].filter((row) => isThere(failed[row] ?? 0));
      const alone = [1, 2, 4, 8];
      expect([...groups.passing]).toEqual(placesOf((fails) => fails === 0));
      expect(groups.failingOne.map((rows) => [...rows])).toEqual(
        alone.map((bit) => placesOf((fails) => fails === bit)),
      );
    }),
  );
});
