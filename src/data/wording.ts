/** Says in plain English what valibot found wrong with the form of a file. */
import type * as v from 'valibot';
import { isEdtf } from '../domain/dates/edtf';
import { parseEdtf } from '../domain/dates/edtf-parse';
import { PARTY_ID, SLUG } from '../domain/model/ids';
import { nearest } from '../domain/text/nearest';
import { type Fault, fault, pathOf, quoted } from './fault';

/** Words for the types that valibot expects. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

/** A value in a few words: “abc”, 5, null, a list, an object. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return quoted(value, 40);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : `${value === null ? null : typeof value}`;
}

/** Guessing which id was meant takes long in large files, so it is done for the first unknown ids only. */
export const MOST_GUESSES = 200;

/** "did you mean “abc”?", or nothing. */
export function didYouMean(word: string | null | undefined): string | undefined {
  return word ? `did you mean “${word}”?` : undefined;
}

/** The words that valibot lists as expected: `("a" | "b")`. */
function expectedWords(expected: string): string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
}

/** The id that a text becomes when it is written as ids are; of what looks like a code, only a code. */
function asId(text: string, pattern: RegExp): string | undefined {
  if (pattern === PARTY_ID && /^[A-Z0-9]+$|^[A-Za-z]{3}$/.test(text.trim())) {
    return [text.trim().toUpperCase()].find((id) => /^[A-Z]{3,4}$/.test(id));
  }
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return pattern.test(slug) ? slug : undefined;
}

/** The range that was probably meant by one whose ends are in the wrong order. */
function rangeMeant(input: unknown): string | undefined {
  const { min, max } = (input ?? {}) as { min?: unknown; max?: unknown };
  const isReversed = typeof min === 'number' && typeof max === 'number' && min > max;
  return isReversed ? `did you mean a min of ${max} and a max of ${min}?` : undefined;
}

/** What was probably meant where a value breaks a rule of its own. */
function hintOnRule(issue: v.BaseIssue<unknown>): string | undefined {
  const { requirement, input, type } = issue;
  if (type === 'raw_check') return rangeMeant(input);
  if (typeof input !== 'string') return undefined;
  if (requirement === isEdtf) {
    const read = parseEdtf(input);
    return read.ok ? undefined : didYouMean(read.nearest);
  }
  const pattern = [SLUG, PARTY_ID].find((each) => each === requirement);
  return pattern && didYouMean(asId(input, pattern));
}

/** A value that is none of the words that can stand in its place. */
function notInList(path: string, input: unknown, words: readonly string[]): Fault {
  const choice = words.length === 1 ? `must be “${words[0]}”` : 'must be one of the known words';
  const near = typeof input === 'string' ? nearest(input, words) : null;
  const known = words.length === 1 ? undefined : `known: ${words.join(', ')}`;
  if (input === undefined) return fault(path, 'is missing', known);
  return fault(path, `${choice}, not ${inWords(input)}`, didYouMean(near) ?? known);
}

/** The key is there where it should not be, or not where it should. */
function wrongKey(path: string, issue: v.BaseIssue<unknown>): Fault {
  return issue.expected === 'never' ? fault(path, 'is not a known key') : fault(path, 'is missing');
}

/** Whether valibot looks for keys in a list, which it takes for an object; `checkKeys` says so once. */
function isOfList({ path }: v.BaseIssue<unknown>): boolean {
  const last = path?.at(-1);
  return last?.type === 'object' && Array.isArray(last.input);
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  const path = pathOf(keys);
  if (issue.kind !== 'schema') return fault(path, issue.message, hintOnRule(issue));
  if (issue.path?.at(-1)?.origin === 'key') return wrongKey(path, issue);
  const words = expectedWords(issue.expected ?? '');
  if (words.length > 0) return notInList(path, issue.input, words);
  const expected = TYPES[issue.expected ?? ''] ?? issue.expected;
  return fault(path, `must be ${expected}, not ${inWords(issue.input)}`);
}

/** What valibot found, as faults. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.filter((issue) => !isOfList(issue)).map(faultOf);
}
