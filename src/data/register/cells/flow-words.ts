/** Which way goods went, in the words of tables that a party keeps of its own trade: "Export", "Re-Import", "X". */
import { remembering } from '../../../domain/memoize/remembering';
import type { Flow } from '../rows/table-mapping';

/** What a word for the direction says. */
export interface ReadFlow {
  readonly flow: Flow;
  /** Whether it is a part of what is exported or imported, and counted there as well: re-exports, goods for processing. */
  readonly isPart: boolean;
  /** Whether the goods had been exported before, and come back. */
  readonly isReturn?: boolean;
}

/** Small words without accents and signs, as they are compared and as answers about them are kept. */
export const plainFlow = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The letters by which UN Comtrade calls them. Its older numbers (1, 2) mean the opposite elsewhere, and are asked about. */
const CODES: Readonly<Record<string, ReadFlow>> = {
  x: { flow: 'export', isPart: false },
  exp: { flow: 'export', isPart: false },
  rx: { flow: 'export', isPart: true },
  dx: { flow: 'export', isPart: true },
  m: { flow: 'import', isPart: false },
  imp: { flow: 'import', isPart: false },
  rm: { flow: 'import', isPart: true, isReturn: true },
  fm: { flow: 'import', isPart: true },
};

const EXPORT =
  /(?<!\p{L})(?:re ?)?(?:exports?|exporte|exported|ausfuhr(?:en)?|wiederausfuhr|exportations?|exportacion(?:es)?|reexportacion(?:es)?|esportazion[ei]|экспорт|реэкспорт|eksport|ihracat)(?!\p{L})/u;
const IMPORT =
  /(?<!\p{L})(?:re ?)?(?:imports?|importe|imported|einfuhr(?:en)?|wiedereinfuhr|importations?|importacion(?:es)?|reimportacion(?:es)?|importazion[ei]|импорт|реимпорт|ithalat)(?!\p{L})/u;
const PART =
  /(?<!\p{L})(?:re ?(?:ex|im)port|reexp|reimp|wieder(?:aus|ein)fuhr|реэкспорт|реимпорт|domestic|foreign|processing)/u;

const RETURN = /(?<!\p{L})(?:re ?imp(?:ort)?|wiedereinfuhr|reimportacion|реимпорт)/u;

/** No word for it is longer: "Export of goods after outward processing". */
const MAX_SIGNS = 80;

function read(text: string): ReadFlow | null {
  if (text.length > MAX_SIGNS) return null;
  const plain = plainFlow(text);
  const code = Object.hasOwn(CODES, plain) ? CODES[plain] : undefined;
  if (code) return code;
  const [isExport, isImport] = [EXPORT.test(plain), IMPORT.test(plain)];
  if (isExport === isImport) return null;
  const isReturn = isImport && RETURN.test(plain);
  return { flow: isExport ? 'export' : 'import', isPart: PART.test(plain), ...(isReturn && { isReturn }) };
}

/** A table has a handful of such words. */
const MAX_REMEMBERED = 1000;

/** What a word says of the direction; null where it says neither, both, or something else. */
export const flowIn: (text: string) => ReadFlow | null = remembering(MAX_REMEMBERED, read);
