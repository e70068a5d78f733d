/** Keeps a merged case file whole: what something still leads to stays until a person takes it out. */
import { referredTo, withReferences } from '../../../domain/desk/references';
import { keyOf, LIST_OF, type Thing } from '../../../domain/desk/thing';
import type { Citation } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { byId } from '../saved/saved-order';
import { type Gone, listOf } from './conflicts';
import type { Side } from './three-way';

/** What leads to a party or system that was made one with another leads to that one; and an id is no former one where it is in use. */
function withFormerIdsSettled(statement: DatasetStatement): DatasetStatement {
  const { parties, systems, relationships } = statement;
  const inUse = new Set<string>([...parties, ...systems, ...relationships].map(({ id }) => id));
  const now = new Map<string, string>();
  const settle = <Id extends string, One extends { readonly id: Id; readonly formerIds: readonly Id[] }>(
    items: readonly One[],
  ) =>
    // In one order, whichever copy they came from: the first of two keeps an id that both had.
    byId(items).map((item) => {
      const formerIds = item.formerIds.filter((id) => !inUse.has(id) && !now.has(id));
      for (const id of formerIds) now.set(id, item.id);
      return { ...item, formerIds };
    });
  const settledLists = { parties: settle(parties), systems: settle(systems) };
  const led = <Id extends string>(id: Id) => (inUse.has(id) ? id : ((now.get(id) ?? id) as Id));
  return withReferences({ ...statement, ...settledLists }, { party: led, system: led });
}

/** A case file with what one side has taken out put back, and which of it something leads to. */
export interface Whole {
  readonly statement: DatasetStatement;
  readonly back: readonly Gone[];
}

function withItems(statement: DatasetStatement, things: readonly Gone[]): DatasetStatement {
  let whole = statement;
  for (const { thing, item } of things)
    whole = { ...whole, [LIST_OF[thing.of]]: [...listOf(whole, thing.of), item] };
  return whole;
}

/** What a claim that went is of, where that may stay: its relationship, its source, or both. */
function contestedOf({ thing, item, by }: Gone, contested: ReadonlyMap<string, Side>): readonly string[] {
  if (thing.of !== 'claim') return [];
  const { source } = item['citation'] as Citation;
  return [`relationship ${item['relationship']}`, `source ${source}`].filter(
    (key) => contested.get(key) === by,
  );
}

/**
 * Brings back what one side has taken out and something of the other still leads to. Claims that went with what this side
 * has taken out and may stay come back too, for a denial must not be lost where its source and its deal are kept: without a
 * question those of a relationship of which nothing else says that it is.
 */
export function withNeeded(
  merged: DatasetStatement,
  gone: readonly Gone[],
  contested: readonly { readonly thing: Thing; readonly by: Side }[],
): Whole {
  const staying = new Map(contested.map(({ thing, by }) => [keyOf(thing), by]));
  const back: Gone[] = [];
  let statement = withFormerIdsSettled(merged);
  let waiting = gone;
  for (;;) {
    const needed = referredTo(statement);
    const told = new Set(statement.claims.map(({ relationship }) => `relationship ${relationship}`));
    const called = waiting.filter(
      (one) => needed.has(keyOf(one.thing)) || contestedOf(one, staying).length > 0,
    );
    if (called.length === 0) return { statement, back };
    const asked = called.filter((one) =>
      contestedOf(one, staying).every((key) => told.has(key) || !key.startsWith('relationship ')),
    );
    back.push(...asked);
    for (const { thing, by } of asked) staying.set(keyOf(thing), by);
    waiting = waiting.filter((one) => !called.includes(one));
    statement = withFormerIdsSettled(withItems(statement, called));
  }
}
