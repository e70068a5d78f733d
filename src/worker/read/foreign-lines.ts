/** The lines of a file that hold letters beyond ASCII: those that tell in which encoding it is. */

/** So much of them is looked at. */
const SAMPLE = 64 * 1024;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

const isLineEnd = (byte: number | undefined) => byte === LINE_FEED || byte === CARRIAGE_RETURN;

/** Whether a byte is a letter by itself in every encoding: no other letter goes on with it. */
const standsAlone = (byte: number) => byte < 0x30 || (byte > 0x39 && byte < 0x40);

/** The next offset from which a byte is as asked; the end where none is. */
function seek(bytes: Uint8Array, from: number, isIt: (byte: number) => boolean): number {
  let at = from;
  while (at < bytes.length && !isIt(bytes[at] ?? 0)) at += 1;
  return at;
}

/** Where a piece that ends amid a line is to end, so that no letter is cut in two. */
function endBetweenLetters(bytes: Uint8Array, from: number, end: number): number {
  let at = end;
  while (at > from && !standsAlone(bytes[at - 1] ?? 0)) at -= 1;
  return at > from ? at : end;
}

/** The start of the line of an offset, or of as much of it as is worth to be shown; all of it before that offset is ASCII. */
function startOfLine(bytes: Uint8Array, offset: number, from: number, most: number): number {
  let at = offset;
  while (at > from && offset - at < most / 2 && !isLineEnd(bytes[at - 1])) at -= 1;
  return at;
}

/** The lines of a text that hold letters beyond ASCII, as far as they tell enough, with their line ends: LF, CR LF or CR. */
export function foreignLines(bytes: Uint8Array, most = SAMPLE): Uint8Array {
  const found = new Uint8Array(most);
  let length = 0;
  let from = 0;
  while (from < bytes.length && length < most) {
    const foreign = seek(bytes, from, (byte) => byte > 0x7f);
    if (foreign === bytes.length) break;
    const start = startOfLine(bytes, foreign, from, most - length);
    const end = Math.min(seek(bytes, foreign, isLineEnd) + 1, bytes.length);
    const fits = end - start <= most - length ? end : endBetweenLetters(bytes, start, start + most - length);
    found.set(bytes.subarray(start, fits), length);
    length += fits - start;
    from = end;
  }
  return found.subarray(0, length);
}

/** The beginning of a file as far as its letters are whole. */
export function wholeLetters(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, endBetweenLetters(bytes, 0, bytes.length));
}

/** Whether the lines of a text tell as much as is looked at. */
export function tellsEnough(bytes: Uint8Array): boolean {
  return foreignLines(bytes).length > SAMPLE / 2;
}
