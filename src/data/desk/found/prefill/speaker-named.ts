/** What somebody who speaks is called, what they are, and for whom they speak: "Foreign Minister Sergei Lavrov". */
import type { PartyId } from '../../../../domain/model/ids';
import type { FoundParty, Span } from '../found';

/** Words that somebody else is told to have spoken. */
export interface FoundSpeaker extends Span {
  /** As the text writes it: "Sergei Lavrov". */
  readonly speaker: string;
  /** What they are, where that stands before their name: "Foreign Minister". */
  readonly role?: string;
  /** For which party they speak, where their office says so: "the Belgian government". */
  readonly party?: PartyId;
}

const OFFICE_OF_PERSON =
  '(?:[Mm]inister|[Ss]pokes(?:man|woman|person)|[Ss]ecretary|[Pp]resident|[Aa]mbassador|[Dd]irector|[Cc]hief|[Cc]ommissioner|[Ee]nvoy|[Hh]ead)';
const NAME = String.raw`\p{Lu}[\p{L}’'.-]+(?: (?:de|von|der|van|al|bin|ben|el|di|da))* \p{Lu}[\p{L}’'-]+`;
/** An office and the name of a person, who has two: "Minister of Defence Anita Anand". */
const ROLE_AND_NAME = new RegExp(
  String.raw`^(?<role>(?:[\p{L}’'.-]+ ){0,6}?${OFFICE_OF_PERSON}(?: (?:of|for)(?: the)?(?: \p{Lu}\p{L}+| and)+)?) (?<name>${NAME})$`,
  'u',
);

const ARTICLE = /^(?:the|a|an|its|their|his|her) /i;

/** Two things that somebody is called at the end of a text, each before a comma; the first stands at the beginning of a sentence or a part of it. */
const TWICE = /(?<=^|[;:“”"] ?|\n)(?<first>[^,;:“”"()\n]{2,120}), (?<second>[^,;:“”"()\n]{2,120}),$/u;
/** No such pair is longer. */
const MAX_SIGNS = 250;
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const IS_OFFICE = new RegExp(String.raw`(?<!\p{L})${OFFICE_OF_PERSON}(?!\p{L})`, 'u');

/** Whoever holds one of these speaks for their state. */
const OFFICE =
  /(?<!\p{L})(?:ministry|ministries|minister|government|officials?|spokes(?:man|woman|person)|president|embassy|ambassador|army|navy|parliament|authorities|secretary|military|(?:foreign|defen[cs]e) office|forces|delegation)(?!\p{L})/iu;
/** Whoever is one of these speaks for nobody, though they are called by a state. */
const NO_OFFICE =
  /(?<!\p{L})(?:newspapers?|daily|weekly|agency|radio|television|channel|media|press|analysts?|experts?|journalists?|website|report|firm|company|rebels|opposition|former|(?:national|free|liberation|revolutionary|resistance)(?: \p{L}+)? (?:army|forces?|military)|(?:democratic|mobili[sz]ation|rapid support|defen[cs]e) forces)(?!\p{L})/iu;

/** The one party for which whoever is called so speaks; null where they speak for none, or for several may be. */
function partyOf(words: string, start: number, parties: readonly FoundParty[]): PartyId | null {
  const inside = parties.filter(
    (party) => party.sure && party.start >= start && party.end <= start + words.length,
  );
  const [first] = inside;
  if (!first || inside.some(({ party }) => party !== first.party)) return null;
  const bare = words.replace(ARTICLE, '');
  const isItself = first.end - first.start >= bare.length;
  return isItself || (OFFICE.test(words) && !NO_OFFICE.test(words)) ? first.party : null;
}

/** Whoever is called by these words of a text. */
export function named(text: string, { start, end }: Span, parties: readonly FoundParty[]): FoundSpeaker {
  const words = text.slice(start, end);
  const { role, name } = ROLE_AND_NAME.exec(words)?.groups ?? {};
  const party = partyOf(words, start, parties);
  const speaker = name ?? words;
  return {
    ...{ start: end - speaker.length, end, speaker },
    ...(name !== undefined && role && { role: role.replace(ARTICLE, '') }),
    ...(party && { party }),
  };
}

/** Whoever is told of twice before a verb, once by name and once by office: "Maria Zakharova, the ministry’s spokeswoman, denied". */
export function namedTwice(
  text: string,
  { start, end }: Span,
  parties: readonly FoundParty[],
): FoundSpeaker | null {
  const { 0: all = '', groups } = TWICE.exec(text.slice(start, end).slice(-MAX_SIGNS)) ?? {};
  const { first = '', second = '' } = groups ?? {};
  const isNameFirst = IS_NAME.test(first);
  const [name, role] = isNameFirst ? [first, second] : [second, first];
  if (!IS_NAME.test(name) || !IS_OFFICE.test(role)) return null;
  const from = end - all.length;
  const at = isNameFirst ? from : end - 1 - name.length;
  const party = partyOf(all, from, parties);
  const speaker = { start: at, end: at + name.length, speaker: name, role: role.replace(ARTICLE, '') };
  return party ? { ...speaker, party } : speaker;
}
