import { beforeEach, describe, expect, it, vi } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { type Dataset, fileDatasetId } from '../../domain/model/dataset';
import type { SelectableId, StoryId } from '../../domain/model/ids';
import type { Story } from '../../domain/model/story';
import { DEFAULT_VIEW } from '../../permalink/view';
import { linkWords } from '../../words/page/links';
import { viewAtAddress } from '../address/address';
import { setState, useApp } from '../store';
import { hasLeftStep, storyOfView } from '../stories/stories';
import { noticesOfStory, outlookOf } from '../stories/story-outlook';
import { NEW_VISIT, openedWith } from '../visit';
import { beginningOf, bringStory, dropStory, goToStep, leaveStory } from './stories';
import { select } from './view';

const DATASET = madeDataset([{ id: 'deal', from: 'northland', to: 'southland', system: 'lance' }]);

const STORY: Story = {
  id: 'a-story' as StoryId,
  title: 'A story',
  of: null,
  steps: ['?v=1&sel=deal&view=graph', '?v=1&sel=gone&view=table', '?d=elsewhere&sel=deal'].map((link, i) => ({
    title: `Step ${i + 1}`,
    text: 'It says so.',
    link,
  })),
};

const now = () => useApp.getState();

beforeEach(() => {
  vi.stubGlobal('location', { search: '' });
  const base = { base: { dataset: DATASET, index: facetIndexOf(DATASET) }, origin: { file: null, hash: '' } };
  setState({
    ...openedWith(NEW_VISIT, base, []),
    ...{ visit: NEW_VISIT, view: DEFAULT_VIEW, notices: [], step: 'arrived' },
  });
});

describe('a story', () => {
  it('is gone through step by step, and each is a step of the visit', () => {
    bringStory(STORY);
    goToStep({ story: STORY, step: 1 });
    expect(now()).toMatchObject({ step: 'push', notices: [], view: { selection: 'deal' } });
    expect(storyOfView(now())).toEqual({ story: STORY, step: 1 });
  });

  it('keeps what stands around the view from step to step, and begins by a link without it', () => {
    bringStory(STORY);
    const mine = { name: 'deals.csv', hash: 'ab'.repeat(6) };
    const kept = { files: [mine], mappings: [mine], joins: 'north:northland', embedded: '1' } as const;
    const file = { ...DATASET.members[0], id: fileDatasetId(mine.hash) } as Dataset['members'][number];
    const dataset = { ...DATASET, members: [...DATASET.members, file] };
    const base = { base: { dataset, index: facetIndexOf(dataset) }, origin: { file: null, hash: '' } };
    setState(openedWith(now().visit, base, []));
    setState(({ view }) => ({ view: { ...view, ...kept, panel: 'filters', lens: 'parties' } }));
    goToStep({ story: STORY, step: 1 });
    expect(now().view).toMatchObject({ ...kept, panel: null, lens: 'systems' });
    expect(beginningOf(STORY, now().view)).toEqual({
      ...DEFAULT_VIEW,
      story: { id: 'a-story', step: 1, isAlone: true },
    });
    goToStep({ story: STORY, step: 3 });
    expect(now().view).toMatchObject({ files: [], mappings: [], joins: '', embedded: '1' });
  });

  it('tells what of a step the data has no longer', () => {
    bringStory(STORY);
    goToStep({ story: STORY, step: 2 });
    expect(now().view).toMatchObject({ presentation: 'table', selection: null });
    expect(now().notices).toMatchObject([{ parameter: 'sel', finding: { code: 'unknown-id', id: 'gone' } }]);
  });

  it('tells at each step, and ahead, which file is missing, what follows of its filters, and that the rest is shown', () => {
    const link = '?v=1&files=deals.csv@123456789abc&from=farland&view=graph';
    const story: Story = { ...STORY, steps: [1, 2].map((i) => ({ title: `Step ${i}`, text: '', link })) };
    bringStory(story);
    const told = noticesOfStory(story, now()).map(({ finding }) => linkWords().finding(finding));
    expect(told).toHaveLength(4);
    expect(told[2]).toMatch(
      /^Story “A story”, step 2, “Step 2”: files=deals\.csv@123456789abc: This link was made with the file “deals\.csv” open .* It shows the rest\./,
    );
    expect(told[3]).toMatch(
      /from=farland: This dataset has no party “farland”, so “from” shows everything\./,
    );
    for (const step of [1, 2]) {
      goToStep({ story, step });
      expect(now().notices.map(({ parameter }) => parameter)).toEqual(['files', 'from']);
    }
  });

  it('is left by looking at something else, and come back to', () => {
    bringStory(STORY);
    goToStep({ story: STORY, step: 1 });
    expect(hasLeftStep(now())).toBe(false);
    select('northland' as SelectableId);
    expect(hasLeftStep(now())).toBe(true);
    goToStep({ story: STORY, step: 1 });
    expect(hasLeftStep(now())).toBe(false);
    leaveStory();
    expect(now().view).toMatchObject({ story: null, selection: 'deal' });
  });

  it('asks for another dataset where a step is of one', () => {
    bringStory(STORY);
    goToStep({ story: STORY, step: 3 });
    expect(now().view).toMatchObject({
      dataset: { id: 'elsewhere' },
      story: { id: 'a-story', step: 3, isAlone: true },
    });
  });

  it('tells what lies ahead: what steps cannot show, and which open another dataset', () => {
    bringStory(STORY);
    expect(outlookOf(STORY, now())).toMatchObject({
      faults: [{ step: 2, title: 'Step 2', notice: { parameter: 'sel' } }],
      elsewhere: [{ id: 'elsewhere', title: null, steps: [3] }],
    });
    const [notice, ...others] = noticesOfStory(STORY, now());
    expect(others).toEqual([]);
    expect(notice && linkWords().finding(notice.finding)).toMatch(
      /^Story “A story”, step 2, “Step 2”: sel=gone: This dataset has no/,
    );
  });

  it('of a dataset stays in it, and says of a step of another one that it is a fault', () => {
    const story: Story = { ...STORY, of: DATASET.id };
    expect(outlookOf(story, now())).toMatchObject({
      faults: [{ step: 2 }, { step: 3, notice: { finding: { code: 'other-dataset', id: 'elsewhere' } } }],
      elsewhere: [],
    });
    goToStep({ story, step: 3 });
    expect(now().view).toMatchObject({ dataset: { id: DATASET.id }, selection: 'deal' });
  });

  it('that comes after its link is followed then', () => {
    vi.stubGlobal('location', { search: '?story=a-story..2' });
    setState({ ...viewAtAddress(DATASET, now().visit), step: 'arrived' });
    expect(storyOfView(now())).toBeNull();
    expect(now().notices).toMatchObject([{ parameter: 'story' }]);
    bringStory(STORY);
    expect(storyOfView(now())?.step).toBe(2);
    dropStory(STORY.id);
    expect(now().view.story).toBeNull();
  });
});
