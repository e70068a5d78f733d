/** Finds where and why a text is not JSON: the messages of engines differ, and some name no location. */
import { printParseErrorCode, visit } from 'jsonc-parser';
import { brief, type Fault, fault, WHOLE_FILE } from './fault';
import type { Hint, JsonFault } from './problem';

/** What jsonc-parser finds wrong, by its names for it. */
const FAULTS: Readonly<Record<string, JsonFault>> = {
  InvalidSymbol: 'symbol',
  ValueExpected: 'value',
  PropertyNameExpected: 'key',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'string-end',
  UnexpectedEndOfNumber: 'number-end',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'control-character',
};

function hintAt(text: string, at: number, why: JsonFault): Hint | null {
  if (why === 'comment') return { code: 'no-comments' };
  const before = text.slice(0, at).trimEnd();
  if (before === '' && text[at] === '<') return { code: 'web-page' };
  if (text.slice(at).trim() === '') return { code: 'cut-off' };
  if (before.endsWith(',') && (text[at] === ']' || text[at] === '}')) return { code: 'comma-before' };
  return text[at] === "'" ? { code: 'double-quotation-marks' } : null;
}

const TOO_DEEP = fault(WHOLE_FILE, { code: 'no-json-or-too-deep' });

/** More brackets inside one another are read by no parser that calls itself for each. */
const DEEPEST = 500;

/** The fault of a text that `JSON.parse` refuses, with its location where that can be found. */
export function jsonFault(text: string): Fault {
  let first: Fault | null = null;
  let [depth, deepest] = [0, TOO_DEEP];
  const onError = (code: number, offset: number, length: number, line: number, column: number) => {
    if (first) return;
    const found = length === 0 ? null : brief(text.slice(offset, offset + length), 30);
    const why = FAULTS[printParseErrorCode(code)] ?? 'unreadable';
    const problem = { code: 'no-json', why, found } as const;
    first = { ...fault(WHOLE_FILE, problem, hintAt(text, offset, why)), line: line + 1, column: column + 1 };
  };
  const onBegin = (_offset: number, _length: number, line: number, column: number) => {
    depth += 1;
    if (depth === DEEPEST) deepest = { ...TOO_DEEP, line: line + 1, column: column + 1 };
  };
  const onEnd = () => {
    depth -= 1;
  };
  const brackets = { onArrayBegin: onBegin, onObjectBegin: onBegin, onArrayEnd: onEnd, onObjectEnd: onEnd };
  try {
    visit(text, { onError, ...brackets }, { disallowComments: true });
  } catch {
    return first ?? deepest;
  }
  return first ?? TOO_DEEP;
}
