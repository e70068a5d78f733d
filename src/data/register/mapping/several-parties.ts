/** Several parties in one cell: "DE; PL", "Kenya and Uganda". Each of them has a deal of its own. */
import { remembering } from '../../../domain/memoize/remembering';
import { isNameOfParty } from '../names/parties-abroad';
import { idOfShortCode } from '../names/short-codes';

/** What stands between names, and hardly ever within one. */
const PLAIN = /[;|\n]/;
/** What stands between names, and within some: "Bosnia and Herzegovina", "Korea, South". */
const DOUBTFUL = /[,/]|\s(?:and|und|et|y|e|i|&)\s/i;

/** No deal has more parties on one side. */
const MOST = 60;

const isKnown = (name: string) => isNameOfParty(name) || idOfShortCode(name) !== null;

const partsAt = (cell: string, sign: RegExp) => [
  ...new Set(
    cell
      .split(sign)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/**
 * The parties that a cell names, in order and each once; one where it names one. What may stand within a name parts only
 * names that are all known, in a cell that is not itself a known name.
 */
function parted(cell: string): readonly string[] {
  const text = cell.trim();
  if (!/[;|\n,/&]|\s(?:and|und|et|y|e|i)\s/i.test(text)) return [text];
  if (isNameOfParty(text)) return [text];
  const plain = partsAt(text, PLAIN);
  const parts = plain.flatMap((part) => {
    if (isKnown(part)) return [part];
    const doubtful = partsAt(part, DOUBTFUL);
    return doubtful.length > 1 && doubtful.every(isKnown) ? doubtful : [part];
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
