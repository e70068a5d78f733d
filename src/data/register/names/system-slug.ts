/**
 * The rule by which a designation becomes a lasting id. Links hold these ids: **what the rule gives today it gives
 * for ever**, and its golden tests hold it to that.
 *
 * 0. Hyphens, spaces and letters of other widths become plain ones, and what is not drawn goes (`plain-name.ts`).
 * 1. Outer spaces and the hyphens that some releases add at the end ("FREMM -") go.
 * 2. Letters become lower case and lose their marks: "Daphné" is `daphne`.
 * 3. A plus becomes the word: "AV-8B+" is `av-8b-plus`.
 * 4. All else that is neither letter nor digit (spaces, dots, slashes, brackets, "&") becomes one hyphen, and none
 *    stands at either end. Designations that differ only in these or in capitals are therefore one system:
 *    "AMX-13/105" and "AMX-13-105", "Type-209/1200" and "Type-209-1200", "Protector CPB" and "Protector-CPB". That is
 *    right for all 21 such pairs in SIPRI's files of 2024 and 2025: each is one thing in the spelling of two releases.
 *    Where capitals alone differ ("HAWK", "Hawk"), and where nothing does, several things may share a name; those are
 *    told apart by `system-homonyms.ts`.
 * 5. Where letters are lost that we cannot write in a-z, or the slug is longer than 64 characters, a short hash of
 *    what was written ends it, so that two long or foreign designations do not meet.
 */
import { comparableName, plainName } from './plain-name';

const LONGEST = 64;
/** No designation is nearly as long; of a cell that is, only so much counts. */
const MAX_READ_LENGTH = 1000;
const HASH_DIGITS = 7;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** FNV-1a over UTF-16 units, as seven letters and digits: short, and the same on every machine. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(HASH_DIGITS, '0');
}

function foldedLetters(text: string): string {
  const unmarked = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  return unmarked.replace(/[^\p{ASCII}]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function cut(slug: string, hash: string): string {
  const start = slug.slice(0, LONGEST - HASH_DIGITS - 1).replace(/-$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}

/** The name that a file writes in plain signs, without outer spaces and the hyphens that some releases add at its end. */
export function cleanDesignation(designation: string): string {
  const read = designation.slice(0, MAX_READ_LENGTH);
  return comparableName(read) === '' ? '' : plainName(read).replace(/(?<![ -])(-*)(?: -+)+$/, '$1');
}

/** The slug of a designation; empty only where the designation is. */
export function slugOfDesignation(designation: string): string {
  const folded = foldedLetters(cleanDesignation(comparableName(designation)));
  const slug = folded
    .replace(/\++/g, '-plus-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isLossy = /[^\p{ASCII}]/u.test(folded) || (slug === '' && folded !== '');
  if (isLossy) return cut(slug, shortHash(folded));
  return slug.length > LONGEST ? cut(slug, shortHash(slug)) : slug;
}
