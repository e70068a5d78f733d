/** How each kind of value is written in a link: pairs of pure functions, of which each undoes the other. */
import { partiesNamedBy } from '../domain/connections/common';
import { askedBy } from '../domain/connections/connection';
import type { Choice } from '../domain/filter/filter';
import { FOLDS, type FoldTo } from '../domain/lenses/folds/fold-to';
import {
  type ClaimId,
  datasetId,
  type SelectableId,
  SLUG,
  type SourceId,
  type StoryId,
} from '../domain/model/ids';
import { nearest } from '../domain/text/nearest';
import { SORTING_COLUMN_IDS, type Sorting } from '../domain/views/table-columns';
import type { Finding } from './finding';
import { noticeOf, readAs, type TextNotice } from './notice';
import type { DatasetReference, StoryReference } from './view';

/** What a text says. There is no value where all of the text is wrong. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly notices: readonly TextNotice[];
}

/** How one kind of value is written. Values are equal when their texts are; the empty text says nothing. */
export interface Notation<Value> {
  /** Called with a text that is not empty. */
  readonly parse: (text: string) => Reading<Value>;
  readonly format: (value: Value) => string;
  /** Every text that it can be, where these are few words. */
  readonly texts?: readonly string[];
}

/**
 * What may stand where an id should. Names pass too, so that whoever knows the dataset can say which id was meant;
 * `~`, `!` and everything else that is never part of an id or a name do not, nor what ends with a
 * sign that may have been put behind the link.
 */
