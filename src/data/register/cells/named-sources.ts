/** Sources as the cells of a table name them: a title, an address, or both. */
import { faultOfAddress, hostOf } from '../../../domain/text/address';

/** Who says so, and where it can be read. */
export interface NamedSource {
  readonly speaker: string;
  readonly address: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
/** What ends a sentence, or a bracket, is no part of an address. */
const AFTER = /(?<![).,;\]])[).,;\]]+$/;
const BESIDE = /(?<![\s,;:()[\]–-])[\s,;:()[\]–-]+$/u;
/** Between sources that have an address each. */
const BETWEEN = /[;|\n]|,(?=\s*https?:)|\s(?=https?:)/i;

/** The source that a cell names by this text, which has one address at the most. */
function sourceIn(text: string): NamedSource {
  const [found = ''] = text.match(ADDRESS) ?? [];
  const address = found.replace(AFTER, '');
  if (address === '' || faultOfAddress(address) !== null) return { speaker: text, address: null };
  const words = text.replace(found, ' ').replace(BESIDE, '').trim();
  return { speaker: words === '' ? hostOf(address) : words, address };
}

/** The sources that a cell names: several where it has several addresses, each on a line or after a semicolon; none of an empty one. */
export function sourcesIn(cell: string): NamedSource[] {
  const text = cell.trim();
  if (text === '') return [];
  const addresses = text.match(ADDRESS) ?? [];
  if (addresses.length < 2) return [sourceIn(text)];
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(sourceIn);
}
