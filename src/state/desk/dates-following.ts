/** The dates of a claim that is being made, where its source is found to be of another day: "on 3 January" is in another year then. */
import type { ClaimDraft } from '../../domain/desk/claim-draft';
import { bySource } from '../../domain/desk/follow-source';
import { unitsOf } from '../../domain/desk/paragraphs';
import type { DatasetStatement } from '../../domain/model/dataset';
import { prefilled } from './found';

const sourceIn = ({ sources }: DatasetStatement, { source }: ClaimDraft) =>
  sources.find(({ id }) => id === source);

/** What the words of a claim tell of when it was and when it was said; by its source where they tell nothing of that. */
function datesOf(statement: DatasetStatement, draft: ClaimDraft) {
  const source = sourceIn(statement, draft);
  if (!source || draft.words.type !== 'quotation') return null;
  const span = unitsOf(source.text ?? '', draft.words.position);
  const { date = null, saidOn = bySource(source).saidOn } = prefilled(statement, source, span);
  return { date, saidOn };
}

/** A new claim whose dates are those that its words tell with the day of its source. What a person filled in stays. */
export function datesFollowing(
  before: DatasetStatement,
  after: DatasetStatement,
  was: ClaimDraft,
  is: ClaimDraft,
): ClaimDraft {
  const [old, now] = [sourceIn(before, was), sourceIn(after, is)];
  if (was.id !== null || !old || !now || old.date === now.date) return is;
  const [told, tells] = [datesOf(before, was), datesOf(after, is)];
  if (!told || !tells) return is;
  return {
    ...is,
    ...(was.date === told.date && { date: tells.date }),
    ...(was.saidOn === told.saidOn && { saidOn: tells.saidOn }),
  };
}
