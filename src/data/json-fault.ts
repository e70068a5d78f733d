/** Says in plain English where and why a text is not JSON: the messages of engines differ, and some name no place. */
import { type Fault, fault, quoted, WHOLE_FILE } from './fault';

/** What jsonc-parser finds wrong, by its names for it; `…` stands for the words at the place. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: '… is neither a value nor a sign of JSON',
  ValueExpected: 'expected a value, found …',
  PropertyNameExpected: 'expected a key in quotation marks, found …',
  ColonExpected: 'expected a colon, found …',
  CommaExpected: 'expected a comma or a closing bracket, found …',
  CloseBraceExpected: 'expected “}”, found …',
  CloseBracketExpected: 'expected “]”, found …',
  EndOfFileExpected: 'expected nothing more, found …',
  InvalidCommentToken: '… is a comment, and JSON has none',
  UnexpectedEndOfComment: '… is a comment, and JSON has none',
  UnexpectedEndOfString: 'the text … does not end on its line',
  UnexpectedEndOfNumber: 'the number … is cut off',
  InvalidUnicode: 'the text … has an escape that JSON does not know',
  InvalidEscapeCharacter: 'the text … has an escape that JSON does not know',
  InvalidCharacter: 'the text … has a control character',
};

function hintAt(text: string, at: number): string | null {
  const before = text.slice(0, at).trimEnd();
  if (before === '' && text[at] === '<') return 'this looks like a web page';
  if (text.slice(at).trim() === '') return 'the file may have been cut off: get it again';
  if (before.endsWith(',') && (text[at] === ']' || text[at] === '}')) return 'take away the comma before it';
  return text[at] === "'" ? 'text stands between double quotation marks' : null;
}

const TOO_DEEP = fault(WHOLE_FILE, 'is not JSON, or is too deeply nested to be read');

/** More brackets inside one another are read by no parser that calls itself for each. */
const DEEPEST = 500;

/** The first fault of a text that is not JSON, with its line and column. */
async function firstFault(text: string): Promise<Fault> {
  const { printParseErrorCode, visit } = await import('jsonc-parser');
  let first: Fault | null = null;
  let [depth, deepest] = [0, TOO_DEEP];
  const onError = (code: number, offset: number, length: number, line: number, column: number) => {
    if (first) return;
    const found = length === 0 ? 'the end of the file' : quoted(text.slice(offset, offset + length), 30);
    const message = (MESSAGES[printParseErrorCode(code)] ?? 'cannot read …').replace('…', () => found);
    const said = fault(WHOLE_FILE, `is not JSON: ${message}`, hintAt(text, offset));
    first = { ...said, line: line + 1, column: column + 1 };
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

/** The fault of a text that `JSON.parse` refuses, with its place where that can be found. */
export async function jsonFault(text: string): Promise<Fault> {
  // What reads it is fetched only now, and may not arrive.
  return firstFault(text).catch(() => TOO_DEEP);
}
