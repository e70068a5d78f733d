/** What of a claim that is being made is not right yet. */
import type { EdtfDate } from '../dates/edtf';
import { isAfter } from '../dates/is-after';
import type { DatasetStatement } from '../model/dataset';
import { PARTY_ID, SLUG } from '../model/ids';
import type { Party } from '../model/party';
import { KIND, type Kind } from '../model/relationship';
import type { System } from '../model/system';
import { quoteAt } from '../quotes/quotation';
import { type Chosen, type ClaimDraft, chosenId } from './claim-draft';
import { idsOf } from './new-ids';
import { crossesParagraphs, unitsOf } from './paragraphs';
import { hasSame } from './same-relationship';

/** A field of a draft that is not right yet. */
export type DraftFault =
  | { readonly field: 'words'; readonly code: 'no-words' | 'two-paragraphs' | 'no-such-place' }
  | { readonly field: 'from' | 'to'; readonly code: 'no-party' }
  | { readonly field: 'from' | 'to' | 'via' | 'system' | 'speaksFor'; readonly code: 'no-id' | 'taken-id' }
  | { readonly field: 'to'; readonly code: 'both-ends' }
  | { readonly field: 'system'; readonly code: 'no-system' }
  | { readonly field: 'description'; readonly code: 'no-description' }
  | { readonly field: 'category'; readonly code: 'no-category' }
  | { readonly field: 'objectsTo'; readonly code: 'no-about' }
  | { readonly field: 'status'; readonly code: 'no-status' }
  | { readonly field: 'stance'; readonly code: 'no-support' | 'which-one' }
  | { readonly field: 'quantity'; readonly code: 'quantity-of-no-goods' }
  | { readonly field: 'speaker'; readonly code: 'no-speaker' }
  | { readonly field: 'saidOn'; readonly code: 'no-date' }
  | { readonly field: 'checkedBy'; readonly code: 'no-checker' }
  | { readonly field: 'checkedOn'; readonly code: 'not-checked-when' | 'checked-later' };

/** Whether a claim still rests where its words stood before the text was corrected: what stands there now was never chosen. */
function hasLostItsWords({ claims }: DatasetStatement, { id, words }: ClaimDraft, exact: string): boolean {
  const cited = claims.find((claim) => claim.id === id)?.citation;
  return (
    cited?.type === 'quotation' &&
    words.type === 'quotation' &&
    cited.position.start === words.position.start &&
    cited.position.end === words.position.end &&
    cited.quote.exact !== exact
  );
}

function wordsFault(statement: DatasetStatement, draft: ClaimDraft): DraftFault[] {
  const { source, words } = draft;
  if (words.type === 'paraphrase')
    return words.text.trim() === '' ? [{ field: 'words', code: 'no-words' }] : [];
  const text = statement.sources.find(({ id }) => id === source)?.text;
  if (text === undefined) return [{ field: 'words', code: 'no-such-place' }];
  const { exact } = quoteAt(text, words.position);
  if (exact.trim() === '') return [{ field: 'words', code: words.was ? 'no-such-place' : 'no-words' }];
  if (hasLostItsWords(statement, draft, exact)) return [{ field: 'words', code: 'no-such-place' }];
  return crossesParagraphs(text, unitsOf(text, words.position))
    ? [{ field: 'words', code: 'two-paragraphs' }]
    : [];
}

type MadeField = 'from' | 'to' | 'via' | 'system' | 'speaksFor';

/** What is wrong with the id of something that the claim brings along. */
function idFaults(
  taken: ReadonlySet<string>,
  field: MadeField,
  chosen: Chosen<Party> | Chosen<System> | null,
): DraftFault[] {
  if (!chosen || !('made' in chosen)) return [];
  const { id } = chosen.made;
  if (!(field === 'system' ? SLUG : PARTY_ID).test(id)) return [{ field, code: 'no-id' }];
  return taken.has(id) ? [{ field, code: 'taken-id' }] : [];
}

/** The faults of what the claim brings along. */
function madeFaults(statement: DatasetStatement, { from, to, via, system }: ClaimDraft): DraftFault[] {
  const taken = idsOf(statement);
  return [
    ...idFaults(taken, 'from', from),
    ...idFaults(taken, 'to', to),
    ...via.flatMap((one) => idFaults(taken, 'via', one)),
    ...idFaults(taken, 'system', system),
  ];
}

