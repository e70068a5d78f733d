import { describe, expect, it } from 'vitest';
import { saidReading } from '../../../words/fixtures/said-notes';
import { deliveryRow, registerRow } from '../../fixtures/made-rows';
import { decideSigns } from './decimal-signs';
import { kindOf } from './formats';

type Cells = NonNullable<Parameters<typeof registerRow>[0]>;

/** What was decided of a register whose numbers have no sign but those given. */
function decided(...cells: Cells[]) {
  const whole = { tivPerUnit: '2', tivOrdered: '30', tivDelivered: '30' };
  return saidReading(
    decideSigns(
      kindOf('transfers'),
      cells.map((own, i) => registerRow({ ...whole, ...own }, i + 2)),
    ),
  );
}

const deliveredIn = (...tivs: string[]) => decided(...tivs.map((tivDelivered) => ({ tivDelivered })));

/** The signs of the volumes for one item, of the order, and delivered. */
const volumes = ({ signs }: ReturnType<typeof decided>) => signs.slice(13);

describe('the decimals of a column', () => {
  it('stand behind what they stand behind in a cell that can be one thing only', () => {
    expect(volumes(deliveredIn('1,234', '2,5', '7'))[2]).toBe(',');
    expect(volumes(deliveredIn('1,234', '2.5', '7'))[2]).toBe('.');
    expect(volumes(deliveredIn('1,234', '1,234,567'))[2]).toBe('.');
    expect(volumes(deliveredIn('1,234', '0,125'))[2]).toBe(',');
    expect(deliveredIn('1,234', '2.5').notes).toEqual([]);
  });

  it('are told once where they stand behind a comma in a register', () => {
    expect(deliveredIn('30', '13,5', '2,25').notes).toEqual([
      {
        line: 3,
        column: 'SIPRI TIV of delivered weapons',
        what: 'repaired',
        reason: 'This column uses decimal commas: “13,5”.',
      },
    ]);
  });

  it('are those of the other columns where every cell could be either, which is told', () => {
    const commas = decided({ tivPerUnit: '2,5', tivOrdered: '1,234' });
    expect(volumes(commas)).toEqual([',', ',', ',']);
    expect(commas.notes.map(({ column, what }) => [column, what])).toEqual([
      ['SIPRI TIV per unit', 'repaired'],
      ['SIPRI TIV for total order', 'doubtful'],
    ]);
    expect(commas.notes[1]?.reason).toContain('read as 1.234, like the other columns');
    const points = decided({ tivPerUnit: '2.5', tivOrdered: '1,234' });
    expect(points.notes).toMatchObject([{ reason: expect.stringContaining('read as 1,234, like') }]);
    expect(volumes(decided({ tivOrdered: '1.234' }))[1]).toBe('.');
  });

  it('are no guess of columns that say as little: what parts the cells counts, and a doubt remains', () => {
    const cells = { tivPerUnit: '2,500', tivOrdered: '30,000', tivDelivered: '13,500' };
    const decidedBy = (delimiter: string) =>
      saidReading(decideSigns(kindOf('transfers'), [registerRow(cells, 2)], delimiter));
    const semicolons = decidedBy(';');
    expect(volumes(semicolons)).toEqual([',', ',', ',']);
    expect(semicolons.notes.map(({ what }) => what)).toEqual(['doubtful', 'doubtful', 'doubtful']);
    expect(semicolons.notes[0]?.reason).toContain('read as 2.5, since the cells are parted by semicolons');
    const commas = decidedBy(',');
    expect(volumes(commas)).toEqual(['.', '.', '.']);
    expect(commas.notes[0]?.reason).toContain('read as 2,500, which is a guess');
    for (const { reason } of commas.notes) expect(reason).not.toContain('other columns');
  });

  it('are unclear where its cells speak for both, unless one of them is a slip of the pen', () => {
    const { notes, signs } = deliveredIn('1,234', '2,5', '2.5');
    expect(signs[15]).toBe('unclear');
    expect(notes).toEqual([
      {
        line: 3,
        column: 'SIPRI TIV of delivered weapons',
        what: 'doubtful',
        reason:
          'This column uses both decimal points and decimal commas: “2,5” and “2.5” (line 4). What could be either, such as “1,234”, is left out.',
      },
    ]);
    const many = Array.from({ length: 10 }, () => '2.5');
    expect(volumes(deliveredIn(...many, '2,5'))[2]).toBe('.');
  });
});

describe('a count', () => {
  it('is whole where every cell could be either, which is told', () => {
    const { signs, notes } = decided({ ordered: '12' }, { ordered: '1,200' });
    expect([signs[4], signs[8]]).toEqual(['none', 'none']);
    expect(notes).toEqual([
      {
        line: 3,
        column: 'Number ordered',
        what: 'doubtful',
        reason:
          '“1,200” could be 1,200 or 1.2, and no other number of the column says which: read as 1,200, since it counts items.',
      },
    ]);
  });

  it('has decimals where its cells do, as programs write whole numbers', () => {
    expect(decided({ ordered: '12.0' }, { ordered: '1,200' })).toMatchObject({ notes: [] });
    expect(decided({ ordered: '12.0' }).signs[4]).toBe('.');
  });

  it('of a table of one’s own is decided from numbers among words', () => {
    const rows = ['about 1.200', '10-1.500', '2,0'].map((cell, i) => ({ line: i + 2, cells: ['x', cell] }));
    const format = { header: ['a', ' '], mapping: { quantity: 1 } };
    expect(decideSigns(kindOf(format), rows)).toEqual({ signs: [undefined, ','], notes: [], guessed: [] });
    expect(decideSigns(kindOf(format), rows.slice(0, 2)).notes).toMatchObject([
      { line: 2, column: 'Column 2' },
    ]);
    expect(decideSigns(kindOf({ ...format, mapping: {} }), rows)).toEqual({
      signs: [],
      notes: [],
      guessed: [],
    });
  });
});

it('is decided for deliveries too', () => {
  const { signs } = decideSigns(kindOf('deliveries'), [
    deliveryRow({ tivDelivered: '17,5', delivered: '1,000' }),
  ]);
  expect([signs[8], signs[15]]).toEqual(['none', ',']);
});
