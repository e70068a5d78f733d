import { describe, expect, it } from 'vitest';
import { mappingWords } from '../../../words/files/mapping';
import { saidNotes, saidReason } from '../../../words/fixtures/said-notes';
import type { TableMapping } from '../rows/table-mapping';
import { notesOnTwins, unequalTwins } from './equal-columns';

const ENDS: TableMapping = { from: 0, to: 1, system: 2, ordered: 3 };
const MAPPING: TableMapping = { ...ENDS, quantity: 4 };

const format = (twin: string, mapping: TableMapping = MAPPING) => ({
  header: ['Seller', 'Buyer', 'Item', 'Year', 'Number ordered', twin],
  mapping,
});

const rowsOf = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map((pair, i) => ({ line: i + 2, cells: ['Northland', 'Eastland', 'Lance-M', '2005', ...pair] }));

const DIFFERENT = rowsOf(['12', '12'], ['5', '50'], ['', '7'], ['n/a', '']);

describe('columns of one header', () => {
  it.each(['Number ordered', ' number Ordered '])(
    'are told where only one is read and they differ: “%s”',
    (twin) => {
      const [name] = unequalTwins(format(twin), DIFFERENT).map(saidReason);
      expect(name).toMatch(
        /^“Number ordered” is taken for “Quantity”, but “[Nn]umber [Oo]rdered( \(2\))?” has the same header/,
      );
      expect(saidNotes(notesOnTwins(format(twin), DIFFERENT))).toMatchObject([
        {
          ...{ line: 3, column: 'Number ordered', what: 'doubtful' },
          reason: expect.stringMatching(
            /other cells in 2 of 4 rows; the first is line 3, with “50” in the place of “5”\.$/,
          ),
        },
      ]);
    },
  );

  it('are told to say nothing where a cell is empty, and to be the first rows where they are', () => {
    const twins = unequalTwins(format('Number ordered'), rowsOf(['', '7']));
    expect(twins.map((twin) => mappingWords().twin(twin))).toEqual([
      expect.stringMatching(/in 1 of the first 1 row; the first is line 2, with “7” in the place of nothing/),
    ]);
  });

  it.each<[string, string, TableMapping, ReturnType<typeof rowsOf>]>([
    ['they do not differ', 'Number ordered', MAPPING, rowsOf(['12', ' 12'], ['n/a', ''])],
    ['both are read', 'Number ordered', { ...MAPPING, description: 5 }, DIFFERENT],
    ['none is read', 'Number ordered', ENDS, DIFFERENT],
    ['they are called otherwise', 'Number delivered', MAPPING, DIFFERENT],
  ])('are not mentioned where %s', (_, twin, mapping, rows) => {
    expect(unequalTwins(format(twin, mapping), rows)).toEqual([]);
  });
});
