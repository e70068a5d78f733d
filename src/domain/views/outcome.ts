/** What there is to say of what became of a deal, and whose word it is. */

import { compareEdtf } from '../dates/edtf';
import type { Attribution, Claim, Silence } from '../model/claim';
import { type Dataset, systemOf } from '../model/dataset';
import type { Relationship } from '../model/relationship';
import type { Category } from '../model/system';
import type { PossiblyRelated } from './aftermath';

/** What was told last of a deal, after it came as far as is shown: ours of the source's words, with whose they are. */
interface LastTold {
  readonly text: string;
  readonly attribution: Attribution;
}

/** What became of a deal, as far as somebody says so. */
export type Outcome =
  /** A register was looked up that does not cover such weapons. */
  | {
      readonly code: 'not-covered';
      readonly register: Claim;
      readonly category: Category | null;
      readonly last: LastTold | null;
    }
  /** A register was looked up that has no row for it, but these. */
  | {
      readonly code: 'no-row';
      readonly register: Claim;
      readonly instead: readonly Relationship[];
      readonly last: LastTold | null;
    }
  /** A register has a row for what is most closely related. */
  | { readonly code: 'row'; readonly register: Claim; readonly found: readonly Relationship[] }
  /** These claims tell of what is most closely related. */
  | { readonly code: 'told'; readonly claims: readonly Claim[]; readonly found: readonly Relationship[] }
  | { readonly code: 'last'; readonly last: LastTold }
  | { readonly code: 'none' };

const isRow = ({ citation }: Claim) => citation.type === 'register-row';

/** Those that are related as closely as the first is. */
function closest(related: readonly PossiblyRelated[]): Relationship[] {
  return related
    .filter(({ relation }) => relation === related[0]?.relation)
    .map(({ relationship }) => relationship);
}

function lastTold({ claims, asOf }: Relationship): LastTold | null {
  const later = claims.filter(
    ({ stance, silence, citation, attribution }) =>
      stance === 'context' &&
      !silence &&
      citation.type === 'paraphrase' &&
      compareEdtf(attribution.date, asOf) > 0,
  );
  const last = later.toSorted((a, b) => compareEdtf(a.attribution.date, b.attribution.date)).at(-1);
  return last?.citation.type === 'paraphrase'
    ? { text: last.citation.text, attribution: last.attribution }
    : null;
}

/** What a register says that was looked up and has no row. */
function ofSilence(
  dataset: Dataset,
  asked: Relationship,
  related: readonly PossiblyRelated[],
  register: Claim & { readonly silence: Silence },
): Outcome {
  const last = lastTold(asked);
  if (register.silence === 'not-covered') {
    const category = (asked.system && systemOf(dataset, asked.system).category) ?? null;
    return { code: 'not-covered', register, category, last };
  }
  const cites = ({ relationship: { claims } }: PossiblyRelated) =>
    claims.some((other) => isRow(other) && other.citation.source === register.citation.source);
  return { code: 'no-row', register, instead: closest(related.filter(cites)), last };
}

function ofRelated(related: readonly PossiblyRelated[]): Outcome | null {
  const found = closest(related);
  const claims = found.flatMap((relationship) => relationship.claims);
  const register = claims.find(isRow);
  if (register) return { code: 'row', register, found };
  const supporting = claims.filter(({ stance }) => stance === 'supports');
  return supporting.length > 0 ? { code: 'told', claims: supporting, found } : null;
}

const hasSilence = (claim: Claim): claim is Claim & { readonly silence: Silence } =>
  claim.silence !== undefined;

/** Whose word there is on what became of a deal. That a register has no row is said only where a claim says so: a case file holds a few rows. */
export function outcomeOf(
  dataset: Dataset,
  asked: Relationship,
  related: readonly PossiblyRelated[],
): Outcome {
  const silent = asked.claims.find(hasSilence);
  if (silent) return ofSilence(dataset, asked, related, silent);
  const other = ofRelated(related);
  if (other) return other;
  const last = lastTold(asked);
  return last ? { code: 'last', last } : { code: 'none' };
}
