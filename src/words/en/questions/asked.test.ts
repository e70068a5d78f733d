import { expect, it } from 'vitest';
import { madeDataset } from '../../../domain/fixtures/made-dataset';
import { findSelectable } from '../../../domain/lenses/selected';
import { asked } from './asked';

const dataset = madeDataset([
  { from: 'S', to: 'A', system: 's' },
  { from: 'S', to: 'B', system: 's' },
]);

function question(id: string): string | null {
  const selected = findSelectable(dataset, id);
  if (!selected) throw new Error(`Nothing is called ${id}.`);
  return asked.ofSelected(dataset, selected);
}

it('asks what a selection of several things answers, and nothing of one thing', () => {
  expect(question('between..S..A')).toBe('What did S and A supply to each other?');
  expect(question('connection..A..B')).toBe('How are A and B connected?');
  expect(question('common..A..B')).toBe('What do A and B have in common?');
  expect(question('S')).toBeNull();
});
