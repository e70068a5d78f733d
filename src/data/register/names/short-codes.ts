/** Codes of two letters for states and regions. */
import { regionIdOf } from '../../../domain/model/region-codes';

/** Codes that are in use beside those of ISO: the European Union's for Greece, and the one that everybody knows. */
const IN_USE: Readonly<Record<string, string>> = { EL: 'GRC', UK: 'GBR' };

/** The id of the state or region that a code of two letters stands for; null where it stands for none. */
export function idOfShortCode(code: string): string | null {
  const capitals = code.trim().toUpperCase();
  return IN_USE[capitals] ?? regionIdOf(capitals);
}
