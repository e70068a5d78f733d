import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../domain/desk/claim-draft';
import { begun } from '../../domain/desk/history';
import { EMPTY_SOURCE } from '../../domain/desk/source-draft';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { sourceId } from '../../domain/model/ids';
import { fakeStorage } from '../fake-storage';
import type { CaseShelf } from './case-shelf';
import { useDesk } from './desk-store';
import { NO_FORMS } from './forms';
import type { KeepingState } from './keeper';
import { FormKeeper } from './keeping-forms';
import { formsOf, type Unfinished, unfinishedIn } from './unfinished';

const unfinished = (title: string): Unfinished => ({
  draft: null,
  waiting: null,
  sourceDraft: { ...EMPTY_SOURCE, title },
  namesDraft: null,
  ...{ thingForms: {}, merging: null, isMerging: false },
  typed: { Date: '31 April' },
  place: { at: 'source-form', id: null },
});

/** A shelf in memory, which can be cut off as that of a page that is left. */
function fakeShelf() {
  const kept = new Map<string, unknown>();
  const puts: unknown[] = [];
  const state = { isCutOff: false };
  const shelf: Pick<CaseShelf, 'putForms' | 'forms'> = {
    putForms: async (id, forms) => {
      if (state.isCutOff) throw new Error('The page is gone.');
      puts.push(forms);
      if (forms === null) kept.delete(id);
      else kept.set(id, structuredClone(forms));
    },
    forms: async (id) => kept.get(id),
  };
  return { shelf: () => shelf as CaseShelf, puts, kept, state };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', fakeStorage(new Map()));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps what is typed in a row together, and brings it back on the next visit', async () => {
  const fake = fakeShelf();
  const keeper = new FormKeeper(fake.shelf);
  for (const title of ['R', 'Ri', 'Rif']) keeper.keep('case', unfinished(title));
  await vi.advanceTimersByTimeAsync(300);
  expect(fake.puts).toHaveLength(1);
  expect(await new FormKeeper(fake.shelf).open('case')).toEqual(unfinished('Rif'));
  expect(await new FormKeeper(fake.shelf).open('another')).toBeNull();
});

it('keeps nothing of a form that is done', async () => {
  const fake = fakeShelf();
  const keeper = new FormKeeper(fake.shelf);
  keeper.keep('case', unfinished('Rifles'));
  await vi.advanceTimersByTimeAsync(300);
  keeper.keep('case', null);
  await vi.advanceTimersByTimeAsync(300);
  expect(fake.kept.size).toBe(0);
  expect(await keeper.open('case')).toBeNull();
});

it('loses nothing where a page is left at once, neither what was typed nor that it was done', async () => {
  const fake = fakeShelf();
  const keeper = new FormKeeper(fake.shelf);
  keeper.keep('case', unfinished('Rifles'));
  fake.state.isCutOff = true;
  expect(keeper.leave()).toBe(true);
  fake.state.isCutOff = false;
  const next = new FormKeeper(fake.shelf);
  expect(await next.open('case')).toEqual(unfinished('Rifles'));
  next.keep('case', unfinished('Rifles and'));
  await next.flush();
  // What is written by now is not followed by what was older.
  expect(await new FormKeeper(fake.shelf).open('case')).toEqual(unfinished('Rifles and'));
  next.keep('case', null);
  fake.state.isCutOff = true;
  expect(next.leave()).toBe(true);
  fake.state.isCutOff = false;
  expect(await new FormKeeper(fake.shelf).open('case')).toBeNull();
});

it('says where nothing can be kept, and tries again', async () => {
  const fake = fakeShelf();
  const keeper = new FormKeeper(fake.shelf);
  expect(keeper.leave()).toBe(true);
  fake.state.isCutOff = true;
  keeper.keep('case', unfinished('Rifles'));
  vi.stubGlobal('localStorage', undefined);
  expect(keeper.leave()).toBe(false);
  fake.state.isCutOff = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fake.kept.size).toBe(1);
  expect(keeper.leave()).toBe(true);
});

it('says that what is typed is not kept where there is no room, keeps it once there is, and loses nothing meanwhile', async () => {
  const fake = fakeShelf();
  const putForms = vi.spyOn(fake.shelf(), 'putForms');
  const keeper = new FormKeeper(fake.shelf);
  const states: KeepingState[] = [];
  keeper.listen(() => states.push(keeper.state));
  keeper.keep('case', unfinished('Rif'));
  await vi.advanceTimersByTimeAsync(300);
  const full = () => new DOMException('full', 'QuotaExceededError');
  putForms.mockImplementation(() => Promise.reject(full()));
  // The last words still have room: what is typed survives a crash.
  keeper.keep('case', unfinished('Rifles'));
  await vi.advanceTimersByTimeAsync(300);
  expect(keeper.state).toEqual({ at: 'kept' });
  expect(await new FormKeeper(fake.shelf).open('case')).toEqual(unfinished('Rifles'));
  vi.stubGlobal('localStorage', {
    ...{ getItem: () => null, removeItem: () => undefined },
    setItem: () => {
      throw full();
    },
  });
  keeper.keep('case', unfinished('Rifles and'));
  keeper.keep('another', null);
  await vi.advanceTimersByTimeAsync(300);
  expect(keeper.state).toEqual({ at: 'failed', why: 'no-room' });
  expect(await keeper.open('case')).toEqual(unfinished('Rifles and'));
  putForms.mockRestore();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await new FormKeeper(fake.shelf).open('case')).toEqual(unfinished('Rifles and'));
  expect(states.map(({ at }) => at)).toEqual(['failed', 'kept']);
});

it('takes from a device only what it can go on with', () => {
  const draft = emptyDraft(sourceId('wire'), { type: 'paraphrase', text: 'So they say.' });
  const { through: _, ...older } = draft;
  const kept = { ...unfinished('Rifles'), draft: older, namesDraft: { of: 'party' }, place: { at: 'moon' } };
  expect(unfinishedIn(kept)).toEqual({ ...unfinished('Rifles'), draft, place: { at: 'sources' } });
  for (const nothing of [undefined, null, 1, [], {}, { draft: { source: 1 } }, { sourceDraft: 'x' }])
    expect(unfinishedIn(nothing)).toBeNull();
});

it('names what is half filled in only of what is still there', () => {
  const namesDraft = { of: 'party', id: 'XEA', name: 'East', nameInText: '', aliases: '' } as const;
  const state = (id: string) => ({
    ...useDesk.getState(),
    ...NO_FORMS,
    history: begun(smallDatasetFile().data),
    namesDraft: { ...namesDraft, id },
  });
  expect(formsOf(state('XEA'))).toEqual(['names']);
  expect(formsOf(state('made-one-with-another'))).toEqual([]);
});

it('brings back of a source which words of its document are to be decided about', () => {
  const kept = (parted: unknown) => ({ ...unfinished('Rifles'), sourceDraft: { ...EMPTY_SOURCE, parted } });
  expect(unfinishedIn(kept(['long-standing']))?.sourceDraft?.parted).toEqual(['long-standing']);
  expect(unfinishedIn(kept('none'))?.sourceDraft?.parted).toEqual([]);
});
