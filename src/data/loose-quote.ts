/** Finds words in a text where only capitals, spaces, quotation marks or dashes differ. */
import type { PositionSelector } from '../domain/claim';

const DOUBLE = /["“”„‟«»″]/;
const SINGLE = /['‘’‚‛‹›′`]/;
const DASH = /[-‐‑‒–—―−]/;

/** A text as it is compared, and for each unit of it the code point of the text that it comes from. */
interface LooseText {
  readonly text: string;
  readonly origins: readonly number[];
}

function loosePoint(point: string, isAfterSpace: boolean): string {
  if (/\s/.test(point)) return isAfterSpace ? '' : ' ';
  if (DOUBLE.test(point) || SINGLE.test(point)) return "'";
  return DASH.test(point) ? '-' : point.toLowerCase();
}

function loosen(text: string): LooseText {
  const parts: string[] = [];
  const origins: number[] = [];
  let isAfterSpace = false;
  let origin = 0;
  for (const point of text) {
    const part = loosePoint(point, isAfterSpace);
    if (part !== '') isAfterSpace = part === ' ';
    parts.push(part);
    for (let unit = 0; unit < part.length; unit++) origins.push(origin);
    origin++;
  }
  return { text: parts.join(''), origins };
}

/** Makes a finder of words in a text; the text is read once, when the first words are sought. */
export function looseFinder(text: string): (words: string) => PositionSelector | null {
  let loose: LooseText | undefined;
  return (words) => {
    loose ??= loosen(text);
    const sought = loosen(words.trim()).text;
    const at = sought === '' ? -1 : loose.text.indexOf(sought);
    const [start, last] = [loose.origins[at], loose.origins[at + sought.length - 1]];
    return start === undefined || last === undefined ? null : { start, end: last + 1 };
  };
}
