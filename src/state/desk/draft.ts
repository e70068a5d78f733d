/** Making a claim at the desk: from words that are chosen, or from one that is there and is to be mended. */
import { withHoldingCheck } from '../../domain/desk/check-holds';
import { type ClaimDraft, draftOf, emptyDraft } from '../../domain/desk/claim-draft';
import { claimOf } from '../../domain/desk/claim-of-draft';
import { draftFaults } from '../../domain/desk/draft-faults';
import { bySource } from '../../domain/desk/follow-source';
import { crossesParagraphs, trimmedSpan, unitsOf } from '../../domain/desk/paragraphs';
import { relationshipDenied, stanceOfDenial } from '../../domain/desk/same-relationship';
import type { PositionSelector } from '../../domain/model/claim';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { ClaimId, RelationshipId, SourceId } from '../../domain/model/ids';
import { today } from '../today';
import { act } from './case-file';
import { checkOfDraft } from './claim-check';
import { caseFileOf, setDesk, useDesk } from './desk-store';
import { deniedIn, prefilled } from './found';
import { described } from './names';
import { isUntouched } from './unfinished';

/** Why no claim can be made of the words that are chosen. */
export type SpanFault = 'no-words' | 'two-paragraphs';

/** What is wrong with words that are chosen in a text, in UTF-16 units; null where nothing is. */
export function spanFault(text: string, span: PositionSelector | null): SpanFault | null {
  if (!span) return 'no-words';
  const { start, end } = trimmedSpan(text, span);
  if (end <= start) return 'no-words';
  return crossesParagraphs(text, { start, end }) ? 'two-paragraphs' : null;
}

/** Begins a claim of words of a source, in code points, or of none: then in words of one's own. */
export function beginClaim(id: SourceId, position: PositionSelector | null): void {
  const statement = caseFileOf(useDesk.getState());
  const source = statement.sources.find((one) => one.id === id);
  if (!source) return;
  const words = position
    ? ({ type: 'quotation', position } as const)
    : ({ type: 'paraphrase', text: '' } as const);
  const span = position && unitsOf(source.text ?? '', position);
  const suggested = span ? prefilled(statement, source, span) : {};
  const draft: ClaimDraft = { ...emptyDraft(id, words), ...bySource(source), ...suggested };
  const about = relationshipDenied(statement, draft);
  const stance = stanceTowards(statement, draft, about);
  setDesk({ ...{ span: position, isAside: false, typed: {} }, draft: { ...draft, stance, about } });
}

/** How a claim bears on a relationship that it is led to: of words that deny something the case file tells. */
function stanceTowards(
  statement: DatasetStatement,
  draft: ClaimDraft,
  about: RelationshipId | null,
): ClaimDraft['stance'] {
  const { id, stance, words } = draft;
  const source = statement.sources.find((one) => one.id === draft.source);
  const isAsFilledIn = id === null && stance === 'contradicts' && words.type === 'quotation';
  if (about === null || !isAsFilledIn || !source) return stance;
  const denied = deniedIn(statement, source, unitsOf(source.text ?? '', words.position));
  return denied ? stanceOfDenial(statement, about, denied) : stance;
}

/** Leads the claim that is being made to a relationship of the case file. */
export function joinRelationship(about: RelationshipId): void {
  const state = useDesk.getState();
  if (!state.draft) return;
  changeDraft({ about, stance: stanceTowards(caseFileOf(state), state.draft, about) });
}

/** Whether another claim is half made, which would be lost where this one is mended, or a new one is begun. */
export function isClaimInTheWay(id: ClaimId | null): boolean {
  const state = useDesk.getState();
  return state.draft !== null && (id === null || state.draft.id !== id) && !isUntouched(state);
}

