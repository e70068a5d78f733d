/** Who says what a sentence tells, and when they did. */
import type { Found, FoundDate, FoundDealing, Span } from '../found';
import { isOfDocument } from './dated-documents';
import { daysWithoutYear } from './days-without-year';
import type { Clause } from './mentions';
import { isQuoted } from './quoted';
import { datesOfSaying } from './said-on';
import { datesOfSayingAbroad } from './said-on-abroad';
import { isSpokenIn, speakerIn } from './speaker';
import { speakerAbroad, speechesIn } from './speaker-abroad';
import { speakerBefore, speakingPronoun } from './speaker-before';
import type { FoundSpeaker } from './speaker-named';

/** Who says what a sentence tells. */
interface Spoken {
  readonly speaker: FoundSpeaker | null;
  /** The dates that say when they said it. */
  readonly said: readonly FoundDate[];
  /** Whether somebody speaks who is not whoever published it. */
  readonly isOthers: boolean;
  /** Whether they said it on a day whose year is not told. */
  readonly isOnOpenDay: boolean;
}

/** Where in a text it is asked who speaks, and in which language: the selected words, their sentence, and where it stands what is said. */
interface Where {
  readonly selected: Span;
  readonly sentence: Span;
  readonly offset: number;
  /** Where the last of it stands. */
  readonly last: number;
  readonly language: FoundDealing['language'];
}

const kindsIn = ({ found }: Clause) => ({
  parties: found.filter((one) => one.kind === 'party'),
  dates: found.filter((one) => one.kind === 'date'),
  dealings: found.filter((one) => one.kind === 'dealing'),
});

/** ", and" and a name, with which another sentence may begin that nobody says; not the end of a list: "Iran, Syria, and Egypt". */
const GOES_ON =
  /(?<!, \p{Lu}[\p{L} -]{0,30}), (?:and|und|y|et|и) (?:(?:the|der|die|das|el|la|los|las|le|les) |[lL]['’])?\p{Lu}/u;

/** Whether it is open that a speaker says what is told last: between them one sentence may end, and another begin. */
function isParted(text: string, { end }: FoundSpeaker, last: number): boolean {
  const between = text.slice(end, Math.max(end, last));
  return GOES_ON.test(between) && !/[“„«"]/.test(between);
}

/** Who says what a sentence tells, and when. Where somebody is told to speak, and it cannot be read who, others do. */
function spokenIn(
  text: string,
  { selected, sentence, offset, language }: Where,
  clause: Clause,
  found: readonly Found[],
): Spoken {
  const { pieces } = clause;
  const { parties, dates, dealings } = kindsIn(clause);
  const open = daysWithoutYear(pieces, dates);
  const all = [...dates, ...open];
  const saidOf = (days: readonly FoundDate[]) => ({
    said: days.filter((day) => !open.includes(day)),
    isOnOpenDay: days.some((day) => open.includes(day)),
  });
  const dated = dates.filter((date) => isOfDocument(pieces, date, language ?? 'en'));
  const isBySomebody = isQuoted(text, selected) || speakingPronoun(pieces) !== null;
  if (language) {
    const speeches = speechesIn(pieces, language, parties);
    const speaker = speakerAbroad(text, pieces, language, parties, speeches);
    const said = [...datesOfSayingAbroad(pieces, language, speeches, all, dealings), ...dated];
    return { speaker, ...saidOf(said), isOthers: isBySomebody || (!speaker && speeches.length > 0) };
  }
  const speaker = speakerIn(text, pieces, offset, parties) ?? speakerBefore(text, sentence, clause, found);
  const said = [...datesOfSaying(pieces, all, dealings), ...dated];
  return { speaker, ...saidOf(said), isOthers: isBySomebody || (!speaker && isSpokenIn(pieces)) };
}

/**
 * The same of a part of a clause. Where somebody speaks in another part, they may speak of this one too, or of their own alone: then
 * nobody is named, and not the publisher either.
 */
export function spokenInPart(
  text: string,
  where: Where,
  clause: Clause,
  part: Clause,
  found: readonly Found[],
): Spoken {
  const whole = spokenIn(text, where, clause, found);
  if (whole.speaker && isParted(text, whole.speaker, where.last))
    return { ...whole, speaker: null, isOthers: true };
  if (part === clause) return whole;
  const own = spokenIn(text, where, part, found);
  return own.speaker?.speaker === whole.speaker?.speaker ? whole : { ...own, speaker: null, isOthers: true };
}
