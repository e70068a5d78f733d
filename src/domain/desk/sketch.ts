/** What a claim will say once it is made, with something in the place of each part that nobody has named yet. */

import { UNDATED } from '../dates/edtf';
import { datasetFrom } from '../evidence/build-dataset';
import type { Claim } from '../model/claim';
import type { Dataset, DatasetStatement } from '../model/dataset';
import { claimId, partyId, relationshipId, systemId } from '../model/ids';
import type { Party } from '../model/party';
import { hasNumber } from '../model/quantity';
import { KIND, type Relationship, type RelationshipStatement } from '../model/relationship';
import type { System } from '../model/system';
import { type Chosen, type ClaimDraft, chosenId } from './claim-draft';
import { claimOf } from './claim-of-draft';
import { edited } from './edit';

/** How the parts are called that are not named yet, inside a sentence. */
export interface Nameless {
  readonly from: string;
  readonly to: string;
  readonly system: string;
  /** What is counted where nobody says that either. */
  readonly counted: string;
  readonly speaker: string;
}

/** A relationship as it would be, in a dataset that has all that its sentence needs. */
export interface Sketch {
  readonly dataset: Dataset;
  readonly relationship: Relationship;
  /** Whether its status is known: without one there is a topic, and no sentence. */
  readonly hasStatus: boolean;
  /** Whether what it reads like has the claim in it already. */
  readonly isMade: boolean;
}

const party = (id: string, name: string): Party => ({
  ...{ id: partyId(id), kind: 'unknown', name, aliases: [], formerIds: [] },
});

const system = (id: string, name: string): System => ({
  ...{ id: systemId(id), kind: 'unnamed', name, description: name, aliases: [], formerIds: [] },
});

function itemsOf<Item extends { readonly id: string }>(chosen: readonly (Chosen<Item> | null)[]): Item[] {
  return chosen.flatMap((one) => (one && 'made' in one ? [one.made] : []));
}

/** What weapons are called that are not named: where they are counted, by what is counted, as in "50 helicopters". */
function namelessSystem({ quantity }: ClaimDraft, { system: name, counted }: Nameless): string {
  if (!quantity || !hasNumber(quantity)) return name;
  const { min, max, unit } = quantity;
  const isOne = min === 1 && max === 1;
  const words = unit === 'items' ? counted : unit;
  return isOne ? words.replace(/s$/u, '') : words;
}

/** The relationship that a draft without one would bring along. */
function relationshipOf(
  draft: ClaimDraft,
  { from, to, system: weapon }: Record<'from' | 'to' | 'system', string>,
) {
  const { kind, objectsTo, scope, via } = draft;
  const sketched: RelationshipStatement = {
    ...{ id: relationshipId('sketched-relationship'), kind },
    ...{ from: partyId(from), to: partyId(to), via: via.map(chosenId) },
    ...((draft.system || KIND[kind].carriesGoods) && { system: systemId(weapon) }),
    ...(objectsTo && kind === 'objects-to' && { about: objectsTo }),
    ...(scope.trim() !== '' && { scope: scope.trim() }),
  };
  return sketched;
}

function claimFor(draft: ClaimDraft, relationship: RelationshipStatement, { speaker }: Nameless): Claim {
  const { status, date, quantity, value, unnamed, speaksFor, source } = draft;
  return {
    ...{ id: claimId('sketched-claim'), relationship: relationship.id, stance: 'supports' },
    says: [
      { field: 'status', status: status ?? 'possible', date: date ?? UNDATED },
      ...(quantity ? [{ field: 'quantity', quantity } as const] : []),
      ...(value ? [{ field: 'value', value } as const] : []),
    ],
    attribution: {
      speaker: draft.speaker.trim() || speaker,
      ...(unnamed && { unnamed }),
      ...(speaksFor && { party: chosenId(speaksFor) }),
      date: draft.saidOn ?? UNDATED,
    },
    citation: { type: 'paraphrase', source, text: '…' },
  };
}

/** The relationship once the claim is made, or as far as it can be told of. */
export function sketchOf(statement: DatasetStatement, draft: ClaimDraft, nameless: Nameless): Sketch | null {
  const whole = claimOf(statement, draft);
  if (whole) {
    const made = found(edited(statement, { act: 'put-claim', ...whole }), whole.claim.relationship, true);
    return made && { ...made, isMade: true };
  }
  if (draft.about !== null) return found(statement, draft.about, true);
  const ids = {
    from: draft.from ? chosenId(draft.from) : 'sketched-from',
    to: draft.to ? chosenId(draft.to) : 'sketched-to',
    system: draft.system ? chosenId(draft.system) : 'sketched-system',
  };
  const relationship = relationshipOf(draft, ids);
  const claim = claimFor(draft, relationship, nameless);
  const others = [party('sketched-from', nameless.from), party('sketched-to', nameless.to)];
  const parties = [draft.from, draft.to, ...draft.via, draft.speaksFor];
  const next: DatasetStatement = {
    ...statement,
    parties: [...statement.parties, ...itemsOf(parties), ...others],
    systems: [
      ...statement.systems,
      ...itemsOf([draft.system]),
      system('sketched-system', namelessSystem(draft, nameless)),
    ],
    relationships: [...statement.relationships, relationship],
    claims: [...statement.claims, claim],
  };
  return found(next, relationship.id, draft.status !== null);
}

/** Only what the sentence is about is worked out: a case file may have many relationships, and somebody is typing. */
function found(
  statement: DatasetStatement,
  id: RelationshipStatement['id'],
  hasStatus: boolean,
): Sketch | null {
  const about = statement.relationships.find((one) => one.id === id)?.about;
  const ids = new Set([id, ...(about ? [about] : [])]);
  const dataset = datasetFrom({
    ...statement,
    relationships: statement.relationships.filter((one) => ids.has(one.id)),
    claims: statement.claims.filter((one) => ids.has(one.relationship)),
  });
  const relationship = dataset.relationships.ready.find((one) => one.id === id);
  return relationship ? { dataset, relationship, hasStatus, isMade: false } : null;
}
