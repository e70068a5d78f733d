/** What a source says of itself is what its claims say where nobody else is named: they follow it where it is changed. */
import type { EdtfDate } from '../dates/edtf';
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId } from '../model/ids';
import type { Source } from '../model/source';
import type { ClaimDraft } from './claim-draft';

/** Unless the text says otherwise, the source itself says so, when it was published. */
export const bySource = ({ author, publisher, date }: Source) => ({
  speaker: author ?? publisher,
  saidOn: date,
});

/** What became of the claims of a source that says something else of itself. */
export interface Following {
  /** They say the new speaker, the new date, or both. */
  readonly claims: readonly ClaimId[];
  /** Who is said to say so now, and when: null where no claim says another. */
  readonly speaker: string | null;
  readonly date: EdtfDate | null;
  /** Of them, those that somebody had held against their source: as they are now, nobody has. */
  readonly unchecked: number;
  /** Claims that say more of the old speaker, such as whom it speaks for: they go on naming it. */
  readonly staying: readonly ClaimId[];
}

/** A case file whose claims follow a source, and which of them do. */
interface Followed {
  readonly statement: DatasetStatement;
  readonly following: Following;
}

/** What changes of what a source says of itself, as far as claims repeat it. */
function changeOf(old: Source, now: Source) {
  const [was, is] = [bySource(old), bySource(now)];
  return { was, is, isOther: was.speaker !== is.speaker || was.saidOn !== is.saidOn };
}

/** What was added by hand to the name of a speaker, and may not hold of another one. */
const saysMore = ({ attribution }: Claim): boolean =>
  ['role', 'party', 'speakerInText'].some((key) => key in attribution);

/** How a claim of a source follows it. */
interface Step {
  readonly claim: Claim;
  readonly speaks: boolean;
  readonly dates: boolean;
  readonly stays: boolean;
}

/** A claim as it follows its source. */
function followed(claim: Claim, { was, is }: ReturnType<typeof changeOf>): Step {
  const { attribution, checked: _, ...rest } = claim;
  const isOld = was.speaker !== is.speaker && attribution.speaker === was.speaker;
  const stays = isOld && saysMore(claim);
  const speaks = isOld && !stays;
  const dates = was.saidOn !== is.saidOn && attribution.date === was.saidOn;
  const now = {
    ...attribution,
    ...(speaks && { speaker: is.speaker }),
    ...(dates && { date: is.saidOn }),
  };
  return { claim: speaks || dates ? { ...rest, attribution: now } : claim, speaks, dates, stays };
}

const NONE: Following = { claims: [], speaker: null, date: null, unchecked: 0, staying: [] };

/** The case file in which the claims of a source that is changed follow it where they still say the old speaker or date. */
export function following(statement: DatasetStatement, now: Source): Followed {
  const old = statement.sources.find(({ id }) => id === now.id);
  const change = old && changeOf(old, now);
  if (!change?.isOther) return { statement, following: NONE };
  const steps = new Map(
    statement.claims
      .filter(({ citation }) => citation.source === now.id)
      .map((claim) => [claim.id, followed(claim, change)]),
  );
  const all = [...steps.values()];
  const moved = all.filter(({ speaks, dates }) => speaks || dates).map(({ claim }) => claim.id);
  return {
    statement: {
      ...statement,
      claims: statement.claims.map((claim) => steps.get(claim.id)?.claim ?? claim),
    },
    following: {
      claims: moved,
      speaker: all.some(({ speaks }) => speaks) ? change.is.speaker : null,
      date: all.some(({ dates }) => dates) ? change.is.saidOn : null,
      unchecked: statement.claims.filter(({ id, checked }) => checked && moved.includes(id)).length,
      staying: all.filter(({ stays }) => stays).map(({ claim }) => claim.id),
    },
  };
}

/** A claim that is being made while its source is changed: it follows it in the same way. */
export function draftFollowing(
  before: DatasetStatement,
  after: DatasetStatement,
  draft: ClaimDraft,
): ClaimDraft {
  const sourceIn = ({ sources }: DatasetStatement) => sources.find(({ id }) => id === draft.source);
  const [old, now] = [sourceIn(before), sourceIn(after)];
  if (!old || !now) return draft;
  const { was, is, isOther } = changeOf(old, now);
  if (!isOther) return draft;
  const isPlain = draft.role === '' && draft.speakerInText === '' && draft.speaksFor === null;
  return {
    ...draft,
    ...(isPlain && draft.speaker === was.speaker && { speaker: is.speaker }),
    ...(draft.saidOn === was.saidOn && { saidOn: is.saidOn }),
  };
}
