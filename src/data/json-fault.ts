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

/** The first fault of a text that is not JSON, with its line and column. */
async function firstFault(text: string): Promise<Fault | null> {
  const { printParseErrorCode, visit } = await import('jsonc-parser');
  let first: Fault | null = null;
  const onError = (code: number, offset: number, length: number, line: number, column: number) => {
    if (first) return;
    const found = length === 0 ? 'the end of the file' : quoted(text.slice(offset, offset + length), 30);
    const message = (MESSAGES[printParseErrorCode(code)] ?? 'cannot read …').replace('…', () => found);
    const said = fault(WHOLE_FILE, `is not JSON: ${message}`, hintAt(text, offset));
    first = { ...said, line: line + 1, column: column + 1 };
  };
  visit(text, { onError }, { disallowComments: true });
  return first;
}

/** The fault of a text that `JSON.parse` refuses, with its place where that can be found. */
export async function jsonFault(text: string): Promise<Fault> {
  const fallback = fault(WHOLE_FILE, 'is not JSON, or is too deeply nested to be read');
  return firstFault(text).then(
    (found) => found ?? fallback,
    () => fallback,
  );
}
