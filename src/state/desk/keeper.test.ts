import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begun, done, type History, present, undone } from '../../domain/desk/history';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { fakeStorage } from '../fake-storage';
import { type CaseShelf, type KeptCase, shortened, withoutSteps } from './case-shelf';
import { Keeper, type KeepingState } from './keeper';

const { data } = smallDatasetFile();

/** The small dataset after so many acts. */
function history(acts: number): History {
  let at = begun(data);
  for (let act = 1; act <= acts; act++)
    at = done(at, { act: 'change-head', head: { title: `Title ${act}` } });
  return at;
}

const full = () => new DOMException('full', 'QuotaExceededError');

/** A shelf in memory, which refuses what it is told to. */
function fakeShelf() {
  const [works, told] = [new Map<string, unknown>(), new Map<string, KeptCase>()];
  const forms = new Map<string, unknown>();
  const puts: History[] = [];
  let refuse: (history: History) => Error | null = () => null;
  const shelf: CaseShelf = {
    put: async (one, kept) => {
      const why = refuse(kept);
      if (why) throw why;
      puts.push(kept);
      told.set(one.id, one);
      // As IndexedDB does: a copy, and one in which what is shared is shared again.
      works.set(one.id, structuredClone(kept));
    },
    take: async (id) => {
      works.delete(id);
      told.delete(id);
    },
    get: async (id) => works.get(id),
    putForms: async (id, unfinished) => void forms.set(id, unfinished),
    forms: async (id) => forms.get(id),
    told: async () => [...told.values()],
  };
  return {
    ...{ shelf, works, puts },
    refuse: (why: (kept: History) => Error | null) => {
      refuse = why;
    },
  };
}

function keeperOn(fake: ReturnType<typeof fakeShelf>) {
  const keeper = new Keeper(() => fake.shelf);
  const states: KeepingState[] = [];
  keeper.listen((state) => states.push(state));
  return { keeper, states };
}

const titleOf = async (keeper: Keeper, id = 'small') => {
  const reopened = await keeper.open(id);
  return reopened.found === 'whole' ? present(reopened.history).title : reopened.found;
};

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('localStorage', fakeStorage(new Map()));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a case file that is being made', () => {
  it('is kept at once, and what follows in a row together within a fraction of a second', async () => {
    const fake = fakeShelf();
    const { keeper, states } = keeperOn(fake);
    keeper.keep('small', history(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(await titleOf(keeperOn(fake).keeper)).toBe('Title 1');
    for (let act = 2; act <= 20; act++) {
      await vi.advanceTimersByTimeAsync(10);
      keeper.keep('small', history(act));
    }
    expect(fake.puts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(fake.puts).toHaveLength(2);
    expect(await titleOf(keeperOn(fake).keeper)).toBe('Title 20');
    expect(states.map(({ at }) => at)).toContain('under-way');
    expect(keeper.state).toEqual({ at: 'kept' });
  });

  it('comes back on the next visit with all its steps', async () => {
    const fake = fakeShelf();
    const { keeper } = keeperOn(fake);
    keeper.keep('small', undone(history(3)));
    await keeper.flush();
    const reopened = await keeperOn(fake).keeper.open('small');
    if (reopened.found !== 'whole') throw new Error('It was kept.');
    expect(reopened.history).toEqual(undone(history(3)));
    expect(present(undone(undone(reopened.history)))).toEqual(data);
  });

  it('is in the list, the one changed last first', async () => {
    const { keeper } = keeperOn(fakeShelf());
    keeper.keep('one', history(1));
    vi.advanceTimersByTime(10);
    keeper.keep('two', history(2));
    await keeper.flush();
    expect(await keeper.kept()).toEqual([
      {
        ...{ id: 'two', title: 'Title 2', version: '1.0.0', named: data.id },
        relationships: 7,
        sources: 2,
        changed: 1_000_010,
      },
      {
        ...{ id: 'one', title: 'Title 1', version: '1.0.0', named: data.id },
        relationships: 7,
        sources: 2,
        changed: 1_000_000,
      },
    ]);
    expect(await keeper.forget('two')).toBeNull();
    expect((await keeper.kept()).map(({ id }) => id)).toEqual(['one']);
    expect(await titleOf(keeper, 'two')).toBe('nothing');
  });

  it('is not written again once it is forgotten', async () => {
    const fake = fakeShelf();
    const { keeper } = keeperOn(fake);
    keeper.keep('small', history(1));
    await keeper.flush();
    keeper.keep('small', history(2));
    await keeper.forget('small');
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.works.size).toBe(0);
    expect(keeper.state).toEqual({ at: 'kept' });
  });

  it('is told to be damaged where something else lies in its place', async () => {
    const fake = fakeShelf();
    const { keeper } = keeperOn(fake);
    for (const value of [
      null,
      7,
      {},
      { steps: [], at: 0 },
      { steps: [{ statement: {} }], at: 0 },
      { ...history(1), at: 9 },
    ]) {
      fake.works.set('small', value);
      expect(await titleOf(keeper)).toBe('damaged');
    }
  });
});

