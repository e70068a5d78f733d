/** The names of states in other languages as lines of a table. */

import { namesIn } from '../../src/data/register/names/parties/spellings';
import { NAMES_ABROAD } from '../../src/data/register/names/parties/spellings-abroad';
import { foldedName, namesOfParties, partyNamed } from '../../src/data/register/names/party-names';
import { PARTY_TABLE } from '../../src/data/register/names/party-table';
import { regionCodeOf } from '../../src/domain/model/region-codes';

const LANGUAGES = 'fr es de it pt nl pl ru uk sv da nb fi cs ar zh'.split(' ');

/** Names that people use of two states. */
const AMBIGUOUS = /^(?:congo|kongo|конго|刚果|الكونغو|korea|corea|coree|coreia|корея|korei)$/u;

/** Guinea, whose name is also short for the two beside it. */
const LEFT_OUT = 'GIN';

/** Shorter ones may be codes. */
const MIN_LETTERS = 4;
const IS_OF_LATIN_LETTERS = /\p{Script=Latin}/u;

function namesOf(code: string): string[] {
  return LANGUAGES.flatMap((lang) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
      return names.of(code) ?? [];
    }),
  );
}

/** What the script itself wrote the last time is nothing that was known before. */
const WRITTEN = new Set(namesIn(NAMES_ABROAD).map(([name]) => foldedName(name)));
const isAbroad = (name: string) => WRITTEN.has(foldedName(name));

const KNOWN = new Set(namesOfParties());

/** Whether a name is in the other tables, or follows from them by rule. */
const isKnown = (name: string) =>
  KNOWN.has(foldedName(name)) || (partyNamed(name) !== undefined && !isAbroad(name));

/** What is no code and names one state alone, as far as it can be seen from the name itself. */
function isPlain(name: string): boolean {
  const fold = foldedName(name);
  const isShort = fold.length < MIN_LETTERS && IS_OF_LATIN_LETTERS.test(fold);
  return !isShort && !AMBIGUOUS.test(fold) && !/[;`]/.test(name);
}

/** Every name of every state with the state, the names as they are compared, each once. */
function namesById(): readonly (readonly [name: string, id: string])[] {
  return PARTY_TABLE.flatMap(({ id }) => {
    const code = id === LEFT_OUT ? null : regionCodeOf(id);
    const names = code === null ? [] : namesOf(code).filter(isPlain);
    return [...new Map(names.map((name) => [foldedName(name), name])).values()].map(
      (name) => [name, id] as const,
    );
  });
}

/** A line for each state that is called otherwise elsewhere, with the names that are not known yet and are those of no other state. */
export function nameLines(): string[] {
  const all = namesById();
  const counts = new Map<string, number>();
  for (const [name] of all) counts.set(foldedName(name), (counts.get(foldedName(name)) ?? 0) + 1);
  const known = all.filter(([name]) => counts.get(foldedName(name)) === 1 && !isKnown(name));
  const byId = new Map<string, [string, string][]>();
  for (const [name, id] of known) byId.set(id, [...(byId.get(id) ?? []), [name, id]]);
  return [...byId].map(([id, names]) => `${id} ${names.map(([name]) => name).join('; ')}`);
}
