/**
 * How wide texts are, about, where nothing can be measured: a picture is to have the same bytes everywhere, and is read
 * in the fonts of other machines. These are the widths of DejaVu Sans, which is wider than what most systems have.
 */

/** Hundredths of the size of letters, for the signs of ASCII from the space on. */
const ASCII = [
  ...[32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34],
  ...[64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53],
  ...[100, 68, 69, 70, 77, 63, 58, 78, 75, 30, 30, 66, 56, 86, 75, 79],
  ...[60, 79, 70, 64, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50],
  ...[50, 61, 64, 55, 64, 62, 35, 64, 63, 28, 28, 58, 28, 97, 63, 61],
  ...[64, 64, 41, 52, 39, 63, 59, 82, 59, 59, 53, 64, 34, 64, 84],
];

/** What bold letters are wider by. */
const BOLD = 1.13;

/** Signs that stand on others, or are not seen. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Signs that fill a square: those of Chinese, Japanese and Korean, and small pictures. */
const SQUARE =
  /[\u1100-\u11FF\u2E80-\u303F\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u;
const CAPITAL = /\p{Lu}/u;

/** For all others, in hundredths, by whether they are capitals. */
const OTHER = { capital: 77, small: 66 };

function widthOfSign(sign: string): number {
  const known = ASCII[(sign.codePointAt(0) ?? 0) - 32];
  if (known !== undefined) return known;
  if (WITHOUT_WIDTH.test(sign)) return 0;
  if (SQUARE.test(sign)) return 104;
  return CAPITAL.test(sign) ? OTHER.capital : OTHER.small;
}

/** How letters are set. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a text, about, in the units of its size. */
export function widthOf(text: string, { size, bold = false }: Lettering): number {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return (width / 100) * size * (bold ? BOLD : 1);
}
