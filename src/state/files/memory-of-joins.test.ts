import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../fake-storage';

let kept: Map<string, string>;

/** As a new visit finds what the device remembers. */
async function visitAt(search: string) {
  vi.resetModules();
  vi.stubGlobal('location', { search });
  return import('./memory-of-joins');
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', fakeStorage(kept));
});

const FREEDONIA = new Map([['freedonia', 'VEN']]);

describe('the joins of this device', () => {
  it('are there on the next visit, until they are forgotten', async () => {
    (await visitAt('')).rememberJoins(FREEDONIA);
    const next = await visitAt('');
    expect(next.rememberedJoins()).toEqual(FREEDONIA);
    expect(next.joinsForReading()).toEqual([{ id: 'freedonia', to: 'VEN', by: 'device' }]);
    next.rememberJoins(new Map());
    expect((await visitAt('')).joinsForReading()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it('say whether the browser keeps them', async () => {
    const now = await visitAt('');
    vi.stubGlobal('localStorage', {
      ...localStorage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    now.rememberJoins(FREEDONIA);
    expect(now.areJoinsKept()).toBe(false);
    expect(now.rememberedJoins()).toEqual(FREEDONIA);
    now.rememberJoins(new Map());
    expect(now.areJoinsKept()).toBe(true);
  });

  it.each(['{', '[1]', '{"freedonia":7}', '{"Free Donia":"VEN"}', '"x"', 'null'])(
    'are none where something else is kept: %s',
    async (text) => {
      kept.set('armsgraph joined names', text);
      expect((await visitAt('')).rememberedJoins().size).toBe(0);
    },
  );

  it('hold for the visit where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('blocked');
      },
    });
    const visit = await visitAt('');
    visit.rememberJoins(FREEDONIA);
    expect(visit.rememberedJoins()).toEqual(FREEDONIA);
  });
});

describe('the joins of a link', () => {
  it('are followed, and not remembered; those that this device has, too, are its own', async () => {
    (await visitAt('')).rememberJoins(FREEDONIA);
    const visit = await visitAt('?joined=atlantis:col~freedonia:ven');
    expect(visit.joinsForReading()).toEqual([
      { id: 'atlantis', to: 'col', by: 'link' },
      { id: 'freedonia', to: 'VEN', by: 'device' },
    ]);
    expect(visit.rememberedJoins()).toEqual(FREEDONIA);
  });

  it('count before what this device says of the same name', async () => {
    (await visitAt('')).rememberJoins(FREEDONIA);
    const visit = await visitAt('?joined=freedonia:col');
    expect(visit.joinsForReading()).toEqual([{ id: 'freedonia', to: 'col', by: 'link' }]);
  });

  it('are not followed once they are undone, until the name is joined again', async () => {
    const visit = await visitAt('?joined=atlantis:col');
    visit.rememberJoins(new Map(), ['atlantis']);
    expect(visit.joinsForReading()).toEqual([]);
    visit.rememberJoins(new Map([['atlantis', 'COL']]));
    expect(visit.joinsForReading()).toEqual([{ id: 'atlantis', to: 'COL', by: 'device' }]);
  });
});
