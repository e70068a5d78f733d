import type { Encoding } from '../../data/register/rows/encodings';
import { twiceUndoer } from './decoded-twice';

/** So much of the beginning shows whether a text is in two bytes a letter. */
const LOOKED_AT = 4096;

/** Of a hundred letters of a table at least so many are separators, digits or line ends, whatever its script. */
const MIN_SHARE = 0.05;

const CONTROL = /[^\P{Cc}\t\r\n]|\p{Co}|\p{Cn}/u;

/** Whether bytes make sense as UTF-16. */
function isSound(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return /[\r\n]/.test(text) && !CONTROL.test(text);
  } catch {
    return false;
  }
}

/** UTF-16 that has no mark, known by where its zero bytes stand: the higher byte of every sign of ASCII is one. */
function unmarkedSixteen(start: Uint8Array): Encoding | null {
  const bytes = start.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const isLikely =
    Math.max(even, odd) > (bytes.length / 2) * MIN_SHARE && Math.min(even, odd) * 10 < Math.max(even, odd);
  return isLikely && isSound(bytes, encoding) ? encoding : null;
}

/** The encoding that a byte order mark tells; null where there is none. */
export function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** The encoding to be tried first: by the mark, by where the zero bytes stand, else UTF-8, which shows whether it fits. */
export function firstEncoding(start: Uint8Array): Encoding {
  return markedEncoding(start) ?? unmarkedSixteen(start) ?? 'utf-8';
}

/** What is wrong with bytes as text: they are not of the encoding, or end amid a letter of it. */
export type DecodeFault = 'wrong' | 'cut';

/** Turns bytes into text, piece by piece. */
export interface Decoder {
  /** The text of the next bytes, as far as its letters are complete. */
  push(bytes: Uint8Array, isLast: boolean): string | DecodedFault;
  /** What is wrong with the end of the bytes. */
  end(): DecodedFault | null;
}

/** A fault, told from text by being an object. */
export interface DecodedFault {
  readonly fault: DecodeFault;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A decoder that refuses what is not of the encoding instead of putting question marks in its place, unless that was chosen. */
export function createDecoder(encoding: Encoding): Decoder {
  const isTwice = encoding === 'utf-8-twice';
  const isLossy = encoding === 'utf-8-lossy';
  const decoder = new TextDecoder(isTwice || isLossy ? 'utf-8' : encoding, { fatal: !isLossy });
  const finish = isTwice ? twiceUndoer() : (text: string) => text;
  let sawLetters = encoding !== 'utf-8';
  return {
    push(bytes, isLast) {
      try {
        const text = decoder.decode(bytes, { stream: true });
        sawLetters ||= BEYOND_ASCII.test(text);
        return finish(text, isLast);
      } catch {
        return { fault: 'wrong' };
      }
    },
    end() {
      try {
        decoder.decode();
        return null;
      } catch {
        // One accented letter at the very end may be of another encoding; after others in UTF-8 it was cut in two.
        return { fault: sawLetters ? 'cut' : 'wrong' };
      }
    },
  };
}
