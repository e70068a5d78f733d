/** How a file states a story: within a dataset, or in a file of its own. */
import * as v from 'valibot';
import type { StoryId } from '../domain/model/ids';
import type { StoryStatement } from '../domain/model/story';
import { hasControlSigns, hasHiddenSigns } from '../domain/text/hidden-signs';
import { name, rule, type Schema, slug } from './schema-parts';

/** Paragraphs may be apart by an empty line; nothing else of what is not seen is let in. */
const paragraphs = v.pipe(
  v.string(),
  v.regex(/\S/, rule('empty')),
  v.maxLength(4000),
  v.check(
    (value) => !hasHiddenSigns(value) && !hasControlSigns(value.replaceAll('\n', ' ')),
    rule('hidden-signs'),
  ),
  v.description('Some sentences on what the view shows; an empty line begins a paragraph.'),
);

const step = v.strictObject({
  title: name('What the view shows, in a few words.'),
  text: paragraphs,
  link: v.pipe(
    v.string(),
    v.regex(/^\?[^\s#]+$/, rule('link')),
    v.maxLength(8000),
    v.description(
      'The query of a link to the view, with its question mark: what Copy link gives, from “?” on.',
    ),
  ),
});

/** A story, as a file states it. */
export const story: Schema<StoryStatement> = v.strictObject({
  id: slug<StoryId>('A slug that lasts; links hold it.'),
  title: name('The title.'),
  steps: v.pipe(
    v.array(step),
    v.minLength(1, rule('no-steps')),
    v.maxLength(99, rule('many-steps')),
    v.description('The views, in their order.'),
  ),
});