describe('a page that is left while a change is written', () => {
  const never = () => new Promise<never>(() => undefined);

  it('leaves what the database has no time for where it can be found', async () => {
    const fake = fakeShelf();
    const { keeper } = keeperOn(fake);
    keeper.keep('small', history(1));
    await keeper.flush();
    vi.advanceTimersByTime(10);
    const cut = new Keeper(() => ({ ...fake.shelf, put: never }));
    cut.keep('small', history(3));
    void cut.leave();
    const next = keeperOn(fake).keeper;
    expect(await titleOf(next)).toBe('Title 3');
    expect((await next.kept()).map(({ title }) => title)).toEqual(['Title 3']);
    const reopened = await next.open('small');
    if (reopened.found !== 'whole') throw new Error('It was kept.');
    expect(present(undone(reopened.history)).title).toBe('Title 1');
    // Once more is kept, the last words are old.
    vi.advanceTimersByTime(10);
    next.keep('small', history(4));
    await next.flush();
    expect(await titleOf(keeperOn(fake).keeper)).toBe('Title 4');
    expect(localStorage.getItem('armsgraph unkept')).toBeNull();
  });

  it('is found again even if nothing of it was kept before', async () => {
    const fake = fakeShelf();
    const cut = new Keeper(() => ({ ...fake.shelf, put: never }));
    cut.keep('small', history(2));
    void cut.leave();
    const next = keeperOn(fake).keeper;
    expect(await titleOf(next)).toBe('Title 2');
    expect(await next.kept()).toMatchObject([{ id: 'small', title: 'Title 2' }]);
    await next.forget('small');
    expect(await next.kept()).toEqual([]);
  });

  it('leaves nothing where all is kept, and takes nothing that somebody else has put there', async () => {
    const fake = fakeShelf();
    const { keeper } = keeperOn(fake);
    keeper.keep('small', history(1));
    await keeper.flush();
    await keeper.leave();
    expect(localStorage.getItem('armsgraph unkept')).toBeNull();
    for (const text of ['{', '7', '{"small":1}', '{"small":{"since":9e15,"step":{"statement":{}}}}']) {
      localStorage.setItem('armsgraph unkept', text);
      expect(await titleOf(keeper)).toBe('Title 1');
    }
  });
});

