import { expect, it } from 'vitest';
import type { ComparisonOfView } from '../../state/selectors';
import { notesOfBoth } from './notes-of-both';

const unit = (a: number, b: number) => ({ a: { relationships: a }, b: { relationships: b } });
const found = (...units: readonly ReturnType<typeof unit>[]) =>
  ({ sides: { a: [0], b: [1] }, unit: 'pair', units }) as unknown as ComparisonOfView;

it('says of both pictures what is seen in them: who is grey, whose sizes, and that they have nothing in common', () => {
  const plain = notesOfBoth(found(unit(1, 1)), { isIdle: false, isSized: false });
  expect(plain).toHaveLength(1);
  expect(plain[0]).toMatch(/^Both pictures show the same parties/);
  const all = notesOfBoth(found(unit(1, 0), unit(0, 1)), { isIdle: true, isSized: true });
  expect(all.map((note) => note.slice(0, 16))).toEqual([
    'A and B have no ',
    'Both pictures sh',
    'Grey and hollow:',
    'Sizes of discs a',
  ]);
});
