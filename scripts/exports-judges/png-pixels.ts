/** The pixels of a PNG of eight bits for each colour, as rsvg-convert writes it. */
import { inflateSync } from 'node:zlib';

/** Size, and bytes of colour, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes for a pixel. */
  readonly depth: number;
  readonly data: Uint8Array;
}

const DEPTH: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** The nearest of three neighbours to what they let expect (PNG, filter type 4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

const EXPECTED: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function unfiltered(raw: Uint8Array, width: number, height: number, depth: number): Uint8Array {
  const stride = width * depth;
  const data = new Uint8Array(stride * height);
  // What stands outside of the picture counts as nought.
  const at = (row: number, i: number) => (row < 0 || i < 0 ? 0 : (data[row * stride + i] ?? 0));
  for (let row = 0; row < height; row++) {
    const begins = row * (stride + 1);
    const expected = EXPECTED[raw[begins] ?? 0] ?? paeth;
    for (let i = 0; i < stride; i++) {
      const guess = expected(at(row, i - depth), at(row - 1, i), at(row - 1, i - depth));
      data[row * stride + i] = (raw[begins + 1 + i] ?? 0) + guess;
    }
  }
  return data;
}

/** Reads a PNG. @throws RangeError where it is of another sort. */
export function pixelsOfPng(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const depth = DEPTH[png[25] ?? -1];
  if (png[24] !== 8 || depth === undefined || png[28] !== 0) throw new RangeError('A PNG of another sort.');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return { width, height, depth, data: unfiltered(inflateSync(Buffer.concat(parts)), width, height, depth) };
}

/** How many colours there are, and the part of the pixels that has not the commonest. */
export function varietyOf({ depth, data }: Pixels): { readonly colours: number; readonly drawn: number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += depth) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return { colours: counts.size, drawn: 1 - most / (data.length / depth) };
}
