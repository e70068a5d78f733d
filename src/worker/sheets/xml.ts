/** XML read tag by tag, piece by piece, by a parser that knows no entities but those of XML, and fetches nothing. */
import { Parser } from 'htmlparser2';
import { SheetFault } from './fault';

/** What is done with each part of a document. */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Thrown by a reader that has seen enough. */
export class Enough extends Error {}

/** How much is read between two words about it. */
const PIECE = 256 * 1024;

/** What a byte order mark says; without one a document is in UTF-8. */
function decoderOf([first, second]: Uint8Array): TextDecoder {
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(is16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true });
}

/**
 * Reads a document.
 * @param goesOn called after each piece, with the share that is read
 * @throws SheetFault where it is not text, has no element, or ends too early
 */
export function readXml(bytes: Uint8Array, reader: XmlReader, goesOn?: (share: number) => void): void {
  let [depth, elements] = [0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        elements += 1;
        reader.open(name, attributes);
      },
      ontext: (text) => reader.text?.(text),
      onclosetag(name) {
        depth -= 1;
        reader.close?.(name);
      },
    },
    { xmlMode: true },
  );
  const decoder = decoderOf(bytes);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
      goesOn?.(Math.min(at + PIECE, bytes.length) / bytes.length);
    }
    parser.write(decoder.decode());
  } catch (error) {
    if (error instanceof Enough) return;
    throw error instanceof SheetFault ? error : new SheetFault('broken-workbook');
  }
  if (elements === 0 || depth > 0) throw new SheetFault('broken-workbook');
  parser.end();
}

/** A name without its prefix, which every program may choose for itself. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  if (local in attributes) return attributes[local];
  const name = Object.keys(attributes).find((key) => localName(key) === local);
  return name === undefined ? undefined : attributes[name];
}

/** Whether an attribute says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
