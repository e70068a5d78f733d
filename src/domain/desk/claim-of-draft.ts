/** Makes a claim of what was filled in, with whatever it needs that is not there yet. */
import { type EdtfDate, UNDATED } from '../dates/edtf';
import type { Attribution, Citation, Claim, Statement } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { claimId, relationshipId } from '../model/ids';
import { KIND, type RelationshipStatement } from '../model/relationship';
import { quoteAt } from '../quotes/quotation';
import { type Chosen, type ClaimDraft, chosenId, firstOf } from './claim-draft';
import { draftFaults } from './draft-faults';
import { draftNow } from './draft-now';
import type { NewClaim } from './edit';
import { freeId, idsOf } from './new-ids';

/** What a draft has one value of. */
const FIELDS = ['status', 'quantity', 'value'] as const satisfies readonly Statement['field'][];

/** What a draft says of each field that it has a value of. */
function said({ status, date, quantity, value }: ClaimDraft): Statement[] {
  return [
    ...(status ? [{ field: 'status', status, date: date ?? UNDATED } as const] : []),
    ...(quantity ? [{ field: 'quantity', quantity } as const] : []),
    ...(value ? [{ field: 'value', value } as const] : []),
  ];
}

/** What a claim says: in the order in which it said so before, with what a draft has no room for, such as a second status. */
function statements(draft: ClaimDraft, before: Claim | undefined): Statement[] {
  const now = said(draft);
  const says = before?.says ?? [];
  const first = new Map(FIELDS.map((field) => [firstOf(says, field), field] as const));
  const kept = says.flatMap((one) => {
    const field = first.get(one as never);
    return field === undefined ? [one] : now.filter((statement) => statement.field === field);
  });
  return [...kept, ...now.filter((one) => !kept.some(({ field }) => field === one.field))];
}

function attribution(draft: ClaimDraft, saidOn: EdtfDate): Attribution {
  const { speaker, speakerInText, role, speaksFor, unnamed, through } = draft;
  return {
    speaker: speaker.trim(),
    ...(speakerInText.trim() !== '' && { speakerInText: speakerInText.trim() }),
    ...(role.trim() !== '' && { role: role.trim() }),
    ...(speaksFor && { party: chosenId(speaksFor) }),
    ...(unnamed && { unnamed }),
    ...(through.trim() !== '' && { through: through.trim() }),
    date: saidOn,
  };
}

function citation(
  { sources }: DatasetStatement,
  { source, words }: ClaimDraft,
  before: Claim | undefined,
): Citation {
  if (words.type === 'paraphrase') return { type: 'paraphrase', source, text: words.text.trim() };
  const text = sources.find(({ id }) => id === source)?.text ?? '';
  const { position, lead } = words;
  const made = quoteAt(text, position);
  const old = before?.citation;
  const isSame =
    old?.type === 'quotation' &&
    old.source === source &&
    old.position.start === position.start &&
    old.position.end === position.end &&
    old.quote.exact === made.exact;
  // What stands around the same words was chosen, perhaps by hand, and holds.
  return {
    ...{ type: 'quotation', source, quote: isSame ? old.quote : made, position },
    ...(lead !== undefined && { lead }),
  };
}

/** That somebody held it against its source; nothing where one of the two is not told. */
const checkedBy = ({ checkedBy: by, checkedOn: on }: ClaimDraft): Pick<Claim, 'checked'> =>
  by.trim() !== '' && on ? { checked: { by: by.trim(), on } } : {};

/** The items that a draft brings along, each once. */
function made<Item extends { readonly id: string }>(chosen: readonly (Chosen<Item> | null)[]): Item[] {
  const items = chosen.flatMap((one) => (one && 'made' in one ? [one.made] : []));
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function newRelationship(statement: DatasetStatement, draft: ClaimDraft): RelationshipStatement | null {
  const { kind, from, to, via, system, objectsTo, scope, condition } = draft;
  if (!from || !to) return null;
  const parts = [chosenId(from), chosenId(to), system ? chosenId(system) : kind];
  const brought = [...made([from, to, ...via, draft.speaksFor]), ...made([system])].map(
    ({ id }): string => id,
  );
  const taken = new Set([...idsOf(statement), ...brought]);
  return {
    id: relationshipId(freeId(taken, parts.join('-').toLowerCase())),
    kind,
    ...{ from: chosenId(from), to: chosenId(to) },
    ...(system && { system: chosenId(system) }),
    via: via.map(chosenId),
    ...(objectsTo && kind === 'objects-to' && { about: objectsTo }),
    ...(scope.trim() !== '' && { scope: scope.trim() }),
    ...(condition && KIND[kind].carriesGoods && { condition }),
  };
}

/** What becomes of a draft without faults; null while it has some. */
export function claimOf(statement: DatasetStatement, asked: ClaimDraft): NewClaim | null {
  const draft = draftNow(statement, asked);
  const saidOn = draft?.saidOn;
  if (!draft || !saidOn || draftFaults(statement, draft).length > 0) return null;
  const taken = idsOf(statement);
  const before = statement.claims.find(({ id }) => id === draft.id);
  const added = draft.about === null ? newRelationship(statement, draft) : null;
  const relationship = draft.about ?? added?.id;
  if (!relationship) return null;
  const claim: Claim = {
    id: draft.id ?? claimId(freeId(new Set([...taken, relationship]), `${relationship}-${draft.source}`)),
    relationship,
    stance: draft.stance,
    says: statements(draft, before),
    ...(before?.silence && { silence: before.silence }),
    attribution: attribution(draft, saidOn),
    citation: citation(statement, draft, before),
    ...checkedBy(draft),
  };
  const speaksFor = made([draft.speaksFor]);
  if (!added) return speaksFor.length === 0 ? { claim } : { claim, parties: speaksFor };
  return {
    claim,
    relationship: added,
    parties: made([draft.from, draft.to, ...draft.via, draft.speaksFor]),
    systems: made([draft.system]),
  };
}
