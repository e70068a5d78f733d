import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../../words/fixtures/said-notes';
import { notesOnNothing, saysNothing, withoutFillers } from './words-for-nothing';

describe('a cell that says nothing', () => {
  it.each([
    ...['NA', 'na', ' N/A ', '#N/A', '<NA>', 'n.a.', 'n. a.', 'NaN', 'NaT', 'None', 'null', '(null)', 'NIL'],
    ...['\\N', '.', '..', '. .', '...', '…', '-', '--', '–', '—', '−'],
    ...['#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '########'],
  ])('has a word for it: “%s”', (cell) => {
    expect(saysNothing(cell)).toBe(true);
  });

  it.each(['', ' ', '?', '0', 'no', 'Nato', 'NA-5', 'None of them', '-3', '.5', 'N', '#1', 'unknown'])(
    'is none where there is “%s”',
    (cell) => {
      expect(saysNothing(cell)).toBe(false);
    },
  );
});

it('is empty in its row, and a row without such cells stays what it is', () => {
  expect(withoutFillers({ line: 7, cells: ['NA', 'Lance-M', ' - '] }).cells).toEqual(['', 'Lance-M', '']);
  const row = { line: 7, cells: ['', 'Lance-M', '?'] };
  expect(withoutFillers(row)).toBe(row);
});

it('is told once for each column, and by itself where a spreadsheet lost a value', () => {
  const rows = [
    ['a', 'b'],
    ['NA', '-'],
    ['n/a', 'b'],
    ['#REF!', 'b'],
  ].map((cells, i) => ({ line: i + 2, cells }));
  expect(saidNotes(notesOnNothing(['First', 'Second'], rows))).toEqual([
    {
      line: 3,
      column: 'First',
      what: 'repaired',
      reason: '2 cells of this column, from here on, were read as empty: “NA” and “n/a” stand for nothing.',
    },
    {
      line: 3,
      column: 'Second',
      what: 'repaired',
      reason: 'This cell was read as empty: “-” stands for nothing.',
    },
    {
      line: 5,
      column: 'First',
      what: 'doubtful',
      reason: 'This cell was read as empty: “#REF!” stands for a value that a spreadsheet could not show.',
    },
  ]);
});
