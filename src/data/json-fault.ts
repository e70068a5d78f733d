/**
 * Finds where a text stops being JSON. The messages of engines differ, and some give no position at all, so the text
 * is read once more here, by its grammar (RFC 8259).
 */
import { codePointLength } from '../domain/quotation';
import { type Fault, fault, quoted } from './fault';

/** What may come next: a value, the first value or end of a list, a key, and so on. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or “]”',
  key: 'a key in quotation marks',
  'key or }': 'a key in quotation marks, or “}”',
  ':': 'a colon',
  ', or ]': 'a comma or “]”',
  ', or }': 'a comma or “}”',
  end: 'nothing more',
};

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The end of what a sticky pattern matches at a place, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** What is wrong, and the UTF-16 unit where it begins. */
interface Wrong {
  readonly at: number;
  readonly message: string;
}

/** The end of the string that opens at a place, or what is wrong with it. */
function endOfString(text: string, open: number): number | Wrong {
  for (let at = open + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20)
      return { at, message: 'text in quotation marks must not hold a line break or control character' };
    if (code !== 0x5c) {
      at++;
      continue;
    }
    const end = endOf(ESCAPE, text, at);
    if (end === -1) return { at, message: 'the backslash begins no escape that JSON knows' };
    at = end;
  }
  return { at: text.length, message: 'the text in quotation marks never ends' };
}

type Token = '{' | '[' | '}' | ']' | ',' | ':' | 'text' | 'scalar' | 'other';

const SIGNS = ['{', '[', '}', ']', ',', ':'] as const;

/** The token at a place and where it ends, or what is wrong with it. */
function tokenAt(text: string, at: number): { token: Token; end: number } | Wrong {
  const sign = SIGNS.find((each) => each === text[at]);
  if (sign) return { token: sign, end: at + 1 };
  if (text[at] === '"') {
    const end = endOfString(text, at);
    return typeof end === 'number' ? { token: 'text', end } : end;
  }
  const end = endOf(SCALAR, text, at);
  return end === -1 ? { token: 'other', end: at + 1 } : { token: 'scalar', end };
}

function afterValue(open: readonly Token[]): Expected {
  const innermost = open.at(-1);
  return innermost === undefined ? 'end' : innermost === '[' ? ', or ]' : ', or }';
}

/** What may follow the first token of a value, or null where the token begins none. */
function afterStart(token: Token, open: Token[]): Expected | null {
  if (token === 'text' || token === 'scalar') return afterValue(open);
  if (token !== '{' && token !== '[') return null;
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

/** What may follow a token, or null where the token may not stand; `open` holds the brackets that are open. */
function after(token: Token, expected: Expected, open: Token[]): Expected | null {
  if ((token === ']' || token === '}') && expected.endsWith(token)) {
    open.pop();
    return afterValue(open);
  }
  if (token === ':' && expected === ':') return 'value';
  if (token === ',' && expected.startsWith(',')) return expected === ', or ]' ? 'value' : 'key';
  if (token === 'text' && expected.startsWith('key')) return ':';
  return expected.startsWith('value') ? afterStart(token, open) : null;
}

/** What stands at a place: a word, or a single sign. */
function wordAt(text: string, at: number): string {
  return quoted(/^(?:[\w.+-]+|.)/su.exec(text.slice(at, at + 60))?.[0] ?? '', 20);
}

/** The first thing that JSON does not allow, or null when all of it is JSON. */
function firstWrong(text: string): Wrong | null {
  const open: Token[] = [];
  let expected: Expected = 'value';
  for (let at = endOf(SPACE, text, 0); at < text.length; at = endOf(SPACE, text, at)) {
    const read = tokenAt(text, at);
    if ('message' in read) return read;
    const next = after(read.token, expected, open);
    if (next === null) return { at, message: `expected ${WORDS[expected]}, found ${wordAt(text, at)}` };
    expected = next;
    at = read.end;
  }
  return expected === 'end'
    ? null
    : { at: text.length, message: `ends where ${WORDS[expected]} should follow` };
}

function hintAt(text: string, at: number): string | null {
  const before = text.slice(0, at).trimEnd();
  if (before === '' && text[at] === '<') return 'this looks like a web page';
  if (before.endsWith(',') && (text[at] === ']' || text[at] === '}')) return 'take away the comma before it';
  return text[at] === "'" ? 'text stands between double quotation marks' : null;
}

/** `line 3, column 7` of a UTF-16 unit; lines and characters count from 1. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${codePointLength(lines.at(-1) ?? '') + 1}`;
}

/** The fault of a text that is not JSON, with its line and column; null when the text is JSON. */
export function jsonFault(text: string): Fault | null {
  const wrong = firstWrong(text);
  if (!wrong) return null;
  return fault(placeOf(text, wrong.at), `is not JSON: ${wrong.message}`, hintAt(text, wrong.at));
}
