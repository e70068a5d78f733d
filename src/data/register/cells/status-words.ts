/** How far a deal has come, in a person's own words. */
import { GIVEN_STATUSES, type Status } from '../../../domain/model/status';
import { keysOf } from '../../../domain/text/keys-of';
import { type Meaning, STATUS_PHRASES } from './status-phrases';

/** No cell that names a status is longer. */
const MAX_SIGNS = 100;

/** "Partly-delivered" and "ANNULÉ" as they are compared: small words without accents. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  // A table that says “unknown” says it in a word of its own.
  ...GIVEN_STATUSES.map((status): [string, Meaning] => [plain(status), status]),
  ...keysOf(STATUS_PHRASES).flatMap((meaning) =>
    (STATUS_PHRASES[meaning] ?? []).map((phrase): [string, Meaning] => [plain(phrase), meaning]),
  ),
]);

const MAX_WORDS = Math.max(...[...MEANINGS.keys()].map((phrase) => phrase.split(' ').length));

/** What is spoken of, before the word that tells: "the licence was denied". Nothing here says no, nearly or soon, in any language. */
const BEFORE =
  /^(?:the )?(?:(?:deal|contract|order|sale|export|transfer|licen[cs]e|permit|authori[sz]ation|application|request|status|genehmigung|ausfuhrgenehmigung|lizenz|antrag|autorisation|demande|licencia|autorizacion|solicitud|licenca|licenza|autorizzazione|лицензия|разрешение|заявка) )*(?:(?:has|have) been |was |were |is |are )?(?:(?:already|fully|finally|officially|formally|now|currently|all) )?/;

/** Who, when or why, after it: "by the buyer", "in 2008". */
const AFTER = /^(?:by|in|on|since|as of|at|to|from|for|because of|due to|after|following|[12]\d{3})(?= |$)/;

/** Words that take back what stands before them, or leave it open. */
const DOUBTS = new Set(
  [
    ...['not', 'no', 'never', 'but', 'except', 'however', 'if', 'until', 'unless', 'or', 'then', 'later'],
    ...['part', 'partly', 'partial', 'partially', 'half', 'some', 'most', 'remainder', 'rest'],
    ...['maybe', 'perhaps', 'possibly', 'probably', 'expected', 'likely', 'future', 'soon', 'pending'],
    ...['nicht', 'pas', 'non', 'не', 'nie', 'degil'],
  ].map(plain),
);

/** Whether what follows a status leaves it as it is. */
function isHarmless(tail: readonly string[]): boolean {
  if (tail.length === 0) return true;
  const isOpen = ([first, second = '']: readonly string[]) => first === 'by' && /^\d/.test(second);
  return (
    AFTER.test(tail.join(' ')) &&
    !isOpen(tail) &&
    tail.every((word) => !DOUBTS.has(word) && !MEANINGS.has(word))
  );
}

/** What a text says as a whole; null where it says something else, or something more. */
function meaningOf(text: string): Meaning | null {
  if (text.length > MAX_SIGNS || /[?~]/.test(text)) return null;
  const all = plain(text);
  for (const words of [all.split(' '), all.replace(BEFORE, '').split(' ')]) {
    for (let length = Math.min(words.length, MAX_WORDS); length > 0; length--) {
      const meaning = MEANINGS.get(words.slice(0, length).join(' '));
      if (meaning && isHarmless(words.slice(length))) return meaning;
    }
  }
  return null;
}

/** The status that a text names by its id, its label, or in other words that mean it; null for all else. */
export function statusOf(text: string): Status | null {
  const meaning = meaningOf(text);
  return meaning === 'undelivered' ? 'ordered' : meaning;
}

/** Whether a text says of a deal that nothing of it has come. */
export const saysUndelivered = (text: string): boolean => meaningOf(text) === 'undelivered';

/** The statuses that a deal can have: the others are those of objections and sanctions, or known to nobody. */
export const DEAL_STATUSES: readonly Status[] = GIVEN_STATUSES.filter(
  (status) => !['voiced', 'in-force', 'lifted'].includes(status),
);
