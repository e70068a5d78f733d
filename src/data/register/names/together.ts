/** Names that stand together in one cell, of which not all are known: "Kenya / Nepal / Atlantis", "Germany (on behalf of Ukraine)". */
import { partsOfName, partyNamed } from './party-names';
import { idOfShortCode } from './short-codes';

/** What stands between names, and within some: "Bosnia and Herzegovina", "Korea, South". Split by it, every other piece is such a sign. */
export const BETWEEN_NAMES = /([,/+]|\s(?:and|und|et|y|e|i|&)\s)/i;

/** Whether a name is that of a party, or the code of a state. */
export const isKnownName = (name: string): boolean =>
  partyNamed(name) !== undefined || idOfShortCode(name) !== null;

/** What stands before the one for whom another buys, pays or passes on. */
const FOR =
  /^(?:on behalf of|for|via|through|to|from|im auftrag (?:von|der)|für|über|pour(?: le compte de)?|por cuenta de|para|per conto di|per|по поручению|для|через) (?:the )?/iu;

/** The pieces between the signs, the longest first: "Antigua & Barbuda / Nepal / Atlantis" begins with a known name of two words. */
function knownAmong(text: string): number {
  const pieces = text.split(BETWEEN_NAMES);
  let known = 0;
  for (let from = 0; from < pieces.length; from += 2) {
    let end = pieces.length;
    while (end > from && !isKnownName(pieces.slice(from, end).join('').trim())) end -= 2;
    if (end <= from) continue;
    known += 1;
    from = end - 1;
  }
  return known;
}

/** No cell is longer whose names are looked for. */
const MAX_SIGNS = 200;

/** Whether a text names at least two parties that are known, and is no known name itself: so it is no other spelling of one of them. */
export function namesSeveral(text: string): boolean {
  if (text.length > MAX_SIGNS || isKnownName(text)) return false;
  const [first, rest] = partsOfName(text) ?? ['', ''];
  const other = rest.trim().replace(FOR, '');
  if (other !== rest.trim() && isKnownName(first.trim()) && isKnownName(other)) return true;
  return BETWEEN_NAMES.test(text) && knownAmong(text) > 1;
}
