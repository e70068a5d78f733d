/** Which party a name in a register file stands for. */
import type { PartyId } from '../../domain/ids';
import type { Party, PartyKind } from '../../domain/party';
import { hashOfText } from '../cite/hash';
import { PARTY_TABLE } from './party-table';
import { comparableName, plainName } from './plain-name';
import { remembering } from './remembering';

export { PARTY_TABLE };

/** The party that a file's name stands for, and whether our table knows it. */
export interface NamedParty {
  readonly party: Party;
  readonly known: boolean;
}

/** No name is longer; of what is, only so much counts. */
const LONGEST_NAME = 200;
const LONGEST_ID = 64;
const HASH_LENGTH = 10;

const NAMELESS = 'unknown-party';

/**
 * A name without what differs between releases and spreadsheets: case, accents, SIPRI's stars, full stops, brackets,
 * hyphens, a leading article, "St" and "&", and apostrophes, be they straight, curly, or lost to a question mark.
 */
function folded(name: string): string {
  return comparableName(name)
    .replace(/['’‘`´?\uFFFD.]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '')
    .replace(/^st (?=.)/u, 'saint ');
}

const BY_FOLDED_NAME: ReadonlyMap<string, Party> = new Map(
  PARTY_TABLE.flatMap((party) =>
    [party.id, party.name, ...party.aliases.map(({ name }) => name)].map(
      (name) => [folded(name), party] as const,
    ),
  ),
);

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
  if (slug.length <= LONGEST_ID && slug === fold.replaceAll(' ', '-')) return slug as PartyId;
  const prefix = `party-${slug}`.slice(0, LONGEST_ID - HASH_LENGTH - 1).replace(/-$/, '');
  return `${prefix}-${hashOfText(fold).slice(0, HASH_LENGTH)}` as PartyId;
}

/** A party of its own for a name that our table does not know. */
function unknownParty(name: string, fold: string): Party {
  const text = plainName(name.replace(/\p{Cs}/gu, ''));
  const plain = text.replace(/(?<![\s*])[\s*]+$/u, '');
  return { id: idOfUnknown(fold), kind: kindByStars(text), name: plain, aliases: [], formerIds: [] };
}

/** A name may be made of pictures alone: "😀😀". Stars, dashes and question marks name nobody. */
function picturesIn(name: string): string {
  return /\p{Extended_Pictographic}/u.test(name) ? name.trim() : '';
}

function lookUp(name: string): NamedParty {
  const fold = folded(name) || picturesIn(name) || folded(NAMELESS);
  const party = BY_FOLDED_NAME.get(fold);
  return party === undefined ? { party: unknownParty(name, fold), known: false } : { party, known: true };
}

/** A register names some three hundred parties. */
const MOST_REMEMBERED = 10_000;

const remembered = remembering(MOST_REMEMBERED, lookUp);

/**
 * The party that a file's name stands for: by name, other name, ISO alpha-3 code or our own id, however it is written.
 * A name that our table does not know becomes a party of its own. Its kind is what SIPRI's stars say, and 'unknown'
 * without stars: most likely a state, but the file does not say so. Nothing, or nothing but signs of punctuation, is
 * 'unknown-party'.
 */
export function partyOfName(name: string): NamedParty {
  return remembered(name.slice(0, LONGEST_NAME));
}
