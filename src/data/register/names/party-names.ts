/** The names of the party table as other files write them: folded, turned round, with words cut short, in other styles. */
import type { Party } from '../../../domain/model/party';
import { ABBREVIATIONS_ABROAD } from './parties/abbreviations-abroad';
import { namesIn, SPELLINGS } from './parties/spellings';
import { NAMES_ABROAD } from './parties/spellings-abroad';
import { TERRITORIES } from './parties/territories';
import { PARTY_TABLE } from './party-table';
import { comparableName } from './plain-name';

/**
 * A name without what differs between releases and spreadsheets: case, accents, SIPRI's stars, full stops, brackets,
 * hyphens, a leading article, "St" and "&", and apostrophes, be they straight, curly, or lost to a question mark.
 */
export function foldedName(name: string): string {
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

/** Words that registers cut short, and small ones that they leave out. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ republic: 'rep', reps: 'rep', republics: 'rep', democratic: 'dem', states: 'sts', former: 'fmr' },
  ...{ federal: 'fed', federated: 'fed', federation: 'fed', federative: 'fed', saint: 'st' },
  ...{ island: 'isl', islands: 'isl', isds: 'isl', isd: 'isl', is: 'isl' },
  ...{ of: '', the: '', and: '' },
};

/**
 * A folded name with its words cut short, so that "Dem. Rep. of the Congo" is "Democratic Republic of the Congo"; null for
 * a single word, which may be a code: AND is Andorra, and ISL Iceland.
 */
function shortened(fold: string): string | null {
  const words = fold.split(' ');
  if (words.length === 1) return null;
  return words
    .map((word) => SHORT[word] ?? word)
    .filter((word) => word !== '')
    .join(' ');
}

/** A name that ends in what begins its formal style, after a comma or in brackets: "Korea, Rep."; or another name. */
const TURNED = /^([^,()[\]/]+)[,(/]([^()[\]]+)\)?\**$/;

/** The parts of such a name: what it is mostly called, and the rest. */
export function partsOfName(name: string): readonly [name: string, rest: string] | null {
  const [, first = '', rest = ''] = TURNED.exec(comparableName(name)) ?? [];
  return first.trim() === '' || rest.trim() === '' ? null : [first, rest];
}

/** The names of a party in the table: its id, its name, and the others that are shown. */
const namesOf = ({ id, name, aliases }: Party) => [id, name, ...aliases.map((alias) => alias.name)];

const BY_ID: ReadonlyMap<string, Party> = new Map(PARTY_TABLE.map((party) => [party.id, party]));

/** Every name with its party, those that are shown first. */
const NAMES: readonly (readonly [name: string, party: Party])[] = [
  ...PARTY_TABLE.flatMap((party) => namesOf(party).map((name) => [name, party] as const)),
  ...SPELLINGS.flatMap(([name, id]) => {
    const party = BY_ID.get(id);
    return party ? [[name, party] as const] : [];
  }),
];

const BY_FOLDED = new Map(NAMES.map(([name, party]) => [foldedName(name), party]));
const BY_SHORTENED = new Map(
  NAMES.flatMap(([name, party]) => {
    const short = shortened(foldedName(name));
    return short === null ? [] : [[short, party] as const];
  }),
);

const LATER: ReadonlySet<string> = new Set(TERRITORIES.map(([id]) => id));
const FIRST = new Set(
  PARTY_TABLE.filter(({ id }) => !LATER.has(id))
    .flatMap(namesOf)
    .map(foldedName),
);

/**
 * Whether a name has been known from the beginning. Of the others there are links that hold them as the ids of parties
 * of their own, which lead to the parties of the table now.
 */
export function isKnownFromTheFirst(fold: string): boolean {
  return FIRST.has(fold);
}

/** Of the codes of states. */
export const MAX_CODE_LENGTH = 3;

/** A sign that was lost; and one that may stand for one, behind or within what would be a code without it: "Per?". */
const LOST = /\uFFFD/;
const LOST_IN_CODE = /^\p{L}*\?\p{L}*$/u;

/** Whether a name lacks a letter, so that what is left of it says nothing: "Per\uFFFD" is not PER. */
export const lacksLetters = (name: string, fold: string) =>
  LOST.test(name) || (fold.length <= MAX_CODE_LENGTH && LOST_IN_CODE.test(name.trim()));

let byAbroad: ReadonlyMap<string, Party> | null = null;

/** The names in other languages, which are asked for where no other fits: no name resembles them. */
function abroad(): ReadonlyMap<string, Party> {
  byAbroad ??= new Map(
    namesIn(NAMES_ABROAD).flatMap(([name, id]) => {
      const party = BY_ID.get(id);
      return party ? [[foldedName(name), party] as const] : [];
    }),
  );
  return byAbroad;
}

let byAbbreviation: ReadonlyMap<string, Party> | null = null;

/** Of what is no more than letters, with full stops, spaces or hyphens between them. */
const LETTERS = /^\p{L}[\p{L}. -]*$/u;

/** The party that is called so in short in another language: by these very letters, small ones or capitals. */
function abbreviated(name: string): Party | undefined {
  byAbbreviation ??= new Map(
    namesIn(ABBREVIATIONS_ABROAD).flatMap(([short, id]) => {
      const party = BY_ID.get(id);
      return party ? [[short, party] as const] : [];
    }),
  );
  const plain = comparableName(name).normalize('NFC');
  return LETTERS.test(plain) ? byAbbreviation.get(plain.replace(/[. -]/g, '')) : undefined;
}

/** The party that has exactly this name, or the same with words cut short. */
function byWords(name: string): Party | undefined {
  const fold = foldedName(name);
  if (lacksLetters(name, fold)) return undefined;
  const short = shortened(fold);
  return (
    BY_FOLDED.get(fold) ??
    (short === null ? undefined : BY_SHORTENED.get(short)) ??
    abroad().get(fold) ??
    abbreviated(name)
  );
}

/** What "Myanmar (Burma)" and "United Kingdom (Bermuda)" mean: one party under two names, or a part of a state. */
function oneOf(first: Party | undefined, inBrackets: Party | undefined): Party | undefined {
  if (first === inBrackets) return first;
  return first?.kind === 'state' && inBrackets?.kind === 'region' ? inBrackets : undefined;
}

/**
 * The party of the table that a name stands for, in whatever style; undefined where it stands for none. Of a name in two
 * parts both must agree: "Congo (Brazzaville)" is one of its names, and "Congo (Zambia)" is nobody's.
 */
export function partyNamed(name: string): Party | undefined {
  const whole = byWords(name);
  const parts = partsOfName(name);
  if (whole || parts === null) return whole;
  const [first, rest] = parts;
  return byWords(`${rest} ${first}`) ?? oneOf(byWords(first), byWords(rest));
}

/** Every name that is known, as names are compared. */
export function namesOfParties(): Iterable<string> {
  return BY_FOLDED.keys();
}
