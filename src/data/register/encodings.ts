/** The encodings that a file may be in, and how each is known. */

/** A way of writing letters as bytes that says nothing of itself, and the letters that make it likely. */
interface Suspect {
  readonly id: string;
  /** What a person knows it by. */
  readonly label: string;
  /** The small letters beyond ASCII of the languages that use it; empty where they are too many to write down. */
  readonly letters: string;
}

const WESTERN = 'äöüßéèêëàâçîïôûùñáíóúìòãõåøæœÿý';
const CENTRAL = 'ąćęłńóśźżáčďéěíňřšťúůýžöüőűđăâîşţä';
const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў';

/** Of two that are equally likely the first one is chosen. */
export const SUSPECTS = [
  { id: 'windows-1252', label: 'Windows-1252 (Western European)', letters: WESTERN },
  { id: 'windows-1250', label: 'Windows-1250 (Central European)', letters: CENTRAL },
  { id: 'windows-1251', label: 'Windows-1251 (Cyrillic)', letters: CYRILLIC },
  { id: 'windows-1253', label: 'Windows-1253 (Greek)', letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ' },
  { id: 'windows-1254', label: 'Windows-1254 (Turkish)', letters: 'çğıöşüâîû' },
  { id: 'windows-1255', label: 'Windows-1255 (Hebrew)', letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת' },
  {
    id: 'windows-1256',
    label: 'Windows-1256 (Arabic)',
    letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگ',
  },
  { id: 'windows-1257', label: 'Windows-1257 (Baltic)', letters: 'āčēģīķļņšūžąęėįųõäöü' },
  { id: 'iso-8859-2', label: 'ISO 8859-2 (Central European)', letters: CENTRAL },
  { id: 'macintosh', label: 'Mac (Western European)', letters: WESTERN },
  { id: 'x-mac-cyrillic', label: 'Mac (Cyrillic)', letters: CYRILLIC },
  { id: 'koi8-r', label: 'KOI8-R (Cyrillic)', letters: CYRILLIC },
  { id: 'gb18030', label: 'GB18030 (simplified Chinese)', letters: '' },
  { id: 'big5', label: 'Big5 (traditional Chinese)', letters: '' },
  { id: 'shift_jis', label: 'Shift-JIS (Japanese)', letters: '' },
  { id: 'euc-kr', label: 'EUC-KR (Korean)', letters: '' },
] as const satisfies readonly Suspect[];

const UNICODE = [
  { id: 'utf-8', label: 'UTF-8' },
  { id: 'utf-16le', label: 'UTF-16, low byte first' },
  { id: 'utf-16be', label: 'UTF-16, high byte first' },
  { id: 'utf-8-twice', label: 'UTF-8, encoded twice' },
] as const;

/** How a file writes its letters. */
export type Encoding = (typeof SUSPECTS)[number]['id'] | (typeof UNICODE)[number]['id'];

const LABELS: ReadonlyMap<string, string> = new Map(
  [...UNICODE, ...SUSPECTS].map(({ id, label }) => [id, label]),
);

/** What a person knows an encoding by. */
export function labelOf(encoding: Encoding): string {
  return LABELS.get(encoding) ?? encoding;
}

const ALL: readonly Encoding[] = [...UNICODE, ...SUSPECTS].map(({ id }) => id);

/** The encoding of an id that was kept somewhere; null for any other text. */
export function encodingOf(id: string | null): Encoding | null {
  return ALL.find((encoding) => encoding === id) ?? null;
}

/** An encoding that a file may be in, and what its first telling lines say in it. */
export interface EncodingCandidate {
  readonly encoding: Encoding;
  readonly lines: readonly string[];
}

/** That nothing in a file says how it writes its letters. */
export interface EncodingDoubt {
  readonly why: 'guessed' | 'chosen' | 'twice';
  /** What it was read as. */
  readonly encoding: Encoding;
  /** The likeliest first; they differ in what they make of the file. */
  readonly candidates: readonly EncodingCandidate[];
  /** Whether nearly all files of its kind are in this encoding, so that hardly anybody has to choose. */
  readonly isUsual?: true;
}

/** Whether it is the doubt that remains where a person has chosen to undo a second encoding. */
export function isUndone({ why, encoding }: EncodingDoubt): boolean {
  return why === 'chosen' && encoding === 'utf-8-twice';
}

/** What is said of a doubt, in a sentence. */
export function doubtInWords(doubt: EncodingDoubt): string {
  const { why, encoding } = doubt;
  if (isUndone(doubt)) return 'The letters had been encoded twice; this was undone, as you chose';
  if (why === 'twice')
    return 'Some letters seem to have been encoded twice (“CÃ´te” for “Côte”); they were left as they are';
  const read = `Read as ${labelOf(encoding)}`;
  return why === 'chosen' ? `${read}, as you chose` : `${read}, which is a guess: the file does not say`;
}
