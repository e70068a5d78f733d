/** How a file writes its letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encodings that a file may be in, the likeliest first: by its byte order mark, and where it has none by trying. */
export function encodingsOf(start: Uint8Array): readonly Encoding[] {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  // Every file can be read as Windows-1252, which holds ISO 8859-1, so it comes last.
  return ['utf-8', 'windows-1252'];
}

/** What is wrong with bytes as text: they are not of the encoding, or end amid a letter of it. */
export type DecodeFault = 'wrong' | 'cut';

/** Turns bytes into text, piece by piece. */
export interface Decoder {
  /** The text of the next bytes, as far as its letters are complete. */
  push(bytes: Uint8Array): string | DecodedFault;
  /** What is wrong with the end of the bytes. */
  end(): DecodedFault | null;
}

/** A fault, told from text by being an object. */
export interface DecodedFault {
  readonly fault: DecodeFault;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A decoder that refuses what is not of the encoding instead of putting question marks in its place. */
export function createDecoder(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let sawLetters = encoding !== 'utf-8';
  return {
    push(bytes) {
      try {
        const text = decoder.decode(bytes, { stream: true });
        sawLetters ||= BEYOND_ASCII.test(text);
        return text;
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
