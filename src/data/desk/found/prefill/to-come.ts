/** Which dates are those of something that is still to come: no deal has one of them as the day on which it happened. */
import { type EdtfDate, interpretEdtf } from '../../../../domain/dates/edtf';
import type { FoundDate, FoundDealing } from '../found';
import { setOf } from '../word-sets';
import type { Clause } from './mentions';

const FUTURE = setOf('will shall ll');

/** Whether all that a date may mean, or the last day for something, comes after the day of the document. */
function isAfterDocument(date: EdtfDate, document: EdtfDate): boolean {
  const { earliest, latest } = interpretEdtf(date);
  const day = interpretEdtf(document).latest;
  return day !== null && (earliest ?? latest ?? '') > day;
}

/** Whether a date in front of words of dealing is theirs: "In 2025 Russia will deliver". */
function isBeforeFuture({ pieces, found }: Clause, date: FoundDate): boolean {
  const verb = found.find((each) => each.kind === 'dealing' && each.start >= date.end);
  if (!verb) return false;
  return pieces.some(({ fold, start, end }) => FUTURE.has(fold) && start >= date.end && end <= verb.start);
}

/**
 * Says of a date in a sentence whether it is that of something still to come: of the words right before it, which tell of what
 * will or would be, of a future behind it, or later than the document.
 */
export function toComeIn(clause: Clause, document?: EdtfDate): (date: FoundDate) => boolean {
  const dealings = clause.found.filter((each): each is FoundDealing => each.kind === 'dealing');
  return (date) => {
    if (document && isAfterDocument(date.date, document)) return true;
    const before = dealings.findLast(({ end }) => end <= date.start);
    return before ? before.isToCome : isBeforeFuture(clause, date);
  };
}
