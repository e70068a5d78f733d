/** The acts by which a case file is made at the desk. Each is data, so that any of them can be told, undone and tried at random. */
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { ClaimId, RelationshipId, SourceId } from '../model/ids';
import type { Party } from '../model/party';
import type { RelationshipStatement } from '../model/relationship';
import type { Source } from '../model/source';
import type { System } from '../model/system';
import { following } from './follow-source';
import { type Merger, merged, split } from './merge';
import { withSoundReasons } from './reasons';
import { without } from './remove';
import { withSourceText } from './source-text';
import type { Thing } from './thing';

/** What a case file says of itself, and a person may change. */
export type Head = Pick<
  DatasetStatement,
  'id' | 'title' | 'version' | 'date' | 'description' | 'licence' | 'credit' | 'changes'
>;

/** A claim, and what it needs that is not there yet. */
export interface NewClaim {
  readonly claim: Claim;
  readonly relationship?: RelationshipStatement;
  readonly parties?: readonly Party[];
  readonly systems?: readonly System[];
}

/** One act. What is put takes the place of what has its id, or is added. */
export type Edit =
  | { readonly act: 'change-head'; readonly head: Partial<Head> }
  | { readonly act: 'put-source'; readonly source: Source }
  | {
      readonly act: 'correct-text';
      readonly id: SourceId;
      readonly text: string;
      readonly sha256: string;
      /** What the source says of itself from now on, where that changes in the same step. */
      readonly source?: Source;
    }
  | { readonly act: 'put-party'; readonly party: Party }
  | { readonly act: 'put-system'; readonly system: System }
  | { readonly act: 'put-relationship'; readonly relationship: RelationshipStatement }
  | ({ readonly act: 'put-claim' } & NewClaim)
  | { readonly act: 'remove'; readonly thing: Thing }
  | { readonly act: 'merge'; readonly merger: Merger }
  | {
      readonly act: 'split';
      readonly id: RelationshipId;
      readonly claims: readonly ClaimId[];
      readonly as: RelationshipId;
    }
  /** What two copies of the case file are as one. */
  | { readonly act: 'take-merged'; readonly statement: DatasetStatement };

/** A list with an item in the place of the one that has its id, or behind all others. */
function put<Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] {
  const at = items.findIndex(({ id }) => id === item.id);
  return at < 0 ? [...items, item] : items.with(at, item);
}

/** A list with what is not in it yet; what is stays as it is. */
function withMissing<Item extends { readonly id: string }>(
  items: readonly Item[],
  needed: readonly Item[] = [],
): readonly Item[] {
  const known = new Set(items.map(({ id }) => id));
  const missing = needed.filter(({ id }) => !known.has(id));
  return missing.length === 0 ? items : [...items, ...missing];
}

/** Relationships that no claim speaks of any more go with the last of their claims, also where it was led elsewhere. */
function withoutUnsaid(before: DatasetStatement, after: DatasetStatement): DatasetStatement {
  const said = new Set(after.claims.map(({ relationship }) => relationship));
  const unsaid = before.claims.map(({ relationship }) => relationship).find((id) => !said.has(id));
  return unsaid === undefined || !after.relationships.some(({ id }) => id === unsaid)
    ? after
    : without(after, { of: 'relationship', id: unsaid });
}

/** A source in its place, and its claims as they follow it. */
function withSource(before: DatasetStatement, source: Source): DatasetStatement {
  const { statement } = following(before, source);
  return { ...statement, sources: put(statement.sources, source) };
}

function acted(statement: DatasetStatement, edit: Edit): DatasetStatement {
  switch (edit.act) {
    case 'change-head':
      return { ...statement, ...edit.head };
    case 'put-source':
      return withSource(statement, edit.source);
    case 'correct-text': {
      const before = edit.source ? withSource(statement, edit.source) : statement;
      return withSourceText(before, edit.id, edit.text, edit.sha256).statement;
    }
    case 'put-party':
      return { ...statement, parties: put(statement.parties, edit.party) };
    case 'put-system':
      return { ...statement, systems: put(statement.systems, edit.system) };
    case 'put-relationship':
      return { ...statement, relationships: put(statement.relationships, edit.relationship) };
    case 'put-claim':
      return withoutUnsaid(statement, {
        ...statement,
        parties: withMissing(statement.parties, edit.parties),
        systems: withMissing(statement.systems, edit.systems),
        relationships: withMissing(statement.relationships, edit.relationship && [edit.relationship]),
        claims: put(statement.claims, edit.claim),
      });
    case 'remove':
      return without(statement, edit.thing);
    case 'merge':
      return merged(statement, edit.merger);
    case 'split':
      return split(statement, edit.id, edit.claims, edit.as);
    case 'take-merged':
      return edit.statement;
  }
}

/** A case file after an act. The one before stays as it was. */
export const edited = (statement: DatasetStatement, edit: Edit): DatasetStatement =>
  withSoundReasons(acted(statement, edit));
