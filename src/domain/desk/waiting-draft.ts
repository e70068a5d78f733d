/** A claim that is being made of a source which is taken out, or undone: it waits until the source is there again. */
import type { DatasetStatement } from '../model/dataset';
import type { Source } from '../model/source';
import type { ClaimDraft } from './claim-draft';
import type { History } from './history';

/** Such a claim, the source that it waits for, and what stands in its fields and is not understood yet. */
export interface WaitingDraft {
  readonly draft: ClaimDraft;
  readonly source: Source;
  readonly typed: Readonly<Record<string, string>>;
}

/** Whether a case file has a source just as it was: another one may have come by its id. */
export const hasSource = ({ sources }: DatasetStatement, source: Source): boolean =>
  sources.some((one) => one.id === source.id && JSON.stringify(one) === JSON.stringify(source));

/** Whether undoing or doing again can bring the source of a claim back. */
export const canComeBack = ({ steps }: History, { source }: WaitingDraft): boolean =>
  steps.some(({ statement }) => hasSource(statement, source));
