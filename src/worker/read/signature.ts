import { type Refused, refused } from './reading';

/** A kind of file that is known by how it begins, and is not read. */
interface Signature {
  /** What such files begin with, a sign a byte. */
  readonly begins: readonly string[];
  /** What else is among their first bytes. */
  readonly holds?: RegExp;
  readonly what: string;
  readonly todo: string;
}

/** Where what is read comes from. */
export const GET_CSV =
  'Download the register of transfers as CSV from SIPRI’s Arms Transfers Database (sipri.org/databases/armstransfers), and open that file.';

const SAVE_AS_CSV =
  'Open it in a spreadsheet program, save the sheet with the deals as CSV, and open that file.';
const UNPACK = 'Unpack it, and open the CSV file that is in it.';

const SIGNATURES: readonly Signature[] = [
  {
    begins: ['{\\rtf'],
    what: 'This is a text document (RTF), as SIPRI’s site gave them away until 2023',
    todo: GET_CSV,
  },
  {
    begins: ['PK\x03\x04'],
    holds: /\bxl\/|spreadsheet/,
    what: 'This is a workbook of a spreadsheet program',
    todo: SAVE_AS_CSV,
  },
  {
    begins: ['PK\x03\x04'],
    what: 'This is a packed file (ZIP) or a workbook of a spreadsheet program',
    todo: SAVE_AS_CSV,
  },
  {
    begins: ['\xd0\xcf\x11\xe0'],
    what: 'This is an old workbook or document of an office program',
    todo: SAVE_AS_CSV,
  },
  { begins: ['%PDF-'], what: 'This is a PDF document', todo: GET_CSV },
  { begins: ['\x1f\x8b'], what: 'This is a packed file (gzip)', todo: UNPACK },
  { begins: ['7z\xbc\xaf', 'Rar!\x1a', 'BZh91AY'], what: 'This is a packed file', todo: UNPACK },
  {
    begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
    what: 'This is a picture',
    todo: GET_CSV,
  },
];

const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
const WEB_PAGE = /^\s*<(!doctype html|html|head|body|table)\b/i;
const XML = /^\s*<[?!a-z]/i;

/** How much of a file tells what it is. */
const START = 4096;

/** Refuses a file that begins like one of another kind. */
export function refuseByStart(bytes: Uint8Array, name: string): Refused | null {
  const start = String.fromCharCode(...bytes.subarray(0, START)).replace(BYTE_ORDER_MARK, '');
  const found = SIGNATURES.find(
    ({ begins, holds }) => begins.some((sign) => start.startsWith(sign)) && (holds?.test(start) ?? true),
  );
  if (found) return refused(found.what, name, found.todo);
  if (WEB_PAGE.test(start)) return refused('This is a web page', name, GET_CSV);
  return XML.test(start) ? refused('This is an XML document', name, GET_CSV) : null;
}

/** The share of control characters that no text has. */
const MOST_CONTROLS = 0.01;

/** Every control character but tab, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r\u0080-\u009F]/gu;

/** Whether a piece of text is none, but what comes of reading other data as text. */
export function isNoise(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS;
}

/** What JSON holds: a dataset of ours, or what claims to be one; or deals as SIPRI's site sends them to its page. */
export type JsonKind = 'dataset' | 'deals';

const OBJECT = /^\s*\{\s*("|\}|$)/;
const LIST = /^\s*\[\s*([[{"\d\]-]|$)/;
const DEAL = /"(tradeId|orderYrEst|deliveryYr)"\s*:/;

/** What the beginning of a file holds as JSON; null where it is no JSON. */
export function jsonKind(start: string): JsonKind | null {
  if (!OBJECT.test(start) && !LIST.test(start)) return null;
  return DEAL.test(start) ? 'deals' : 'dataset';
}
