/** Finding words in the text of a source as people type them: with the quotation marks and hyphens of their keyboard. */
import type { PositionSelector } from '../model/claim';

/** Signs that a keyboard has one of, and printed texts several. Each is one UTF-16 unit, so that places stay the same. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/\s/g, ' '],
];

/** Between the first words that are sought and the last. */
const UNTIL = /…|\.{3}/;

/** A text in small letters and plain signs, as long as it was. */
function plain(text: string): string {
  const small = text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
  return ALIKE.reduce((words, [signs, sign]) => words.replace(signs, sign), small);
}

/**
 * Every place of the words, in UTF-16 units and in the order of the text. With "…" between them, the first words and the
 * last: each place ends where the last words stand next behind the first.
 */
export function findWords(text: string, typed: string): PositionSelector[] {
  const [first = '', ...others] = plain(typed)
    .split(UNTIL)
    .map((words) => words.trim());
  const last = others.at(-1) ?? '';
  if (first === '') return [];
  const whole = plain(text);
  const places: PositionSelector[] = [];
  let at = -1;
  for (let start = whole.indexOf(first); start >= 0; start = whole.indexOf(first, start + 1)) {
    const behind = start + first.length;
    // What stands behind several beginnings is looked for once.
    if (last === '') at = behind;
    else if (at < behind) at = whole.indexOf(last, behind);
    if (at < 0) break;
    places.push({ start, end: at + last.length });
  }
  return places;
}
