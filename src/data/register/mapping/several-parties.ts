/** Several parties in one cell: "DE; PL", "Kenya and Uganda". Each of them has a deal of its own. */
import { remembering } from '../../../domain/memoize/remembering';
import { partyNamed } from '../names/party-names';
import { idOfShortCode } from '../names/short-codes';
import { BETWEEN_NAMES, isKnownName } from '../names/together';

/** What stands between names, and hardly ever within one. */
const PLAIN = /[;|\n]/;

/** No deal has more parties on one side. */
const MOST = 60;

const partsAt = (cell: string, sign: RegExp) => [
  ...new Set(
    cell
      .split(sign)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/**
 * The names of a text that hold what may stand between names, or are parted by it, the longest first: "Antigua & Barbuda/Serbia"
 * are two. Null where some of it is no known name.
 */
function knownParts(text: string): readonly string[] | null {
  // Every other piece is what parts the two beside it.
  const pieces = text.split(BETWEEN_NAMES);
  if (pieces.length > MOST * 2) return null;
  const found = new Set<string>();
  for (let from = 0; from < pieces.length; ) {
    const lengths = Array.from(
      { length: (pieces.length - from + 1) / 2 },
      (_, i) => pieces.length - from - 2 * i,
    );
    const names = lengths.map((length) =>
      pieces
        .slice(from, from + length)
        .join('')
        .trim(),
    );
    const at = names.findIndex((name) => name === '' || isKnownName(name));
    const [name, length] = [names[at], lengths[at]];
    if (name === undefined || length === undefined) return null;
    if (name !== '') found.add(name);
    from += length + 1;
  }
  return found.size > 0 ? [...found] : null;
}

/**
 * The parties that a cell names, in order and each once; one where it names one. What may stand within a name parts only
 * names that are all known, in a cell that is not itself a known name.
 */
function parted(cell: string): readonly string[] {
  const text = cell.trim();
  if (!/[;|\n,/&+]|\s(?:and|und|et|y|e|i)\s/i.test(text)) return [text];
  if (partyNamed(text) !== undefined) return [text];
  const plain = partsAt(text, PLAIN);
  const parts = plain.flatMap((part) => {
    if (isKnownName(part)) return [part];
    return knownParts(part) ?? [part];
  });
  return parts.length === 0 || parts.length > MOST ? [text] : parts;
}

/** A table names some hundreds of parties, and some hundreds of groups of them. */
const MAX_REMEMBERED = 20_000;

/** The parties that a cell names, in order and each once; one where it names one. */
export const partiesIn: (cell: string) => readonly string[] = remembering(MAX_REMEMBERED, parted);

/** A code of two letters as the id of the state that it stands for, which is known wherever names are; any other name as it is. */
export const spelledOut = (name: string): string =>
  /^[A-Z]{2}$/.test(name) ? (idOfShortCode(name) ?? name) : name;
