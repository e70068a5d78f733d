/** Which party a name in a register file stands for. */

import { remembering } from '../../../domain/memoize/remembering';
import { type PartyId, partyId } from '../../../domain/model/ids';
import type { Party, PartyKind } from '../../../domain/model/party';
import { hashOfText } from '../../hash';
import { foldedName, isKnownFromTheFirst, lacksLetters, MAX_CODE_LENGTH, partyNamed } from './party-names';
import { PARTY_TABLE } from './party-table';
import { plainName } from './plain-name';
import { namesRegion } from './regions';
import { idOfShortCode } from './short-codes';

export { PARTY_TABLE };

/** The party that a file's name stands for, and whether our table knows it, or knows that nobody is named. */
export interface NamedParty {
  readonly party: Party;
  readonly known: boolean;
}

/** No name is longer; of what is, only so much counts. */
const MAX_NAME_LENGTH = 200;
const MAX_ID_LENGTH = 64;
const HASH_LENGTH = 10;

const NAMELESS = 'unknown-party';

/** What SIPRI's stars say of a party that our table does not know. */
function kindByStars(name: string): PartyKind {
  if (name.endsWith('**')) return 'international-organisation';
  return name.endsWith('*') ? 'armed-group' : 'unknown';
}

/**
 * The slug of a folded name; with a hash where a slug cannot hold all of it, so that different names keep different ids.
 * It never is the id of a party in the table, which is found by its id as well as by its name.
 */
function idOfUnknown(fold: string): PartyId {
  const slug = fold.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= MAX_ID_LENGTH && slug === fold.replaceAll(' ', '-')) return partyId(slug);
  const prefix = `party-${slug}`.slice(0, MAX_ID_LENGTH - HASH_LENGTH - 1).replace(/-$/, '');
  return partyId(`${prefix}-${hashOfText(fold).slice(0, HASH_LENGTH)}`);
}

/** So statistics end the names of those whom a party reports without naming them: "Areas, nes". */
const NOT_SPECIFIED = /,? n\.?\s?e\.?\s?s\.?$/i;

/** Whether a name says that it stands for parties which are not named. */
export const isNotSpecified = (name: string): boolean => NOT_SPECIFIED.test(name);

/** A party of its own for a name that our table does not know. */
function unknownParty(name: string, fold: string): Party {
  const text = plainName(name.replace(/\p{Cs}/gu, ''));
  const plain = text.replace(/(?<![\s*])[\s*]+$/u, '').replace(NOT_SPECIFIED, ', not elsewhere specified');
  const kind = namesRegion(text) ? 'region' : kindByStars(text);
  return { id: idOfUnknown(fold), kind, name: plain, aliases: [], formerIds: [] };
}

/** A name may be made of pictures alone: "😀😀". Stars, dashes and question marks name nobody. */
function picturesIn(name: string): string {
  return /\p{Extended_Pictographic}/u.test(name) ? name.trim() : '';
}

/** A party of the table; where its name was once that of an unknown party, with the id that this had in links. */
function knownParty(party: Party, fold: string): Party {
  return isKnownFromTheFirst(fold) ? party : { ...party, formerIds: [...party.formerIds, idOfUnknown(fold)] };
}

/** What is left of a name that lacks letters may look like a code, and must not become the id of its party. */
function foldOf(written: string): string {
  const fold = foldedName(written);
  return fold !== '' && fold.length <= MAX_CODE_LENGTH && lacksLetters(written, fold) ? `${fold} cut` : fold;
}

function lookUp(written: string): NamedParty {
  const fold = foldOf(written) || picturesIn(written);
  const name = fold === '' ? NAMELESS : written;
  const party = partyNamed(name);
  return party === undefined
    ? { party: unknownParty(name, fold), known: isNotSpecified(name) }
    : { party: fold === '' ? party : knownParty(party, fold), known: true };
}

/** A register names some three hundred parties. */
const MAX_REMEMBERED = 10_000;

const remembered = remembering(MAX_REMEMBERED, lookUp);

/**
 * The party that a file's name stands for: by name, other name, ISO alpha-3 code or our own id, however it is written.
 * A name that our table does not know becomes a party of its own. Its kind is what SIPRI's stars say, and 'unknown'
 * without stars: most likely a state, but the file does not say so. Nothing, or nothing but signs of punctuation, is
 * 'unknown-party'.
 */
export function partyOfName(name: string): NamedParty {
  return remembered(name.slice(0, MAX_NAME_LENGTH));
}

/** The same where the file has codes of two letters in the place of names. */
export function partyOfCode(code: string): NamedParty {
  const id = idOfShortCode(code);
  if (id === null) return partyOfName(code);
  return { party: knownParty(partyOfName(id).party, foldedName(code)), known: true };
}
