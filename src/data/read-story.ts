/** Reading a file that holds one story, and making it. */
import * as v from 'valibot';
import type { StoryStatement } from '../domain/model/story';
import { checkDepth } from './check-header';
import type { Fault } from './fault';
import { faultsOf } from './form-faults';
import { story } from './schema-story';
import { STORY_KIND, STORY_VERSION } from './story-format';

const storyFile = v.strictObject({
  meta: v.strictObject({ kind: v.literal(STORY_KIND), version: v.literal(STORY_VERSION) }),
  data: story,
});

/** What a story file states, or every fault of it. */
export type StoryCheck =
  | { readonly ok: true; readonly story: StoryStatement }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks what a story file holds. It never throws, whatever the input. */
export function checkStory(input: unknown): StoryCheck {
  const tooDeep = checkDepth(input);
  if (tooDeep) return { ok: false, faults: [tooDeep] };
  const read = v.safeParse(storyFile, input);
  return read.success
    ? { ok: true, story: read.output.data }
    : { ok: false, faults: faultsOf(read.issues, () => undefined) };
}

/** A text that may stand as a title or as the words of a step. */
const sound = (text: string, otherwise: string) => {
  const plain = text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  return plain === '' ? otherwise : plain;
};

/** The id that a title becomes; the given one, where nothing is left of it. */
function idOf(title: string, otherwise: StoryStatement['id']): StoryStatement['id'] {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  return (slug === '' ? otherwise : slug) as StoryStatement['id'];
}

/** A story as the text of a file that opens again. @param untitled what stands where a title is missing */
export function storyAsFile(told: StoryStatement, untitled: string): { id: string; text: string } {
  const title = sound(told.title, untitled);
  const steps = told.steps.map((step) => {
    const name = sound(step.title, untitled);
    return { title: name, text: sound(step.text, name), link: step.link };
  });
  const data = { id: idOf(title, told.id), title, steps };
  const meta = { kind: STORY_KIND, version: STORY_VERSION };
  return { id: data.id, text: `${JSON.stringify({ meta, data }, null, 2)}\n` };
}
