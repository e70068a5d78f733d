/**
 * How the files that were open are written in a link: `name@hash`, joined by `~`. Of a workbook or a packed file with several tables
 * it names the one that a person chose: `name,-sheet@hash-sheet-3`.
 */
import type { Notation } from './notations';
import { noticeOf } from './notice';
import type { FileReference } from './view';

/** As much of a SHA-256 as names one file among all that a person will ever open. */
export const HASH_LENGTH = 12;

const HASH = /^[0-9a-f]{12}(?:-sheet-[1-9]\d{0,2})?$/;
const MAX_NAME_LENGTH = 80;

/**
 * The name without what would end it in a link, and cut between characters: half of one would not survive the link.
 * It is for people; the hash says which file it is.
 */
function plainName(name: string): string {
  return [...name.replace(/[~@\s]+/gu, '-')].slice(0, MAX_NAME_LENGTH).join('');
}

/** The sheet of a workbook, or the table of a packed file, that was read, and its place among them where a person chose it. */
interface ReadSheet {
  readonly read: string;
  readonly chosen: number | null;
}

/** The reference to a file, as a link holds it. */
export function fileReference(name: string, sha256: string, sheet?: ReadSheet): FileReference {
  const hash = sha256.slice(0, HASH_LENGTH);
  return sheet?.chosen
    ? { name: plainName(`${name}, ${sheet.read}`), hash: `${hash}-sheet-${sheet.chosen}` }
    : { name: plainName(name), hash };
}

/** What a reference says of the file: its hash, and the place of the sheet that was chosen; null where none was. */
export function fileInReference({ hash }: Pick<FileReference, 'hash'>): {
  readonly hash: string;
  readonly sheet: number | null;
} {
  const [, sheet = null] = /-sheet-(\d+)$/.exec(hash) ?? [];
  return { hash: hash.slice(0, HASH_LENGTH), sheet: sheet === null ? null : Number(sheet) };
}

/** Every file by its name and the beginning of its hash. */
export const FILES: Notation<readonly FileReference[]> = {
  parse(text) {
    const parts = Array.from(new Set(text.split('~')), (part) => {
      const at = part.lastIndexOf('@');
      return { part, name: part.slice(0, Math.max(0, at)), hash: part.slice(at + 1).toLowerCase() };
    });
    const isRight = ({ name, hash }: FileReference) => name !== '' && HASH.test(hash);
    return {
      value: parts.filter(isRight).map(({ name, hash }) => ({ name: plainName(name), hash })),
      notices: parts
        .filter((part) => !isRight(part))
        .map(({ part }) => noticeOf(part, { code: 'no-file', text: part })),
    };
  },
  format: (files) => files.map(({ name, hash }) => `${name}@${hash}`).join('~'),
};
