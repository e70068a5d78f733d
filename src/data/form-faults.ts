/** What valibot found wrong with the form of a file, as faults. */
import type * as v from 'valibot';
import { isEdtf, isEdtfOrOpen } from '../domain/dates/edtf';
import { parseEdtf } from '../domain/dates/edtf-parse';
import { PARTY_ID, SLUG } from '../domain/model/ids';
import { nearest } from '../domain/text/nearest';
import { brief, type Fault, fault, pathOf } from './fault';
import { type Hint, type Problem, RULES, type Shown, type TypeName } from './problem';

/** The types that valibot expects, by its names for them. */
const TYPES: Readonly<Record<string, TypeName>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  Array: 'list',
  Object: 'object',
};

/** A value in short: “abc”, 5, null, a list, an object. */
export function shown(value: unknown): Shown {
  if (typeof value === 'string') return { code: 'words', words: brief(value, 40) };
  if (Array.isArray(value)) return { code: 'list' };
  if (typeof value === 'object' && value !== null) return { code: 'object' };
  const isWritten = typeof value === 'number' || typeof value === 'boolean' || value === null;
  return { code: 'plain', text: isWritten ? `${value}` : typeof value };
}

/** That a value is of another type than it should be. */
export function wrongType(expected: TypeName, value: unknown): Problem {
  return { code: 'wrong-type', expected, value: shown(value) };
}

/** Guessing which id was meant takes long in large files, so it is done for the first unknown ids only. */
export const MAX_GUESSES = 200;

/** The word that was probably meant, or nothing. */
export function didYouMean(word: string | null | undefined): Hint | undefined {
  return word ? { code: 'did-you-mean', word } : undefined;
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

/** What is wrong with a range whose ends are in the wrong order, and the range that was probably meant. */
function reversedRange(path: string, input: unknown, message: string): Fault {
  const { min, max } = (input ?? {}) as { min?: unknown; max?: unknown };
  return typeof min === 'number' && typeof max === 'number'
    ? fault(path, { code: 'reversed', min, max }, { code: 'range-meant', min: max, max: min })
    : fault(path, { code: 'other', message });
}

function noDate(path: string, input: string, message: string): Fault {
  const read = parseEdtf(input);
  return read.ok
    ? fault(path, { code: 'other', message })
    : fault(path, { code: 'no-date', reason: read.reason }, didYouMean(read.nearest));
}

/** The id that was probably meant by a text that is none. */
function idMeant({ requirement, input }: v.BaseIssue<unknown>): Hint | undefined {
  const pattern = [SLUG, PARTY_ID].find((each) => each === requirement);
  return pattern && typeof input === 'string' ? didYouMean(asId(input, pattern)) : undefined;
}

/** A value that breaks a rule of its own. */
function againstRule(path: string, issue: v.BaseIssue<unknown>): Fault {
  const { requirement, input, type, message } = issue;
  if (type === 'raw_check') return reversedRange(path, input, message);
  if (type === 'max_length' && typeof requirement === 'number')
    return fault(path, { code: 'too-long', most: requirement });
  if ((requirement === isEdtf || requirement === isEdtfOrOpen) && typeof input === 'string')
    return noDate(path, input, message);
  const rule = RULES.find((each) => each === message);
  return fault(path, rule ? { code: 'rule', rule } : { code: 'other', message }, idMeant(issue));
}

/** A value that is none of the words that can stand in its place. */
function notInList(path: string, input: unknown, words: readonly string[]): Fault {
  const [only = '', ...others] = words;
  const near = typeof input === 'string' ? nearest(input, words) : null;
  const known: Hint | undefined = others.length === 0 ? undefined : { code: 'known', words };
  if (input === undefined) return fault(path, { code: 'missing' }, known);
  const value = shown(input);
  const problem: Problem =
    others.length === 0 ? { code: 'wrong-word', expected: only, value } : { code: 'unknown-word', value };
  return fault(path, problem, didYouMean(near) ?? known);
}

/** The key is there where it should not be, or not where it should. */
function wrongKey(path: string, issue: v.BaseIssue<unknown>): Fault {
  return fault(path, { code: issue.expected === 'never' ? 'unknown-key' : 'missing' });
}

/** What valibot looks for keys in though it is a list, which it takes for an object; null where it is none. */
function listTakenForObject({ path }: v.BaseIssue<unknown>): readonly unknown[] | null {
  const last = path?.at(-1);
  return last?.type === 'object' && Array.isArray(last.input) ? last.input : null;
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  const list = listTakenForObject(issue);
  // The same is said of it however many keys it lacks.
  if (list) return fault(pathOf(keys.slice(0, -1)), wrongType('object', list));
  const path = pathOf(keys);
  if (issue.kind !== 'schema') return againstRule(path, issue);
  if (issue.path?.at(-1)?.origin === 'key') return wrongKey(path, issue);
  const words = expectedWords(issue.expected ?? '');
  if (words.length > 0) return notInList(path, issue.input, words);
  const expected = issue.expected ?? '';
  const type = TYPES[expected];
  return fault(
    path,
    type ? wrongType(type, issue.input) : { code: 'wrong-value', expected, value: shown(issue.input) },
  );
}

/**
 * What valibot found, as faults.
 * @param goesOn Called at every fault.
 */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[], goesOn: () => void): Fault[] {
  return issues.map((issue) => {
    goesOn();
    return faultOf(issue);
  });
}
