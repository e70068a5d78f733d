import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import { eachCode } from './facet-column';
import { facetIndexOf } from './facet-index';
import { FAMILIES, type Family, familyOf, profilesOf } from './facet-profiles';
import { FACET_IDS } from './facets';

const party = fc.constantFrom('A', 'B', 'C');
const line: fc.Arbitrary<Line> = fc.record({
  from: party,
  to: party,
  via: fc.uniqueArray(party, { maxLength: 2 }),
  system: fc.constantFrom('one', 'two', 'unnamed'),
  date: fc.constantFrom('2001', '2001/2003', '2003'),
  sources: fc.uniqueArray(fc.constantFrom('book', 'cable'), { minLength: 1 }),
});
const indexes = fc
  .array(line, { maxLength: 30, size: 'max' })
  .map((lines) => facetIndexOf(madeDataset(lines)));

type Rows = Pick<ReturnType<typeof facetIndexOf>, 'columns' | 'yearStarts' | 'years'>;

/** All that a row has in a family, as a text. */
function wordsAt({ columns, yearStarts, years }: Rows, family: Family, row: number): string {
  if (family === 'years') return years.subarray(yearStarts[row], yearStarts[row + 1]).join();
  const facets = FACET_IDS.filter((id) => familyOf(id) === family).map((id) => {
    const values: string[] = [];
    eachCode(columns[id], row, (code) => values.push(columns[id].values[code] ?? '?'));
    return `${id} ${values.join()}`;
  });
  return facets.join('; ');
}

describe('profiles', () => {
  it('are what relationships have in a family, each of them once, in the order of appearance', () => {
    fc.assert(
      fc.property(indexes, fc.constantFrom(...FAMILIES), (index, family) => {
        const profiles = profilesOf(index);
        const { of, examples } = profiles.families[family];
        const words = Array.from(of, (_, row) => wordsAt(index, family, row));
        const different = [...new Set(words)];
        expect(Array.from(of, (profile) => different[profile])).toEqual(words);
        expect(Array.from(examples, (_, profile) => wordsAt(profiles, family, profile))).toEqual(different);
        expect([...examples]).toEqual(different.map((one) => words.indexOf(one)));
      }),
    );
  });

  it('are found once for each index', () => {
    const index = facetIndexOf(smallDataset());
    expect(profilesOf(index)).toBe(profilesOf(index));
    expect(profilesOf({ ...index })).not.toBe(profilesOf(index));
  });
});
