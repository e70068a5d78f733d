import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import { partyId } from '../model/ids';
import type { Edit } from './edit';
import { begun, done, present, redoable, redone, undoable, undone } from './history';

const { data } = smallDatasetFile();
const titled = (title: string): Edit => ({ act: 'change-head', head: { title } });

describe('what was done at the desk', () => {
  const twice = done(done(begun(data), titled('One')), titled('Two'));

  it('goes back step by step to what was opened, and forth again', () => {
    const once = undone(twice);
    expect([present(twice).title, present(once).title]).toEqual(['Two', 'One']);
    expect(present(undone(once))).toBe(data);
    expect(present(redone(redone(undone(once))))).toBe(present(twice));
  });

  it('names what would be taken back and what would be brought back', () => {
    expect(undoable(begun(data))).toBeNull();
    expect(redoable(twice)).toBeNull();
    expect(undoable(twice)).toEqual(titled('Two'));
    expect(redoable(undone(twice))).toEqual(titled('Two'));
  });

  it('stays where there is no step further', () => {
    const first = begun(data);
    expect(undone(first)).toBe(first);
    expect(redone(twice)).toBe(twice);
  });

  it('forgets what was undone once something else is done', () => {
    const other = done(undone(twice), titled('Three'));
    expect(redoable(other)).toBeNull();
    expect(present(undone(other)).title).toBe('One');
  });

  it('does not count an act that changes nothing', () => {
    const nothing: Edit = { act: 'remove', thing: { of: 'party', id: partyId('no-such') } };
    expect(done(twice, nothing)).toBe(twice);
    expect(redoable(done(undone(twice), nothing))).toEqual(titled('Two'));
  });
});
