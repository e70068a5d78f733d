/** What a person is told and offered where nothing in a file says how it writes its letters. */
import {
  type Encoding,
  type EncodingCandidate,
  type EncodingDoubt,
  SUSPECTS,
} from '../../data/register/rows/encodings';
import { isDamagedUtf8, mayBeDamagedUtf8 } from './damaged-utf8';
import { markedEncoding } from './decode';
import { undoTwice } from './decoded-twice';
import { foreignLines, wholeLetters } from './foreign-lines';
import { decoded, suspected } from './suspect';

const LINES_SHOWN = 3;
const MAX_SHOWN_LENGTH = 120;
const BEYOND_ASCII = /[^\0-\x7f]/;
const LINE_END = /\r\n|\n|\r/;

/** Enough of a file in two bytes a letter to show a few lines. */
const START = 4096;

function linesShown(text: string): string[] {
  const lines = text.split(LINE_END).filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => BEYOND_ASCII.test(line));
  return (telling.length > 0 ? telling : lines)
    .slice(0, LINES_SHOWN)
    .map((line) => (line.length > MAX_SHOWN_LENGTH ? `${line.slice(0, MAX_SHOWN_LENGTH)}…` : line));
}

/** What each encoding makes of bytes; of those that make the same of them only the first. */
function candidatesOf(bytes: Uint8Array, encodings: readonly Encoding[]): EncodingCandidate[] {
  const texts = new Map<string, Encoding>();
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== null && !texts.has(text)) texts.set(text, encoding);
  }
  return [...texts].map(([text, encoding]) => ({ encoding, lines: linesShown(text) }));
}

const beforeOthers = (one: Encoding, all: readonly Encoding[]) => [
  one,
  ...all.filter((other) => other !== one),
];

const isUtf16 = (encoding: Encoding) => encoding.startsWith('utf-16');

/** The doubt about a file that is UTF-8 throughout: whether its letters are so twice. */
function doubtOfUtf8(lines: Uint8Array, encoding: Encoding): EncodingDoubt | null {
  const all = (decoded(lines, 'utf-8') ?? '').split(LINE_END);
  const twice = all.filter((line) => undoTwice(line) !== line).join('\n');
  if (twice === '') return null;
  const candidates = candidatesOf(new TextEncoder().encode(twice), ['utf-8', 'utf-8-twice']);
  return { why: encoding === 'utf-8' ? 'twice' : 'chosen', encoding, candidates };
}

/** What lines that are not UTF-8 may be in: it comes first where they nearly are it, and second where they partly are. */
function inOneByteOrDamaged(lines: Uint8Array): Encoding[] {
  const others = suspected(lines);
  if (!mayBeDamagedUtf8(lines)) return others;
  const [first, ...more] = others;
  if (first === undefined || isDamagedUtf8(lines)) return ['utf-8-lossy', ...others];
  return [first, 'utf-8-lossy', ...more];
}

/** The doubt that remains of a file after it was read in an encoding; null where there is none. */
export function doubtOf(
  bytes: Uint8Array,
  encoding: Encoding,
  chosen: Encoding | null,
): EncodingDoubt | null {
  const isMarked = markedEncoding(bytes) === encoding;
  if (isMarked && encoding !== 'utf-8') return null;
  const why = chosen === null ? 'guessed' : 'chosen';
  if (isUtf16(encoding)) {
    const start = bytes.subarray(0, Math.min(START, bytes.length - (bytes.length % 2)));
    return {
      why,
      encoding,
      candidates: candidatesOf(start, beforeOthers(encoding, ['utf-16le', 'utf-16be'])),
    };
  }
  const lines = foreignLines(bytes);
  if (lines.length === 0) return null;
  if (encoding === 'utf-8' || encoding === 'utf-8-twice') return doubtOfUtf8(lines, encoding);
  return {
    why,
    encoding,
    candidates: candidatesOf(lines, beforeOthers(encoding, inOneByteOrDamaged(lines))),
  };
}

/** The encodings that a file may be in which is not UTF-8, the likeliest first; a letter cut in two at its end rules none out. */
export function likelyEncodings(bytes: Uint8Array): readonly Encoding[] {
  const found = inOneByteOrDamaged(foreignLines(bytes));
  return found.length > 0 ? found : SUSPECTS.map(({ id }) => id);
}

/** Whether so much of a file as was looked through is UTF-8; a letter cut in two at its end is another fault. */
export function isUtf8(bytes: Uint8Array): boolean {
  return decoded(foreignLines(wholeLetters(bytes)), 'utf-8') !== null;
}
