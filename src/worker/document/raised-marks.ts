/** Marks that a page raises or lowers, as notes and powers: how they stand in a text in which all letters are on one line. */

/** Ordinals and abbreviations, which are read with what they stand at: “12th”, “1er”, “no”. */
const READ_ON = /^(?:[eo]|(?![ivx]+$)\p{L}{2,4})\.?$/u;
/** What is no mark wherever it stands: “®”, “°”, and what parts two marks. */
const NO_MARK = /^[®™©°ªº.,;:–/\s-]+$/u;
/** Marks that have brackets already. */
const IN_BRACKETS = /^[[(].*[\])]$/u;
/** Units that are squared or cubed. */
const UNIT = /(?:^|[^\p{L}])[kcdm]?m$/u;
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };
/** Longer ones are words of their own. */
const MAX_MARK = 24;
/** The word at which a mark stands. */
const LAST_WORD = /\S{1,20}$/u;

/** The signs that are looked at before a mark. */
export const BEFORE_MARK = 24;

/** A mark as it stands in the text. */
export interface Mark {
  readonly text: string;
  /** With the word that it stands at, where it has brackets that are not on the page; else null. */
  readonly told: string | null;
}

/** Whether what is written on is parted from what stands before by a space. */
const withSpace = (before: string, text: string): string =>
  /\S$/u.test(before) && /^\S/u.test(text) ? ` ${text}` : text;

/** A mark behind what stands before it. @param isLowered as the number of atoms in a formula */
export function markIn(before: string, inner: string, isLowered: boolean): Mark {
  const mark = inner.trim();
  const asItIs = { text: inner, told: null };
  if (mark === '') return asItIs;
  if (mark.length > MAX_MARK) return { text: withSpace(before, inner), told: null };
  if (NO_MARK.test(mark) || (READ_ON.test(mark) && /[\p{L}\p{N}.]$/u.test(before))) return asItIs;
  if (isLowered && !/\p{N}$/u.test(before)) return asItIs;
  const power = POWERS[mark];
  if (power !== undefined && UNIT.test(before)) return { text: power, told: null };
  if (IN_BRACKETS.test(mark)) return { text: withSpace(before, mark), told: null };
  const text = withSpace(before, `[${mark}]`);
  return { text, told: `${LAST_WORD.exec(before)?.[0] ?? ''}${text}`.trim() };
}
