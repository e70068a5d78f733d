import { describe, expect, it } from 'vitest';
import type { StoryId } from '../domain/model/ids';
import { checkStory, storyAsFile } from './read-story';
import { storyIn } from './story-format';

const STEP = { title: 'Who delivered', text: 'Russia did.\n\nIn 2006.', link: '?v=1&sel=RUS&view=graph' };
const TOLD = { id: 'your-story' as StoryId, title: 'What Iran got: Tor-M1', steps: [STEP] };

const fileOf = (text: string) => new File([text], 'story.json');
const changed = (change: object) => ({
  meta: { kind: 'armsgraph-story', version: 1 },
  data: { id: 'a-story', title: 'A story', steps: [STEP], ...change },
});

describe('a story as a file', () => {
  it('opens as the story that it was, under an id of its title', async () => {
    const { id, text } = storyAsFile(TOLD, 'Untitled');
    expect(id).toBe('what-iran-got-tor-m1');
    const input = await storyIn(fileOf(`\uFEFF${text}`));
    expect(checkStory(input)).toEqual({ ok: true, story: { ...TOLD, id } });
  });

  it('says something where a title or a text was left empty', () => {
    const { id, text } = storyAsFile(
      { ...TOLD, title: ' ', steps: [{ ...STEP, title: '', text: ' ' }] },
      'Untitled',
    );
    expect(id).toBe('untitled');
    expect(checkStory(JSON.parse(text))).toMatchObject({
      story: { title: 'Untitled', steps: [{ title: 'Untitled', text: 'Untitled' }] },
    });
    expect(storyAsFile({ ...TOLD, title: '俄罗斯' }, 'Untitled').id).toBe('your-story');
  });

  it('is told by what it says of itself, and by nothing else', async () => {
    for (const text of ['{"meta":{"kind":"armsgraph-dataset"}}', 'armsgraph-story', '"armsgraph-story"', '{'])
      expect(await storyIn(fileOf(text)), text).toBeNull();
  });

  it.each([
    [{ steps: [] }, 'data.steps', 'no-steps'],
    [{ steps: [{ ...STEP, link: 'https://armsgraph.example/?v=1' }] }, 'data.steps[0].link', 'link'],
    [{ steps: [{ ...STEP, text: '  ' }] }, 'data.steps[0].text', 'empty'],
    [{ title: 'A \u202Estory' }, 'data.title', 'hidden-signs'],
    [{ id: 'A story' }, 'data.id', 'slug'],
  ])('is refused with its fault: %j', (change, path, rule) => {
    expect(checkStory(changed(change))).toMatchObject({
      ok: false,
      faults: [{ path, problem: { code: 'rule', rule } }],
    });
  });

  it('never throws', () => {
    for (const input of [null, 1, [], {}, { data: null }, changed({ steps: null }), changed({ more: 1 })])
      expect(checkStory(input)).toMatchObject({ ok: false });
  });
});
