/** The encodings that a file may be in, and how each is known. */

/** A way of writing letters as bytes that says nothing of itself, and the letters that make it likely. */
export interface Suspect {
  readonly id: string;
  /**
   * The small letters beyond ASCII of the languages that use it, those together that occur together; none where they are
   * too many to write down.
   */
  readonly alphabets: readonly string[];
  /** Letters that say more than others, since texts of our kind often have no others beyond ASCII. */
  readonly telling?: string;
  /** Letters that say less than others, since they are rare. */
  readonly rare?: string;
}

const WESTERN = 'äöüßéèêëàâçîïôûùñáíóúìòãõåøæœÿ';
const ICELANDIC = 'áéíóúýæöðþ';
const POLISH = 'ąćęłńóśźż';
const CZECH_AND_SLOVAK = 'áčďéěíľňóôřšťúůýžä';
const HUNGARIAN = 'áéíóöőúüű';
const CROATIAN = 'čćđšž';
const ROMANIAN = 'ăâîşţ';
const GERMAN = 'äöü';
const CENTRAL = [POLISH, CZECH_AND_SLOVAK, HUNGARIAN, CROATIAN, ROMANIAN, GERMAN] as const;
const CYRILLIC = ['абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў'] as const;

/** Of two that are equally likely the first one is chosen. */
export const SUSPECTS = [
  { id: 'windows-1252', alphabets: [WESTERN, ICELANDIC] },
  { id: 'windows-1250', alphabets: CENTRAL },
  { id: 'windows-1251', alphabets: CYRILLIC },
  { id: 'windows-1253', alphabets: ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'] },
  // Names of Turkish weapons, such as Akıncı, often have one of the telling letters and no other: ý, đ or ţ elsewhere.
  { id: 'windows-1254', alphabets: ['çğıİöşüâîû'], telling: 'ğıİş', rare: 'âîû' },
  { id: 'windows-1255', alphabets: ['אבגדהוזחטיךכלםמןנסעףפץצקרשת'] },
  {
    id: 'windows-1256',
    alphabets: ['ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگ'],
  },
  { id: 'windows-1257', alphabets: ['āčēģīķļņšūžąęėįųõäöü'] },
  { id: 'iso-8859-2', alphabets: CENTRAL },
  { id: 'macintosh', alphabets: [WESTERN] },
  { id: 'x-mac-cyrillic', alphabets: CYRILLIC },
  { id: 'koi8-r', alphabets: CYRILLIC },
  { id: 'gb18030', alphabets: [] },
  { id: 'big5', alphabets: [] },
  { id: 'shift_jis', alphabets: [] },
  { id: 'euc-kr', alphabets: [] },
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
