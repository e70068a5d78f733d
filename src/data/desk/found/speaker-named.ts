/** What somebody who speaks is called, what they are, and for whom they speak: "Foreign Minister Sergei Lavrov". */
import type { PartyId } from '../../../domain/model/ids';
import type { FoundParty, Span } from './found';

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

const ARTICLE = /^(?:the|a|an) /i;

/** Whoever holds one of these speaks for their state. */
const OFFICE =
  /(?<!\p{L})(?:ministry|ministries|minister|government|officials?|spokes(?:man|woman|person)|president|embassy|ambassador|army|navy|parliament|authorities|secretary|military|(?:foreign|defen[cs]e) office|forces|delegation)(?!\p{L})/iu;
/** Whoever is one of these speaks for nobody, though they are called by a state. */
const NO_OFFICE =
  /(?<!\p{L})(?:newspapers?|daily|weekly|agency|radio|television|channel|media|press|analysts?|experts?|journalists?|website|report|firm|company|rebels|opposition|former)(?!\p{L})/iu;

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