/** The faults of the parts of a relationship that the case file does not have yet. */
function partFaults(statement: DatasetStatement, draft: ClaimDraft): DraftFault[] {
  const { about, kind, from, to, system, objectsTo } = draft;
  if (about !== null) return [];
  const faults: DraftFault[] = madeFaults(statement, draft);
  if (!from) faults.push({ field: 'from', code: 'no-party' });
  if (!to) faults.push({ field: 'to', code: 'no-party' });
  else if (from && chosenId(from) === chosenId(to)) faults.push({ field: 'to', code: 'both-ends' });
  if (KIND[kind].carriesGoods && !system) faults.push({ field: 'system', code: 'no-system' });
  if (system && 'made' in system && system.made.description.trim() === '')
    faults.push({ field: 'description', code: 'no-description' });
  if (system && 'made' in system && system.made.kind !== 'unnamed' && system.made.category === undefined)
    faults.push({ field: 'category', code: 'no-category' });
  if (kind === 'objects-to' && objectsTo === null) faults.push({ field: 'objectsTo', code: 'no-about' });
  return faults;
}

/** The kind of the relationship that a draft is about. */
export function kindOf({ relationships }: DatasetStatement, { about, kind }: ClaimDraft): Kind {
  return relationships.find(({ id }) => id === about)?.kind ?? kind;
}

/** Whether a claim other than this one gives the relationship a status. */
const hasStatusFrom = ({ claims }: DatasetStatement, { id, about }: ClaimDraft): boolean =>
  about !== null &&
  claims.some(
    (claim) =>
      claim.relationship === about &&
      claim.id !== id &&
      claim.stance === 'supports' &&
      claim.says.some(({ field }) => field === 'status'),
  );

/** Whether the claim has to say how far it has come: it supports a relationship, and no other claim that does says it. */
export const needsStatus = (statement: DatasetStatement, draft: ClaimDraft): boolean =>
  draft.stance === 'supports' && !hasStatusFrom(statement, draft);

/** Why there is nothing to contradict: nobody has said which of the relationships it may be about, or there is none. */
const nothingToDeny = (statement: DatasetStatement, draft: ClaimDraft): DraftFault => ({
  field: 'stance',
  code: draft.about === null && hasSame(statement, draft) ? 'which-one' : 'no-support',
});

/** What is wrong with how far it has come: nothing can be contradicted that no claim supports. */
function statusFaults(statement: DatasetStatement, draft: ClaimDraft): DraftFault[] {
  if (draft.stance !== 'supports')
    return hasStatusFrom(statement, draft) ? [] : [nothingToDeny(statement, draft)];
  return draft.status === null && needsStatus(statement, draft)
    ? [{ field: 'status', code: 'no-status' }]
    : [];
}

/** What is not right yet of who checked it, and when. */
function checkFaults({ checkedBy, checkedOn }: ClaimDraft, today: EdtfDate | null): DraftFault[] {
  const faults: DraftFault[] = [];
  if (checkedBy.trim() === '' && checkedOn !== null) faults.push({ field: 'checkedBy', code: 'no-checker' });
  if (checkedBy.trim() !== '' && checkedOn === null)
    faults.push({ field: 'checkedOn', code: 'not-checked-when' });
  if (today && checkedOn && isAfter(checkedOn, today))
    faults.push({ field: 'checkedOn', code: 'checked-later' });
  return faults;
}

/**
 * What is not right yet, in the order of the fields; a draft without faults can become a claim.
 * @param today after which nobody has checked anything; null where that is not asked
 */
export function draftFaults(
  statement: DatasetStatement,
  draft: ClaimDraft,
  today: EdtfDate | null = null,
): DraftFault[] {
  const faults = [...wordsFault(statement, draft), ...partFaults(statement, draft)];
  faults.push(...statusFaults(statement, draft).filter(({ field }) => field === 'status'));
  if (draft.quantity && !KIND[kindOf(statement, draft)].carriesGoods)
    faults.push({ field: 'quantity', code: 'quantity-of-no-goods' });
  if (draft.speaker.trim() === '') faults.push({ field: 'speaker', code: 'no-speaker' });
  faults.push(...idFaults(idsOf(statement), 'speaksFor', draft.speaksFor));
  if (draft.saidOn === null) faults.push({ field: 'saidOn', code: 'no-date' });
  faults.push(...statusFaults(statement, draft).filter(({ field }) => field === 'stance'));
  return [...faults, ...checkFaults(draft, today)];
}
