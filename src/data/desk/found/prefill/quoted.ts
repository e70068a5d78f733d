/** Whether words of a text are somebody's whom it quotes. */
import type { Span } from '../found';

/** What a quotation may begin with, and what then ends it. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
]);

/** No quotation of a paragraph is looked for from farther away. */
const MAX_BEHIND = 2000;

/** Whether a span begins within quotation marks of its paragraph, or with one. */
export function isQuoted(text: string, { start }: Span): boolean {
  const from = Math.max(text.lastIndexOf('\n\n', start) + 1, start - MAX_BEHIND);
  let open = '';
  for (const [sign] of text.slice(from, start + 1).matchAll(/["“”„«»]/g)) {
    if (open !== '') open = ENDS.get(open)?.includes(sign) ? '' : open;
    else if (ENDS.has(sign)) open = sign;
  }
  return open !== '';
}
