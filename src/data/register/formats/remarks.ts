/**
 * What the comment of a register row is recognised to say, clause by clause; the rule with its counts is in
 * docs/decisions/2026-11-22-comments-of-the-register.md. Whoever wants to know better reads the comment itself.
 */

import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import { REMARKS, type Remark } from '../../../domain/model/deal';
import { anyOf } from '../cells/any-of';
import type { Outcome, Passage } from '../rows/deal-facts';
import { isByRecipient, MADE_UNDER_LICENCE } from './licence';

const CANCELLED = /\bcancell?ed\b/i;

/** What of an order can be cancelled, right before the word itself: "rest cancelled", "5 more ordered but cancelled". */
const PART_CANCELLED =
  /(?:^|^but |\b(?:rest|most|more|last|all|\d+|deal|orders?|contract|delivery|ordered but) )(?:later )?cancell?ed\b/i;

/** What may be said of it before the word. */
const PART_OF = /\b(?:rest|orders?|delivery) (?:of|for) /i;

const CANCELLED_AFTER = /cancell?ed\b/i;

/** Other orders and mere plans that were cancelled. A stretch of words begins at the last of those it can begin with. */
const NOT_THIS_ORDER =
  /\bpossibly\b|\bplan(?:s|ned)?\b|\bexpected\b|\boriginally (?:ordered|produced|built|developed|to be)\b|\breplac(?:e|ing)\b|\brenewed\b|\bre-ordered\b|\bproduction in (?:(?!\bproduction in )[^()])* cancell?ed\b|\brefusal\b|\bships\b|^for \d|\bcancelled and (?:later )?(?:completed|sold)\b|\bafter (?:(?!\bafter )[^()])* cancelled$/i;

/** The words for a deal that was cancelled as a whole. */
const DEAL_CANCELLED =
  /^(?:(?:(?:the |whole )?(?:order|deal|contract|delivery)|all(?: \d+)?) )?(?:was |were )?cancell?ed\b/i;

const FINANCED = /\b(?:financed|funded) (?:by|via|with|as|from)\b|\bpaid by\b|\baid\b|\bgift\b|\bdonated\b/i;

/** Somebody else's goods, mere development, a mere possibility. */
const NOT_FINANCED =
  /\bpossibl[ey]\b|\bdevelopment (?:of (?:(?!\bdevelopment of ).)*)?financed\b|\bdeveloped for\b|\boriginally\b|\bcancell?ed\b|\bdestined\b|\baid to\b/i;

const NOT_YET_ORDERED = /\bnot (?:yet )?(?:ordered|ordred)\b|\b(?:contract|contact) not yet signed\b/i;

/** What is not yet ordered beside the deal. */
const MORE = /\bmore\b|\boptions?\b/i;

/** What a remark is recognised by, in one clause. */
interface Sign {
  readonly words: RegExp;
  /** What comes anywhere after these words. */
  readonly after?: RegExp;
  /** What else must hold of a clause with these words. */
  readonly holds?: (clause: string, recipient: string) => boolean;
}

/** The remarks that comments make: none says that a spreadsheet changed a cell. */
export const REMARKS_IN_COMMENTS = REMARKS.filter((remark) => remark !== 'name-changed');

const SIGN: Readonly<Record<(typeof REMARKS_IN_COMMENTS)[number], Sign>> = {
  cancelled: {
    words: CANCELLED,
    holds: (clause) =>
      (PART_CANCELLED.test(clause) || follows(clause, PART_OF, CANCELLED_AFTER)) &&
      !NOT_THIS_ORDER.test(clause),
  },
  embargo: { words: /\bembargo/i },
  'licence-production': { words: MADE_UNDER_LICENCE, holds: isByRecipient },
  financed: { words: FINANCED, holds: (clause) => !NOT_FINANCED.test(clause) },
  'delivery-planned': {
    words: /\b(?:deliver(?:y|ies)(?: (?:(?!\bdeliver(?:y|ies) )[^();])*?)? planned|planned delivery)\b/i,
    after: /\d{4}/,
  },
  'not-yet-ordered': { words: NOT_YET_ORDERED, holds: (clause) => !MORE.test(clause) },
  'status-uncertain': { words: /\bstatus\b/i, after: /\buncertain\b/i },
};

/** Whether something comes after the first of what must be before it. A pattern for both would begin anew at each of these. */
function follows(clause: string, before: RegExp, after: RegExp): boolean {
  const found = before.exec(clause);
  return found !== null && after.test(clause.slice(found.index + found[0].length));
}

/** Nine clauses of ten have the words of no remark. */
const ANY_WORDS = anyOf(REMARKS_IN_COMMENTS.map((remark) => SIGN[remark].words));

function remarksIn(clause: string, recipient: string): Remark[] {
  return REMARKS_IN_COMMENTS.filter((remark) => {
    const { words, after, holds } = SIGN[remark];
    const isThere = after ? follows(clause, words, after) : words.test(clause);
    return isThere && (holds?.(clause, recipient) ?? true);
  });
}

function yearNamed(clause: string): EdtfDate | null {
  const year = /\b(?:19|20)\d{2}\b/.exec(clause)?.[0];
  return year !== undefined && isEdtf(year) ? year : null;
}

function outcomeOf(remark: Remark, clause: string): Outcome | null {
  if (remark === 'cancelled' && DEAL_CANCELLED.test(clause)) {
    return { status: 'cancelled', date: yearNamed(clause), wasOrdered: true };
  }
  if (remark !== 'not-yet-ordered') return null;
  return { status: /\bselected\b/i.test(clause) ? 'proposed' : 'negotiating', date: null, wasOrdered: false };
}

/** A longer clause is no clause, and says nothing that is recognised: the longest of SIPRI's 46,000 has 296 letters. */
const MAX_CLAUSE_LENGTH = 500;

/** What a comment is recognised to say, in the order of its clauses; one clause may say several things. */
export function passagesOf(column: string, comment: string, recipient: string): Passage[] {
  const passages: Passage[] = [];
  for (const clause of comment.split(';')) {
    const exact = clause.trim();
    if (exact.length > MAX_CLAUSE_LENGTH || !ANY_WORDS.test(exact)) continue;
    for (const remark of remarksIn(exact, recipient)) {
      passages.push({ remark, column, exact, outcome: outcomeOf(remark, exact) });
    }
  }
  return passages;
}

/** The remarks of some passages, each once. */
export function remarksOf(passages: readonly Passage[]): Remark[] {
  return REMARKS.filter((sought) => passages.some(({ remark }) => remark === sought));
}

/** Goods that the recipient makes under licence are a licence and no supply. */
export function kindOf(passages: readonly Passage[]): 'supplies' | 'licenses-production' {
  const isLicence = passages.some(({ remark }) => remark === 'licence-production');
  return isLicence ? 'licenses-production' : 'supplies';
}
