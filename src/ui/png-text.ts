/** Words within a PNG, which stay with the picture wherever it goes. */

/** Before the first chunk stand eight bytes; that chunk, which says how large the picture is, takes 25. */
const AFTER_HEADER = 8 + 25;

const encoder = new TextEncoder();

/** The checksum of a chunk (CRC-32, as ISO 3309 has it). */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb8_8320 : 0);
  }
  return ~sum >>> 0;
}

/** A chunk of international text: a keyword, and after five noughts, for "not compressed, in no language", the text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const body = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll('\0', '\uFFFD')}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return chunk;
}

/** The words of a picture, by the keywords that PNG has for them. */
export type PngTexts = Readonly<Partial<Record<'Title' | 'Description' | 'Copyright' | 'Source', string>>>;

/** A PNG with these words in it. */
export function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)];
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
