/** Two importers of note that have no dealings with one another, and a supplier in common: a question worth asking. */

import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { connectionId } from '../connections/connection';
import type { ConnectionId, PartyId } from '../model/ids';
import { isNameless } from '../model/nameless';
import { everyRow } from '../model/relationships';
import { firmDealsAt } from '../sums/firm-deals';

/** Two parties, and the question how they are connected. */
export interface UnlinkedPair {
  readonly between: readonly [PartyId, PartyId];
  readonly select: ConnectionId;
}

/** Who supplies each of some parties, over firm deals, by codes; and which pairs deal with one another in any way. */
function dealingsOf(index: FacetIndex, importers: readonly PartyId[]) {
  const { from, to } = index.columns;
  const codesOf = (values: readonly string[]) =>
    new Map(importers.map((id) => [values.indexOf(id), id] as const));
  const [asFrom, asTo] = [codesOf(from.values), codesOf(to.values)];
  const suppliers = new Map<PartyId, Set<number>>(importers.map((id) => [id, new Set()]));
  const direct = new Set<string>();
  const rows = everyRow(index.relationships);
  for (const row of rows) {
    const [exporter, importer] = [asFrom.get(firstCode(from, row)), asTo.get(firstCode(to, row))];
    if (exporter && importer) direct.add(`${exporter} ${importer}`).add(`${importer} ${exporter}`);
  }
  for (const row of firmDealsAt(index, rows)) {
    const [importer, supplier] = [asTo.get(firstCode(to, row)), firstCode(from, row)];
    if (importer && !isNameless(from.values[supplier] ?? '')) suppliers.get(importer)?.add(supplier);
  }
  return { suppliers, areDirect: (a: PartyId, b: PartyId) => direct.has(`${a} ${b}`) };
}

/** Every two of a list, those first that stand first. */
const pairsIn = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((second, i) => items.slice(0, i).map((first): [Item, Item] => [first, second]));

/**
 * Of the importers, the greatest first, those two that nothing joins but the fewest suppliers in common, which is the
 * answer that says most. Null where all deal with one another, or share nobody.
 */
export function unlinkedPair(index: FacetIndex, importers: readonly PartyId[]): UnlinkedPair | null {
  const { suppliers, areDirect } = dealingsOf(index, importers);
  let best: { readonly pair: readonly [PartyId, PartyId]; readonly shared: number } | null = null;
  for (const [a, b] of pairsIn(importers)) {
    if (areDirect(a, b)) continue;
    const shared = [...(suppliers.get(a) ?? [])].filter((code) => suppliers.get(b)?.has(code)).length;
    if (shared > 0 && (best === null || shared < best.shared)) best = { pair: [a, b], shared };
  }
  if (!best) return null;
  // However great each is, the same two are asked about by the same link.
  const [first, second] = best.pair;
  const between = first < second ? best.pair : ([second, first] as const);
  return { between, select: connectionId({ ends: between, wishes: [] }) };
}
