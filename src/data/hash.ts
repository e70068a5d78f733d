import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal: of a dataset file's text, what `sha256sum` says of it. */
export function hashOfText(text: string): string {
  return hashOfBytes(utf8ToBytes(text));
}

/** The SHA-256 of the bytes of a file, in lower-case hexadecimal. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The SHA-256 of a text as a policy of a page names it: "sha256-" and base64. */
export function integrityOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