export const ID_OR_NAME = /^(?=.{1,64}$)[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_/-]*(?<![ .'’_])$/u;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** What a text says that is all right. */
export const right = <Value>(value: Value): Reading<Value> => ({ value, notices: [] });

/** That nothing of a text is right, with what was probably meant. */
export const wrong = (text: string, finding: Finding, meant: string | null = null): Reading<never> => ({
  notices: [noticeOf(text, finding, meant)],
});

/** One of a few words. @param of what they are, or else the name of the parameter */
export function oneOf<Word extends string>(of: string, words: readonly Word[]): Notation<Word> {
  return {
    parse(text) {
      const word = words.find((other) => other === text);
      if (word !== undefined) return right(word);
      const meant = words.find((other) => other === text.toLowerCase());
      if (meant !== undefined) return { value: meant, notices: [readAs(text, meant)] };
      return wrong(text, { code: 'no-word', of, text }, nearest(text, words));
    },
    format: (word) => word,
    texts: words,
  };
}

/** A value that a link may lack. */
export function orNone<Value>({ format, ...rest }: Notation<Value>): Notation<Value | null> {
  return { ...rest, format: (value) => (value === null ? '' : format(value)) };
}

/** Some of a few words, joined by `~`, each once and in their own order. */
export function severalOf<Word extends string>(
  of: string,
  words: readonly Word[],
): Notation<readonly Word[]> {
  const one = oneOf(of, words);
  // Each costs its time where it is wrong, and all that are right are fewer.
  const most = 2 * words.length;
  return {
    parse(text) {
      const parts = [...new Set(text.split('~'))];
      const read = parts.slice(0, most).map((part) => one.parse(part));
      const named = new Set(read.flatMap(({ value }) => value ?? []));
      const notices = read.flatMap(({ notices }) => notices);
      if (parts.length > most) notices.push(noticeOf(text, { code: 'too-many-words', text }));
      return { value: words.filter((word) => named.has(word)), notices };
    },
    format: (chosen) => words.filter((word) => chosen.includes(word)).join('~'),
  };
}

/** A whole number from 1 to a greatest. The name is that of the parameter: "most". */
export function wholeNumber(name: string, greatest: number): Notation<number | null> {
  return {
    parse(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
      if (value >= 1 && value <= greatest) return right(value);
      return wrong(text, { code: 'no-number', text, greatest, name });
    },
    format: (value) => (value === null ? '' : `${value}`),
  };
}

/** The version of the links themselves. There is only one so far, so that no view depends on it. */
export const LINK_VERSION: Notation<null> = {
  parse: (text) => (text === '1' ? right(null) : wrong(text, { code: 'link-version', version: text })),
  format: () => '1',
};

/** A dataset with the version of it, `id@1.0.0`, or without, `id`. */
export const DATASET: Notation<DatasetReference | null> = {
  parse(text) {
    const [written = '', version = null, ...rest] = text.split('@');
    const id = written.toLowerCase();
    if (!SLUG.test(id)) return wrong(text, { code: 'no-dataset', text });
    const reference = { id: datasetId(id), version: null };
    const notices = id === written ? [] : [readAs(written, id)];
    if (version === null) return { value: reference, notices };
    if (rest.length === 0 && VERSION.test(version)) return { value: { ...reference, version }, notices };
    return {
      value: reference,
      notices: [noticeOf(text, { code: 'no-version', text }, id)],
    };
  },
  format: (reference) => (reference ? [reference.id, reference.version ?? []].flat().join('@') : ''),
};

/** One id. */
function oneId<Id extends string>(): Notation<Id | null> {
  return {
    parse: (text) => (ID_OR_NAME.test(text) ? right(text as Id) : wrong(text, { code: 'no-id', text })),
    format: (id) => id ?? '',
  };
}

/** The id of whatever is selected. How things are connected, and what they have in common, have notations of their own. */
export const SELECTION: Notation<SelectableId | null> = {
  ...oneId<SelectableId>(),
  format: (id) => (id === null || askedBy(id) || partiesNamedBy(id) ? '' : id),
};

/** To what parties are folded: a word, or the id of a group, which is held against those of the dataset later. */
export const FOLD: Notation<FoldTo | null> = {
  parse(text) {
    const small = text.toLowerCase();
    if (!SLUG.test(small)) return wrong(text, { code: 'no-word', of: 'fold', text }, nearest(small, FOLDS));
    return { value: small, notices: small === text ? [] : [readAs(text, small)] };
  },
  format: (fold) => fold ?? '',
};

/** The id of a source. */
export const SOURCE: Notation<SourceId | null> = oneId();

/** The id of a claim. */
export const CLAIM: Notation<ClaimId | null> = oneId();

/** A step of a story, `id..3`; the first one where only its id is given. */
export const STORY: Notation<StoryReference | null> = {
  parse(text) {
    const small = text.toLowerCase();
    const [id = '', step = '1', ...rest] = small.split('..');
    if (!SLUG.test(id) || !/^[1-9]\d?$/.test(step) || rest.length > 0)
      return wrong(text, { code: 'no-story', text });
    const value = { id: id as StoryId, step: Number(step), isAlone: false };
    return { value, notices: small === text ? [] : [readAs(text, small)] };
  },
  format: (story) => (story ? `${story.id}..${story.step}` : ''),
};

const DESCENDING = '~descending';

const COLUMN = oneOf('column', SORTING_COLUMN_IDS);

/** By which column rows are sorted, `years` or `years~descending`. */
export const SORTING: Notation<Sorting | null> = {
  parse(text) {
    const descending = text.toLowerCase().endsWith(DESCENDING);
    const { value: column, notices } = COLUMN.parse(descending ? text.slice(0, -DESCENDING.length) : text);
    return { ...(column !== undefined && { value: { column, descending } }), notices };
  },
  format: (sorting) => (sorting ? `${sorting.column}${sorting.descending ? DESCENDING : ''}` : ''),
};

/** What is wrong with one id of a choice, given those on the other side of it. */
function noticeOfId(id: string, excluded: boolean, others: ReadonlySet<string>): TextNotice | null {
  if (id === '') return noticeOf('', { code: 'id-missing' });
  if (!ID_OR_NAME.test(id)) return noticeOf(id, { code: 'no-id', text: id });
  if (!others.has(id)) return null;
  return noticeOf(id, { code: 'in-both', id, stays: excluded ? 'included' : 'excluded' });
}

/** Ids joined by `~`, the excluded ones after a `!`. */
export const CHOICE: Notation<Choice> = {
  parse(text) {
    const include = new Set<string>();
    const exclude = new Set<string>();
    const notices: TextNotice[] = [];
    for (const part of new Set(text.split('~'))) {
      const excluded = part.startsWith('!');
      const id = excluded ? part.slice(1) : part;
      const found = noticeOfId(id, excluded, excluded ? include : exclude);
      if (found) notices.push(found);
      else (excluded ? exclude : include).add(id);
    }
    return { value: { include: [...include], exclude: [...exclude] }, notices };
  },
  format: ({ include, exclude }) => [...include, ...exclude.map((id) => `!${id}`)].join('~'),
};

const JOINED = /^[a-z0-9-]+:[a-z0-9-]+$/;

/** Names that were joined by hand, in small letters: `joins.ts` reads them, which comes with the first file. */
export const JOINS: Notation<string> = {
  parse(text) {
    const parts = [...new Set(text.toLowerCase().split('~'))];
    const notices = parts
      .filter((part) => !JOINED.test(part))
      .map((part) => noticeOf(part, { code: 'no-joins', text: part }));
    return { value: parts.filter((part) => JOINED.test(part)).join('~'), notices };
  },
  format: (text) => text,
};
