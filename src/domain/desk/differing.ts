/** Where two texts differ. */

/** So much is shown of what stands around it, in UTF-16 units. */
const AROUND = 40;

/** No more is shown of what differs. */
const MOST = 240;

/** A letter of two units is not cut in half. */
const isSecondHalf = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');

function stretch(text: string, start: number, end: number): string {
  let from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, Math.min(end, start + MOST) + AROUND);
  if (isSecondHalf(text, from)) from -= 1;
  if (isSecondHalf(text, to)) to += 1;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Of two texts the part that differs, with a little of what stands around it; short ones whole. */
export function differing(a: string, b: string): readonly [string, string] {
  if (a.length <= MOST && b.length <= MOST) return [a, b];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let behind = 0;
  while (behind < most - start && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind += 1;
  return [stretch(a, start, a.length - behind), stretch(b, start, b.length - behind)];
}
