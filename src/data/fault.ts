import type { Hint, Problem } from './problem';

/** Something that is wrong with a file: where, what, and what would be right. */
export interface Fault {
  /** `data.claims[3].citation.quote.exact`; empty for the file as a whole. */
  readonly path: string;
  /** The line of the file, from 1, where it is known. */
  readonly line?: number;
  /** The column of the line, from 1, in UTF-16 units as editors count. */
  readonly column?: number;
  readonly problem: Problem;
  readonly hint?: Hint;
}

/** A fault; without a hint where there is none to give. */
export function fault(path: string, problem: Problem, hint?: Hint | null): Fault {
  return hint ? { path, problem, hint } : { path, problem };
}

/** Keys that read well after a dot; others stand in brackets. */
const PLAIN_KEY = /^[\w$-]{1,64}$/;

/** How deep the path to a fault goes before the rest of it is left out. */
const MAX_PATH_LENGTH = 12;

/** The path of a fault of the file as a whole. */
export const WHOLE_FILE = '';

/** The path to a value from the keys that lead to it. */
export function pathOf(keys: readonly unknown[]): string {
  let path = '';
  for (const key of keys.slice(0, MAX_PATH_LENGTH)) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (typeof key === 'string' && PLAIN_KEY.test(key)) path += path === '' ? key : `.${key}`;
    else path += `[“${brief(String(key))}”]`;
  }
  if (keys.length > MAX_PATH_LENGTH) path += '…';
  return path;
}

/** Line breaks, spaces that look like others, and signs that could steer a terminal or turn a line around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(sign: string): string {
  return ESCAPES[sign] ?? `\\u{${sign.codePointAt(0)?.toString(16)}}`;
}

/** Words on one line, with the middle left out where they are long. */
export function brief(words: string, longest = 80): string {
  const half = Math.floor((longest - 1) / 2);
  const start = [...words.slice(0, longest * 2)];
  const isShort = words.length <= longest * 2 && start.length <= longest;
  const shown = isShort
    ? words
    : `${start.slice(0, half).join('')}…${[...words.slice(-longest)].slice(-half).join('')}`;
  return shown.replace(UNSEEN, escaped);
}

/** A text on one line, whatever is in it. */
export const onOneLine = (text: string): string => text.replace(UNSEEN, ' ');
