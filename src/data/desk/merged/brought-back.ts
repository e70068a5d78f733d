/** Keeps a merged case file whole: what something still leads to stays until a person takes it out. */
import { referredTo, withReferences } from '../../../domain/desk/references';
import { keyOf, LIST_OF, type Thing } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { byId } from '../saved/saved-order';
import { type Gone, listOf } from './conflicts';

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

/**
 * Brings back what one side has taken out and something of the other still leads to, and the claims of relationships that
 * stay: without any of them nothing would say that these are.
 */
export function withNeeded(
  merged: DatasetStatement,
  gone: readonly Gone[],
  contested: readonly Thing[],
): Whole {
  const staying = new Set(contested.map(keyOf));
  const back: Gone[] = [];
  let statement = withFormerIdsSettled(merged);
  let waiting = gone;
  for (;;) {
    const needed = referredTo(statement);
    const said = new Set(statement.claims.map(({ relationship }): string => relationship));
    const led = waiting.filter(({ thing }) => needed.has(keyOf(thing)));
    const unsaid = waiting.filter(
      ({ thing, item }) =>
        thing.of === 'claim' &&
        !said.has(String(item['relationship'])) &&
        staying.has(`relationship ${item['relationship']}`),
    );
    if (led.length + unsaid.length === 0) return { statement, back };
    back.push(...led);
    for (const { thing } of led) staying.add(keyOf(thing));
    waiting = waiting.filter((one) => !led.includes(one) && !unsaid.includes(one));
    statement = withFormerIdsSettled(withItems(statement, [...led, ...unsaid]));
  }
}