/** Mends a claim of the case file: opens it as it is. False where it rests on a row of a register, which is as it is, or another one is half made. */
export function mendClaim(id: ClaimId): boolean {
  const statement = caseFileOf(useDesk.getState());
  const claim = statement.claims.find((one) => one.id === id);
  const draft = claim && draftOf(statement, claim);
  if (!draft || isClaimInTheWay(id)) return false;
  const source = statement.sources.find((one) => one.id === draft.source);
  setDesk({
    draft,
    ...{ isAside: false, typed: {} },
    ...(source?.text !== undefined && { place: { at: 'text', id: source.id } }),
  });
  return true;
}

/** The weapons of a claim after a change: a new one that is described is of the category that the words tell. */
function systemOf(before: ClaimDraft, { system }: Partial<ClaimDraft>): Pick<ClaimDraft, 'system'> | null {
  const old = before.system;
  return system && 'made' in system && old && 'made' in old && old.made.id === system.made.id
    ? { system: { made: described(system.made, old.made) } }
    : null;
}

/** Says something else of the claim that is being made. */
export function changeDraft(change: Partial<ClaimDraft>): void {
  setDesk(({ draft }) => (draft ? { draft: { ...draft, ...change, ...systemOf(draft, change) } } : {}));
}

/** Lets the claim rest on the words that are chosen now, in the text that is open. Words that begin there are still led to. */
export function takeWords(position: PositionSelector): void {
  const { place, draft } = useDesk.getState();
  setDesk({ isAside: false });
  if (place.at !== 'text') return;
  const { words } = draft ?? {};
  const isLedTo =
    draft?.source === place.id && words?.type === 'quotation' && words.position.start === position.start;
  const lead = isLedTo && words.lead !== undefined ? { lead: words.lead } : {};
  changeDraft({ source: place.id, words: { ...lead, type: 'quotation', position } });
}

/** Whether words may be shown before those of the claim that is being made, as what these point back to. */
export function leadsTo(text: string, source: SourceId, span: PositionSelector | null): boolean {
  const { draft } = useDesk.getState();
  if (!span || draft?.source !== source || draft.words.type !== 'quotation') return false;
  const { start } = unitsOf(text, draft.words.position);
  return span.start < start && !crossesParagraphs(text, { start: span.start, end: start + 1 });
}

/** Shows the text from here on before the words of the claim, in UTF-16 units; from nowhere on: nothing of it. */
export function takeLead(text: string, from: number | null): void {
  const { draft } = useDesk.getState();
  setDesk({ isAside: false });
  if (draft?.words.type !== 'quotation') return;
  const { position } = draft.words;
  const lead = from === null ? '' : text.slice(from, unitsOf(text, position).start);
  changeDraft({ words: { type: 'quotation', position, ...(lead !== '' && { lead }) } });
}

/** Lets the claim that is being made make way for the text that it rests on, or come back. */
export function putAside(isAside: boolean): void {
  const { draft, place } = useDesk.getState();
  const isElsewhere = draft?.words.type === 'quotation' && place.at !== 'text';
  setDesk({ isAside, ...(isAside && isElsewhere && { place: { at: 'text', id: draft.source } }) });
}

/** The words of a claim, for whoever goes on in the text once it is done with. */
const wordsOf = (draft: ClaimDraft | null) =>
  draft?.words.type === 'quotation' ? { source: draft.source, position: draft.words.position } : null;

/** Puts the claim away that is being made. */
export function dropDraft(): void {
  setDesk(({ draft }) => ({ draft: null, caret: wordsOf(draft) }));
}

/** Makes the claim. Answers whether it was made; where not, its faults say why. */
export function putClaim(): boolean {
  const state = useDesk.getState();
  const statement = caseFileOf(state);
  const draft = state.draft && withHoldingCheck(statement, state.draft);
  const made = draft && claimOf(statement, draft);
  if (!made || draftFaults(statement, draft, today()).length > 0) return false;
  if (checkOfDraft(statement, draft).size > 0) return false;
  setDesk({ draft: null, span: null, caret: wordsOf(state.draft) });
  act({ act: 'put-claim', ...made }, made.claim.relationship);
  return true;
}
