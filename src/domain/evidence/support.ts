/**
 * Which of several values is shown, where sources differ. The rule, in this order:
 *
 * 1. the value that the most independent sources bear out: it lies within what they say, so that "up to 30" bears out
 *    "29", and "29" does not bear out "up to 30";
 * 2. a value that a register row gives;
 * 3. a value that a named speaker gives;
 * 4. a value that is quoted word for word;
 * 5. the value said last;
 * 6. the value that stands first in the dataset.
 *
 * The others are never lost: they stand beside it wherever the value is explained.
 */

import { compareEdtf } from '../dates/edtf';
import type { Claim } from '../model/claim';

/** A value of a field, and the claims that give it. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly claims: readonly Claim[];
}

/** Why of several values one is shown: which rule decided. */
export type Because =
  /** That so many sources bear it out, more than any other. */
  | { readonly code: 'sources'; readonly count: number }
  | { readonly code: 'register' | 'named' | 'quoted' | 'undisputed' | 'first' | 'latest' };

/** The value that is shown, and why. */
export interface Choice<Value> {
  readonly best: Candidate<Value>;
  readonly because: Because;
}

interface Criterion {
  readonly score: (bearingOut: readonly Claim[], own: readonly Claim[]) => number;
  readonly because: (score: number) => Because;
}

function sourcesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ citation }) => citation.source)).size;
}

const CRITERIA: readonly Criterion[] = [
  {
    score: sourcesOf,
    because: (count) => ({ code: 'sources', count }),
  },
  {
    score: (_, own) => Number(own.some(({ citation }) => citation.type === 'register-row')),
    because: () => ({ code: 'register' }),
  },
  {
    score: (_, own) => Number(own.some(({ attribution }) => !attribution.unnamed)),
    because: () => ({ code: 'named' }),
  },
  {
    score: (_, own) => Number(own.some(({ citation }) => citation.type === 'quotation')),
    because: () => ({ code: 'quoted' }),
  },
];

function lastSaid(claims: readonly Claim[]): Claim['attribution']['date'] | null {
  const dates = claims.map(({ attribution }) => attribution.date).sort(compareEdtf);
  return dates.at(-1) ?? null;
}

function compareLastSaid(a: readonly Claim[], b: readonly Claim[]): number {
  const [first, second] = [lastSaid(a), lastSaid(b)];
  return first && second ? compareEdtf(first, second) : 0;
}

/** Keeps the candidates that a criterion puts first, and says whether that left any out. */
function sieve<Value>(
  candidates: readonly Candidate<Value>[],
  score: (candidate: Candidate<Value>) => number,
): { kept: Candidate<Value>[]; score: number; decisive: boolean } {
  const scores = candidates.map(score);
  const most = Math.max(...scores);
  const kept = candidates.filter((_, i) => scores[i] === most);
  return { kept, score: most, decisive: kept.length < candidates.length };
}

/**
 * The best supported of the values that claims give to one field, by the rule above.
 * @param within whether the first value lies within the second: "29" does within "up to 30".
 * @returns null where there is no candidate.
 */
export function bestSupported<Value>(
  candidates: readonly Candidate<Value>[],
  within: (a: Value, b: Value) => boolean,
): Choice<Value> | null {
  const [sole] = candidates;
  if (sole && candidates.length === 1) return { best: sole, because: { code: 'undisputed' } };
  let left = [...candidates];
  for (const { score, because } of CRITERIA) {
    const result = sieve(left, (candidate) => {
      const bearingOut = candidates.filter((other) => within(candidate.value, other.value));
      return score(
        bearingOut.flatMap(({ claims }) => claims),
        candidate.claims,
      );
    });
    const [only] = result.kept;
    if (only && result.kept.length === 1) {
      return { best: only, because: because(result.score) };
    }
    left = result.kept;
  }
  const latest = left.reduce<Candidate<Value> | null>(
    (best, candidate) =>
      best === null || compareLastSaid(candidate.claims, best.claims) > 0 ? candidate : best,
    null,
  );
  if (!latest) return null;
  const tied = left.filter((other) => compareLastSaid(other.claims, latest.claims) === 0);
  return { best: latest, because: { code: tied.length > 1 ? 'first' : 'latest' } };
}
