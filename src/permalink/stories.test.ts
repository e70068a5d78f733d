import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import { smallDataset } from '../domain/fixtures/small-dataset';
import type { Dataset } from '../domain/model/dataset';
import type { DatasetId, StoryId } from '../domain/model/ids';
import type { Story } from '../domain/model/story';
import { faultsOfStories } from './check-stories';
import { formatPermalink, parsePermalink } from './codec';
import { resolveView } from './resolve';
import { ofAnyDataset, showSame } from './stories';

const small = smallDataset();

/** A story of steps with these links. */
const storyOf = (...links: string[]): Story => ({
  id: 'a-story' as StoryId,
  title: 'A story',
  of: small.id,
  steps: links.map((link, i) => ({ title: `Step ${i + 1}`, text: 'It says so.', link })),
});
const STORY = storyOf('?v=1&party=XNO&view=graph', '?v=1&sel=XNO&view=table');
const withStories = (...stories: Story[]): Dataset => ({ ...small, stories });

const followed = (link: string, dataset = withStories(STORY)) => {
  const parsed = parsePermalink(link);
  const { view, notices } = resolveView(parsed.view, dataset);
  return { view, notices: [...parsed.notices, ...notices] };
};

describe('a link to a step of a story', () => {
  it('shows what the step does where it says no more', () => {
    const { view, notices } = followed('?story=a-story..2&embed=1');
    expect(notices).toEqual([]);
    expect(view).toMatchObject({ selection: 'XNO', presentation: 'table', embedded: '1' });
    expect(view.story).toEqual({ id: 'a-story', step: 2, isAlone: false });
  });

  it('begins with the first step', () => {
    expect(followed('?story=a-story').view.filter.facets.party.include).toEqual(['XNO']);
  });

  it('shows what it says itself where it says more, beside the step', () => {
    const { view } = followed('?story=a-story..2&view=graph');
    expect(view).toMatchObject({ selection: null, presentation: 'graph', story: { step: 2 } });
  });

  it('comes back as it was, also where the view beside the step is that of a bare address', () => {
    const { view } = followed('?story=a-story..2&view=graph');
    const address = formatPermalink(view, { complete: false });
    expect(address).toBe('?v=1&lens=systems&story=a-story..2&view=graph');
    expect(followed(address)).toEqual({ view, notices: [] });
    const alone = parsePermalink('?story=a-story..2').view;
    expect(formatPermalink(alone, { complete: false })).toBe('?story=a-story..2');
  });

  it('is answered where there is no such story, or no such step', () => {
    expect(followed('?story=a-stor..2').notices).toMatchObject([
      { parameter: 'story', finding: { code: 'unknown-id', of: 'story' }, nearest: 'a-story' },
    ]);
    const { view, notices } = followed('?story=a-story..7');
    expect(notices).toMatchObject([{ finding: { code: 'no-step', step: 7, steps: 2 } }]);
    expect(view.story?.step).toBe(2);
    for (const text of ['a-story..0', 'a-story..x', '..2', 'a-story..1..2'])
      expect(parsePermalink(`?story=${text}`).notices, text).toMatchObject([
        { finding: { code: 'no-story' } },
      ]);
  });

  it('shows the one dataset of its story where others are joined to it', () => {
    const file = { ...small.members[0], id: 'file-1', title: 'deals.csv' } as Dataset['members'][number];
    const { view } = followed('?story=a-story', { ...withStories(STORY), members: [...small.members, file] });
    expect(view.filter.facets.in.include).toEqual([small.id]);
  });

  it('says so where the dataset has changed since', () => {
    const link = `?v=1&d=${small.id}@0.9.0&sel=gone-since&view=graph`;
    expect(followed('?story=a-story', withStories(storyOf(link))).notices).toMatchObject([
      { finding: { code: 'other-version', version: '0.9.0' } },
      { finding: { code: 'unknown-id', so: { code: 'nothing-selected' } } },
    ]);
  });
});

describe('two views', () => {
  it('show the same wherever the reader looks in the picture, and on whatever page', () => {
    const { view } = followed('?story=a-story');
    expect(showSame(view, followed('?v=1&party=XNO&cam=1,2,3,4&embed=1&view=graph').view)).toBe(true);
    expect(showSame(view, followed('?v=1&party=XNO&sel=XNO&view=graph').view)).toBe(false);
  });
});

describe('the stories of a dataset', () => {
  it('have faults where a link cannot be followed to the letter', () => {
    const dataset = withStories(
      storyOf('?v=1&party=xnn&view=graph', '?v=1&lense=parties&view=graph', '?party=XNO'),
    );
    expect(faultsOfStories(dataset)).toMatchObject([
      { path: 'data.stories[0].steps[0].link', notice: { finding: { code: 'unknown-id' } } },
      { path: 'data.stories[0].steps[1].link', notice: { finding: { code: 'no-parameter' } } },
    ]);
    expect(faultsOfStories(withStories(storyOf(`?d=${'other' as DatasetId}&party=XNO`)))).toHaveLength(1);
  });

  it('of the case file have none', () => {
    expect(caseFile().stories?.map(({ steps }) => steps.length)).toEqual([5]);
    expect(faultsOfStories(caseFile())).toEqual([]);
  });
});

it('is read without the name of its dataset where that goes by another', () => {
  const story = storyOf('?d=small&v=1&party=XNO', '?v=1&d=small@1.0.0', '?d=other&party=XNO', '?party=XNO');
  expect(ofAnyDataset(story, small.id).steps.map(({ link }) => link)).toEqual([
    '?v=1&party=XNO',
    '?v=1',
    '?d=other&party=XNO',
    '?party=XNO',
  ]);
});
