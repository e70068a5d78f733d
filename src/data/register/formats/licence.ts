/** Whether a clause of a comment says that the recipient itself makes or assembles the goods. */
import { anyOf } from '../cells/any-of';

/** From the last word for making before it: to look on past the next one would be to look twice. */
const UNDER_LICENCE =
  /\b(?:produced|production|built|assembled|assembly)\b(?:(?!\b(?:produced|production|built|assembled|assembly)\b)[^()])*\bunder (?:\w+ )?licen[cs]e\b|\blicen[cs]ed?[ -]produc(?:ed|tion)\b/i;

const ASSEMBLED = /\bassembled\b|\bassembly\b/i;

/** "incl 20 produced in Spain": what is made, and nothing before it that could be made instead, such as a ship. */
const PRODUCED_IN =
  /^(?:incl )?(?:most |some |at least |up to )?(?:\d+ )?(?:probably )?(?:produced|production) in\b/i;

/** How a clause says that somebody makes the goods under licence, or assembles them. */
export const MADE_UNDER_LICENCE = anyOf([UNDER_LICENCE, ASSEMBLED, PRODUCED_IN]);

/** What was not done after all, may not have been, or is told of something else. */
const DENIED =
  /\bpossibly\b|\bplan(?:ned|s)?\b|\bcancel|\babandon|\boption\b|\bprior to\b|\bchanged to\b|\bexport licence\b|^for \d|\bassembly (?:of engines|line)\b|\bwith us kits\b/i;

const PLACE = /\bin (?:the )?([A-Z][\w-]*(?: [A-Z][\w-]*)*)/g;

/** What comments call a recipient whose column of names says otherwise. */
const COMMENTS_SAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['United States', ['USA']],
  ['United Kingdom', ['UK']],
  ['Germany', ['FRG']],
  ['East Germany (GDR)', ['GDR', 'East Germany']],
  ['Turkiye', ['Turkey']],
  ['Viet Nam', ['Vietnam']],
  ['Czechia', ['Czech Republic']],
]);

/** Whether the places that a clause names, if any, are those of the recipient. */
function isAtRecipients(clause: string, recipient: string): boolean {
  const places = [...clause.matchAll(PLACE)].flatMap(([, place]) => place ?? []);
  const names = [recipient, ...(COMMENTS_SAY.get(recipient) ?? [])];
  return places.length === 0 || places.some((place) => names.some((name) => place.startsWith(name)));
}

/** Whether it is the recipient of whom a clause says so. */
export function isByRecipient(clause: string, recipient: string): boolean {
  return !DENIED.test(clause) && isAtRecipients(clause, recipient);
}
