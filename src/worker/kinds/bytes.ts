/** Kinds of files that are known by their first bytes. */

import { ARCHIVES } from './archive';
import { namesSipri } from './excerpt';
import type { OtherKind } from './kind';

/** Files that begin with one of these, a sign a byte. */
function begins(...signs: readonly string[]): (start: string) => boolean {
  return (start) => signs.some((sign) => start.startsWith(sign));
}

/** How a file of several streams begins: old documents of Office, and new ones that are locked. */
const COMPOUND = '\xd0\xcf\x11\xe0';

/** Such a file that has a stream of a name, where the list of them is in its first bytes. A letter is two bytes there. */
function holdsStream(name: string): (start: string) => boolean {
  const written = [...name, ''].map((letter) => `${letter}\0`).join('');
  return (start) => start.startsWith(COMPOUND) && start.includes(written);
}

/** Kinds known by their first bytes, which are given a sign a byte. */
export const KINDS_BY_BYTES: readonly OtherKind<string>[] = [
  {
    is: (start) => begins('{\\rtf')(start) && namesSipri(start),
    file: 'rtf-of-sipri',
  },
  { is: begins('{\\rtf'), file: 'rtf' },
  ...ARCHIVES,
  {
    is: holdsStream('EncryptedPackage'),
    file: 'locked-office',
  },
  {
    is: (start) => holdsStream('Workbook')(start) || holdsStream('Book')(start),
    file: 'old-workbook',
  },
  {
    is: begins(COMPOUND),
    file: 'old-office',
  },
  { is: begins('%PDF-'), file: 'pdf' },
  { is: begins('\x1f\x8b'), file: 'gzip' },
  {
    is: begins('7z\xbc\xaf', 'Rar!\x1a', 'BZh91AY', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd'),
    file: 'packed',
  },
  {
    is: (start) =>
      begins('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*')(start) ||
      /^(RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(hei|avi|mif)|BM[\s\S]{4}\0\0\0\0)/.test(start),
    file: 'picture',
  },
  { is: begins('SQLite format 3\0'), file: 'sqlite' },
  {
    is: begins('\0\x01\0\0Standard Jet DB', '\0\x01\0\0Standard ACE DB'),
    file: 'access',
  },
  {
    is: begins('ARROW1', 'FEA1'),
    file: 'arrow',
  },
  {
    is: begins('$FL2', '$FL3', '<stata_dta>', 'RDX2\n', 'RDX3\n', 'RDA2\n', 'RDA3\n'),
    file: 'statistics',
  },
  {
    is: begins('bplist00'),
    file: 'safari',
  },
];
