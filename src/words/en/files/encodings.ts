import type { Encoding, EncodingDoubt } from '../../../data/register/rows/encodings';

/** What a person knows an encoding by. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, low byte first',
  'utf-16be': 'UTF-16, high byte first',
  'utf-8-twice': 'UTF-8, encoded twice',
  'utf-8-lossy': 'UTF-8, with \ufffd for letters that are lost',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'iso-8859-2': 'ISO 8859-2 (Central European)',
  macintosh: 'Mac (Western European)',
  'x-mac-cyrillic': 'Mac (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  gb18030: 'GB18030 (simplified Chinese)',
  big5: 'Big5 (traditional Chinese)',
  shift_jis: 'Shift-JIS (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
};

/** What is said of a doubt, in a sentence without its full stop. */
export function doubtInWords({
  why,
  encoding,
}: {
  readonly why: EncodingDoubt['why'];
  readonly encoding: Encoding;
}): string {
  if (why === 'chosen' && encoding === 'utf-8-twice')
    return 'The letters had been encoded twice; this was undone, as you chose';
  if (why === 'twice')
    return 'Some letters seem to have been encoded twice (“CÃ´te” for “Côte”); they were left as they are';
  const read = `Read as ${LABELS[encoding]}`;
  return why === 'chosen' ? `${read}, as you chose` : `${read}, which is a guess: the file does not say`;
}

/** How files write their letters. */
export const encodings = {
  labels: LABELS,
  doubt: doubtInWords,
  ask: (doubt: EncodingDoubt) => `${doubtInWords(doubt)}. If the letters are wrong, choose another:`,
  usual: (encoding: Encoding) => `Read as ${LABELS[encoding]}, as is usual. Are letters wrong?`,
  read: 'Read the file again',
  done: (encoding: Encoding) => `Read again as ${LABELS[encoding]}.`,
  failed: 'It stays as it was: it could not be read again.',
};
