import { expect, it } from 'vitest';
import { checksum, withTexts } from './png-text';

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** The chunks of a PNG, each with its checksum tried. */
function chunksOf(png: Uint8Array): { name: string; data: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: { name: string; data: Uint8Array }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(checksum(body));
    chunks.push({ name: new TextDecoder().decode(body.subarray(0, 4)), data: body.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

it('knows the checksum that every PNG ends with', () => {
  expect(checksum(new TextEncoder().encode('IEND'))).toBe(0xae42_6082);
});

it('puts words into a picture, and leaves the picture as it was', () => {
  const png = withTexts(PIXEL, { Title: '25 of 25: “Россия”', Source: 'https://x.example/?v=1\0&y' });
  const chunks = chunksOf(png);
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(
    chunks.filter(({ name }) => name === 'iTXt').map(({ data }) => new TextDecoder().decode(data)),
  ).toEqual(['Title\0\0\0\0\u000025 of 25: “Россия”', 'Source\0\0\0\0\0https://x.example/?v=1\uFFFD&y']);
  expect(chunks.filter(({ name }) => name !== 'iTXt')).toEqual(chunksOf(PIXEL));
});
