import { expect, it } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset';
import { noteMark, notesOf } from './notes';

const dataset = madeDataset([
  { from: 'A', to: 'B', sources: ['paper', 'book'] },
  { from: 'A', to: 'C', sources: ['book', 'letter', 'paper'] },
]);
const [first, second] = dataset.relationships.ready;
if (!(first && second)) throw new Error('Two were made.');

it('number each source once, by the order in which it is first cited', () => {
  const notes = notesOf(dataset, [first, second]);
  expect(notes.list.map(({ number, source }) => [number, source.id])).toEqual([
    [1, 'paper'],
    [2, 'book'],
    [3, 'letter'],
  ]);
  expect(notes.numbersOf(second.claims)).toEqual([1, 2, 3]);
  expect(notes.numbersOf(first.claims)).toEqual([1, 2]);
});

it('leave out what is not cited on the page', () => {
  const notes = notesOf(dataset, [first]);
  expect(notes.list).toHaveLength(2);
  expect(notes.numbersOf(second.claims)).toEqual([1, 2]);
});

it('are pointed to in brackets', () => {
  expect(noteMark([1, 4])).toBe('[1, 4]');
  expect(noteMark([])).toBe('');
});
