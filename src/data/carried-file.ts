/** A small dataset of a person's own within a link: deflated, behind the "#", which no browser sends to a server. */
import { deflateSync, Inflate } from 'fflate';
import { CARRIES } from './carries';
import { hashOfBytes } from './hash';

/** More than this, deflated, makes a link that programs cut, in bytes. */
const MAX_DEFLATED = 12_000;
/** No text comes out that is longer, whatever a link says, in bytes. */
const MAX_INFLATED = 2_000_000;
/** So much is inflated at a time: a byte of it becomes a thousand at the most, so that little is made in vain. */
const PIECE = 256;
/** Letters of the SHA-256 by which a fragment that was damaged is known. */
const HASH_LETTERS = 12;

const FRAGMENT = /^#own=([0-9a-f]{12})\.([A-Za-z0-9_-]+)$/;

/** Bytes that a link carried, or why there are none. */
export type Carried =
  | { readonly ok: true; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly code: 'carried-cut' | 'carried-too-large' };

const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromText = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** The fragment that carries a file, with its "#"; null where it is too large for a link. */
export function carriedFragment(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_INFLATED) return null;
  const deflated = deflateSync(bytes, { level: 9 });
  if (deflated.length > MAX_DEFLATED) return null;
  return `${CARRIES}${hashOfBytes(bytes).slice(0, HASH_LETTERS)}.${toText(deflated)}`;
}

/** Inflates no more than the bound; null beyond it. @throws Error of the library, where the bytes are not deflated ones */
function inflated(deflated: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < deflated.length; at += PIECE) {
    inflate.push(deflated.subarray(at, at + PIECE), at + PIECE >= deflated.length);
    if (length > MAX_INFLATED) return null;
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

/** What a fragment carries that begins as one does which carries a file. It never throws. */
export function carriedIn(fragment: string): Carried {
  const [, hash, text] = FRAGMENT.exec(fragment) ?? [];
  if (hash === undefined || text === undefined) return { ok: false, code: 'carried-cut' };
  if (text.length > 2 * MAX_DEFLATED) return { ok: false, code: 'carried-too-large' };
  try {
    const bytes = inflated(fromText(text));
    if (!bytes) return { ok: false, code: 'carried-too-large' };
    if (!hashOfBytes(bytes).startsWith(hash)) return { ok: false, code: 'carried-cut' };
    return { ok: true, hash, bytes };
  } catch {
    return { ok: false, code: 'carried-cut' };
  }
}