describe('a device that is full', () => {
  it('is told of, nothing in memory is lost, and it is tried again', async () => {
    const fake = fakeShelf();
    const { keeper, states } = keeperOn(fake);
    keeper.keep('small', history(1));
    await keeper.flush();
    fake.refuse(full);
    keeper.keep('small', history(2));
    await vi.advanceTimersByTimeAsync(250);
    expect(keeper.state).toEqual({ at: 'failed', why: 'no-room' });
    expect(await titleOf(keeper)).toBe('Title 2');
    expect(await titleOf(keeperOn(fake).keeper)).toBe('Title 1');
    keeper.keep('small', history(3));
    await vi.advanceTimersByTimeAsync(250);
    expect(states.at(-1)).toEqual({ at: 'failed', why: 'no-room' });
    fake.refuse(() => null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.state).toEqual({ at: 'kept' });
    expect(await titleOf(keeperOn(fake).keeper)).toBe('Title 3');
  });

  it('keeps the case file without its steps where there is room for that', async () => {
    const fake = fakeShelf();
    const { keeper } = keeperOn(fake);
    fake.refuse(({ steps }) => (steps.length > 2 ? full() : null));
    keeper.keep('small', undone(history(5)));
    await keeper.flush();
    expect(keeper.state).toEqual({ at: 'kept' });
    const reopened = await keeperOn(fake).keeper.open('small');
    if (reopened.found !== 'whole') throw new Error('It was kept.');
    expect(present(reopened.history).title).toBe('Title 4');
    expect(present(undone(reopened.history))).toEqual(data);
  });

  it('is asked less and less often', async () => {
    const fake = fakeShelf();
    let asked = 0;
    fake.refuse(() => {
      asked++;
      return new DOMException('blocked', 'SecurityError');
    });
    const { keeper } = keeperOn(fake);
    keeper.keep('small', history(1));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(20);
    expect(keeper.state).toEqual({ at: 'failed', why: 'keeps-nothing' });
  });
});

describe('a browser that does not answer', () => {
  it('is told of after a while, and its answer is taken where it still comes', async () => {
    const fake = fakeShelf();
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const keeper = new Keeper(() => ({
      ...fake.shelf,
      put: (...both) => slow.then(() => fake.shelf.put(...both)),
    }));
    keeper.keep('small', history(1));
    await vi.advanceTimersByTimeAsync(3300);
    expect(keeper.state).toEqual({ at: 'failed', why: 'no-answer' });
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.state).toEqual({ at: 'kept' });
  });

  it('does not pretend to have forgotten', async () => {
    const fake = fakeShelf();
    const keeper = new Keeper(() => ({ ...fake.shelf, take: () => Promise.reject(full()) }));
    expect(await keeper.forget('small')).toBe('not-forgotten');
  });
});

describe('the steps that are kept', () => {
  it('are the first state and what lies next to the present', () => {
    let long = history(400);
    for (let back = 0; back < 100; back++) long = undone(long);
    const kept = shortened(long);
    expect(kept.steps).toHaveLength(1 + 150 + 50);
    expect(present(kept)).toBe(present(long));
    let first = kept;
    while (first.at > 0) first = undone(first);
    expect(present(first)).toBe(data);
    expect(shortened(history(9))).toEqual(history(9));
  });

  it('are none but the first and the present where there is room for no more', () => {
    expect(withoutSteps(begun(data))).toEqual(begun(data));
    expect(present(withoutSteps(undone(undone(history(2)))))).toBe(data);
    const two = withoutSteps(undone(history(3)));
    expect([two.steps.length, present(two).title]).toEqual([2, 'Title 2']);
  });
});

describe('a browser without a database', () => {
  const noShelf = () => {
    throw new ReferenceError('indexedDB is not defined');
  };

  it('has what a page that was left wrote beside it, and says of the page whether that is all', async () => {
    const keeper = new Keeper(noShelf);
    await expect(keeper.kept()).rejects.toThrow();
    keeper.keep('small', history(2));
    await keeper.leave();
    expect([keeper.state, keeper.saveWords()]).toEqual([{ at: 'failed', why: 'keeps-nothing' }, true]);
    const next = new Keeper(noShelf);
    expect(await titleOf(next)).toBe('Title 2');
    expect(await next.kept()).toMatchObject([{ id: 'small', title: 'Title 2' }]);
    vi.stubGlobal('localStorage', undefined);
    expect(keeper.saveWords()).toBe(false);
  });
});
