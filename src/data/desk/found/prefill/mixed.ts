/** Whether a sentence denies one deal and tells of another: then no field says of which it is. */
import type { Found, FoundDealing, Span } from '../found';
import { isOfKind } from './kind-of';
import type { Clause } from './mentions';
import type { Prefilled } from './prefilled';

const isArms = (each: Found) =>
  each.kind === 'system' || each.kind === 'quantity' || (each.kind === 'dealing' && each.negated);

/** Where the words end that a denial may speak of, before those of a deal that was made: at the last comma between. */
function endBefore({ pieces }: Clause, denial: Span, told: Span): number {
  const commas = pieces.filter(({ raw, start }) => raw === ',' && start >= denial.end && start < told.start);
  return commas.at(-1)?.start ?? denial.end;
}

/**
 * Whether some of what is found denies a deal in arms beside one that was made: "denied that it sold tanks to Chad, but confirmed that it
 * delivered guns to Mali".
 */
export function isMixed(
  clause: Clause,
  found: readonly Found[],
  kind: Prefilled['kind'] | null,
  isTold: (dealing: FoundDealing) => boolean,
): boolean {
  if (!kind?.relationship) return false;
  const dealings = found.filter((each) => each.kind === 'dealing');
  const same = dealings.filter(isOfKind(kind.relationship));
  return dealings.some(
    (denial) =>
      denial.isDenial &&
      same.some((one) => {
        const isBefore = one.start < denial.start;
        // A verb behind a denial that is not denied is out of its reach, whatever came of it.
        if (isBefore ? !isTold(one) : one.negated || one.isNoun) return false;
        const end = isBefore ? Number.POSITIVE_INFINITY : endBefore(clause, denial, one);
        return found.some((each) => isArms(each) && each.start >= denial.end && each.end <= end);
      }),
  );
}
