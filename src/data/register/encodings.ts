/** The encodings that a file may be in, and how each is known. */

/** A way of writing letters as bytes that says nothing of itself, and the letters that make it likely. */
interface Suspect {
  readonly id: string;
  /** The small letters beyond ASCII of the languages that use it; empty where they are too many to write down. */
  readonly letters: string;
}

const WESTERN = 'äöüßéèêëàâçîïôûùñáíóúìòãõåøæœÿý';
const CENTRAL = 'ąćęłńóśźżáčďéěíňřšťúůýžöüőűđăâîşţä';
const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў';

/** Of two that are equally likely the first one is chosen. */
export const SUSPECTS = [
  { id: 'windows-1252', letters: WESTERN },
  { id: 'windows-1250', letters: CENTRAL },
  { id: 'windows-1251', letters: CYRILLIC },
  { id: 'windows-1253', letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ' },
  { id: 'windows-1254', letters: 'çğıöşüâîû' },
  { id: 'windows-1255', letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת' },
  {
    id: 'windows-1256',

    letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگ',
  },
  { id: 'windows-1257', letters: 'āčēģīķļņšūžąęėįųõäöü' },
  { id: 'iso-8859-2', letters: CENTRAL },
  { id: 'macintosh', letters: WESTERN },
  { id: 'x-mac-cyrillic', letters: CYRILLIC },
  { id: 'koi8-r', letters: CYRILLIC },
  { id: 'gb18030', letters: '' },
  { id: 'big5', letters: '' },
  { id: 'shift_jis', letters: '' },
  { id: 'euc-kr', letters: '' },
] as const satisfies readonly Suspect[];

const UNICODE = [
  { id: 'utf-8' },
  { id: 'utf-16le' },
  { id: 'utf-16be' },
  { id: 'utf-8-twice' },
  { id: 'utf-8-lossy' },
] as const;

/** How a file writes its letters. */
export type Encoding = (typeof SUSPECTS)[number]['id'] | (typeof UNICODE)[number]['id'];

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
