import { expect, it } from 'vitest';
import { type Edit, edited } from '../../../domain/desk/edit';
import { emptyCaseFile } from '../../../domain/desk/statement-of';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { nearestState } from './nearest-state';
import { inSavedOrder } from './saved-order';

const BASE: DatasetStatement = smallDatasetFile().data;
const [first, second] = BASE.parties;
if (!first || !second) throw new Error('The small dataset has parties.');

const named = (party: typeof first, name: string): Edit => ({ act: 'put-party', party: { ...party, name } });
const [ONE, TWO, THREE]: Edit[] = [
  named(first, 'One'),
  { act: 'change-head', head: { title: 'Two' } },
  { act: 'remove', thing: { of: 'party', id: second.id } },
] as [Edit, Edit, Edit];

/** The states of a case file, each after one act more. */
function states(...acts: readonly (Edit | undefined)[]): DatasetStatement[] {
  const all = [BASE];
  for (const act of acts) if (act) all.push(edited(all.at(-1) ?? BASE, act));
  return all;
}

/** As a file of it is read again: everything anew, and in the order of a file. */
const fromFile = (statement: DatasetStatement): DatasetStatement =>
  JSON.parse(JSON.stringify(inSavedOrder(statement)));

it('is the state that a copy was made from, whatever was done to either since', () => {
  const mine = states(ONE, TWO, THREE);
  for (const [at, state] of mine.entries()) {
    expect(nearestState(mine, fromFile(state))).toBe(at);
    const theirs = fromFile(edited(state, { act: 'change-head', head: { description: 'Theirs.' } }));
    expect(nearestState(mine, theirs)).toBe(at);
  }
});

it('is the one before both changed, deleted or added the same thing in two ways', () => {
  const theirs = fromFile(edited(BASE, named(first, 'Theirs')));
  expect(nearestState(states(ONE), theirs)).toBe(0);
  const gone: Edit = { act: 'remove', thing: { of: 'party', id: first.id } };
  expect(nearestState(states(gone), theirs)).toBe(0);
  expect(nearestState(states(ONE), fromFile(edited(BASE, gone)))).toBe(0);
  const added = (name: string) => named({ ...first, id: 'new-land' as typeof first.id }, name);
  expect(nearestState(states(added('Mine')), fromFile(edited(BASE, added('Theirs'))))).toBe(0);
});

it('is none where they have nothing in common', () => {
  const { id, title, date, description, licence, credit } = BASE;
  const empty = emptyCaseFile({ id, title, date, description, licence, credit });
  expect(nearestState([empty], BASE)).toBeNull();
});
