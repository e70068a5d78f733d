import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryStep } from '../../domain/model/story';
import { fakeStorage } from '../fake-storage';

const STEP: StoryStep = { title: '', text: 'It says so.', link: '?v=1&sel=RUS&view=graph' };

let kept: Map<string, string>;

/** As a new visit finds what the device keeps. */
async function newVisit() {
  vi.resetModules();
  vi.stubGlobal('location', { search: '', href: 'https://armsgraph.example/' });
  const [own, { useApp }, { keptStory }] = await Promise.all([
    import('./own-story'),
    import('../store'),
    import('./kept-story'),
  ]);
  return { ...own, keptStory, told: () => own.ownStory(useApp.getState().visit.stories) };
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', fakeStorage(kept));
});

describe('the story that a person makes', () => {
  it('is there on the next visit as far as it has come, until it is deleted', async () => {
    expect((await newVisit()).keepOwnStory({ title: '', steps: [STEP] })).toBe(true);
    const next = await newVisit();
    expect(next.keptStory()).toContain('It says so.');
    next.restoreOwnStory();
    expect(next.told()).toMatchObject({ title: '', steps: [STEP] });
    next.keepOwnStory({ title: '', steps: [] });
    expect(next.told().steps).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it('is not what somebody else has put in its place', async () => {
    for (const text of [
      '{',
      '1',
      'null',
      '{"title":1,"steps":[]}',
      '{"title":"","steps":[{"link":"javascript:"}]}',
    ]) {
      kept.set('armsgraph story', text);
      const visit = await newVisit();
      visit.restoreOwnStory();
      expect(visit.told().steps, text).toEqual([]);
    }
  });

  it('lives as long as the page where the browser keeps nothing', async () => {
    const visit = await newVisit();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    expect(visit.keepOwnStory({ title: 'Mine', steps: [STEP] })).toBe(false);
    expect(visit.told().title).toBe('Mine');
    expect(visit.keptStory()).toBeNull();
  });

  it('knows a view by what it shows', async () => {
    const { leadToSame } = await newVisit();
    expect(leadToSame('?v=1&sel=RUS&view=graph', '?sel=RUS&cam=1:2:3:4')).toBe(true);
    expect(leadToSame('?v=1&sel=RUS&view=graph', '?sel=VEN')).toBe(false);
  });
});
