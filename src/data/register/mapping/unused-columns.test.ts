import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../words/files/report';
import type { TableMapping } from '../rows/table-mapping';
import { unusedColumns } from './unused-columns';

const HEADER = ['Seller', 'Buyer', 'Item', 'Year', 'Quantity', 'Note'];
const MAPPING: TableMapping = { from: 0, to: 1, system: 2, ordered: 3 };
const ROW = ['Northland', 'Eastland', 'Lance-M', '2005', 'a dozen', ''];

/** The columns that are not used, with what is said of them. */
const unused = (mapping: TableMapping, row = ROW, header = HEADER) =>
  unusedColumns({ header, mapping }, [{ line: 2, cells: row }]).map(({ name, why }) => ({
    name,
    why: why && reportWords().unused.why(why),
  }));

describe('columns that nothing was read from', () => {
  it('are named, with what their cells are not that their names say', () => {
    expect(unused(MAPPING)).toEqual([
      {
        name: 'Quantity',
        why: 'Perhaps “Quantity”: its name says so, but its cells are no numbers of items, such as “a dozen”. No column was taken for it.',
      },
      { name: 'Note', why: null },
    ]);
  });

  it('are none where all are used', () => {
    expect(unused({ ...MAPPING, quantity: 4, description: 5 })).toEqual([]);
  });

  it.each<[TableMapping, string]>([
    [{ quantity: 6 }, '“How many” was taken for it.'],
    [{ quantity: { always: '7' } }, '“7” was given for it.'],
    [{}, 'No column was taken for it.'],
  ])('tell what was taken in the place of one that fits: %j', (told, instead) => {
    const row = [...ROW.slice(0, 4), '12', '', '9'];
    expect(unused({ ...MAPPING, ...told }, row, [...HEADER, 'How many'])[0]).toEqual({
      name: 'Quantity',
      why: `Perhaps “Quantity”, by its name and its cells, such as “12”. ${instead}`,
    });
  });

  it('are not told to be what another of the same name was read as', () => {
    const row = [...ROW.slice(0, 4), '12', '', '9'];
    const twins = unused({ ...MAPPING, quantity: 4 }, row, [...HEADER, ' quantity']);
    expect(twins).toEqual([
      { name: 'Note', why: null },
      { name: 'quantity', why: null },
    ]);
  });
});
