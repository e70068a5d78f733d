/**
 * Relationships as a network in which one goes from thing to thing: from a party to its partners and, where that is wanted,
 * through a weapon system to whoever else it goes to or comes from. Direction does not matter: whoever supplies is as much
 * a partner as whoever receives.
 */
import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { PartyId, SystemId } from '../model/ids';
import { isNameless } from '../model/nameless';

/** What one can go to: a party or a weapon system. */
export type NodeId = PartyId | SystemId;

/** A node next to another, and the rows of the relationships that join the two. */
export interface Neighbour {
  readonly node: number;
  readonly rows: readonly number[];
}

/** A network; its nodes are numbered from 0 on. */
export interface Network {
  readonly size: number;
  /** How many of them any relationship leads to. */
  readonly joined: number;
  readonly idOf: (node: number) => NodeId;
  /** Null where no relationship of these rows has to do with it. */
  readonly nodeOf: (id: string) => number | null;
  /** The nodes next to a node, those that most relationships lead to first. */
  readonly neighboursOf: (node: number) => readonly Neighbour[];
  /** Visits the nodes next to a node, as often as a relationship leads there, and the node itself: without adding up anything. */
  readonly eachNext: (node: number, visit: (next: number) => void) => void;
  /** Those whom a register cannot name: a way may end at one, and leads through none. */
  readonly nameless: readonly number[];
}

/** The nodes that a row joins, in an array that is used again for the next. */
type NodesAt = (row: number) => readonly number[];

/** Every row at each of its nodes: those of node `i` are `rows[starts[i]] … rows[starts[i + 1] - 1]`. */
function rowsByNode(size: number, rows: Uint32Array, nodesAt: NodesAt) {
  const starts = new Uint32Array(size + 1);
  for (const row of rows) for (const node of nodesAt(row)) (starts[node + 1] as number)++;
  for (let node = 0; node < size; node++) (starts[node + 1] as number) += starts[node] as number;
  const next = starts.slice(0, size);
  const all = new Uint32Array(starts[size] as number);
  for (const row of rows) for (const node of nodesAt(row)) all[(next[node] as number)++] = row;
  return (node: number) => all.subarray(starts[node], starts[node + 1]);
}

/** The network of the relationships in these rows. @param withSystems whether one may go through weapon systems, and not through parties alone */
export function networkOf({ columns }: FacetIndex, rows: Uint32Array, withSystems: boolean): Network {
  const { from, to, system } = columns;
  const numbers = new Map<string, number>();
  const numbered = (values: readonly NodeId[]) =>
    Uint32Array.from(values, (value) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    });
  const [giver, receiver] = [numbered(from.values), numbered(to.values)];
  const weapon = numbered(withSystems ? system.values : []);
  const ids = [...numbers.keys()] as NodeId[];

  const nodes: number[] = [];
  const nodesAt: NodesAt = (row) => {
    const [one, other] = [giver[from.codes[row] as number], receiver[to.codes[row] as number]];
    nodes.length = 0;
    nodes.push(one as number);
    if (other !== one) nodes.push(other as number);
    if (weapon.length > 0) eachCode(system, row, (code) => nodes.push(weapon[code] as number));
    return nodes;
  };

  const rowsAt = rowsByNode(ids.length, rows, nodesAt);
  const neighboursAt = (node: number): Neighbour[] => {
    const found = new Map<number, number[]>();
    for (const row of rowsAt(node)) {
      for (const other of nodesAt(row)) {
        const shared = found.get(other);
        if (shared) shared.push(row);
        else if (other !== node) found.set(other, [row]);
      }
    }
    return Array.from(found, ([other, shared]) => ({ node: other, rows: shared })).sort(
      (a, b) => b.rows.length - a.rows.length || a.node - b.node,
    );
  };
  const known = new Map<number, readonly Neighbour[]>();
  const neighboursOf = (node: number): readonly Neighbour[] => {
    const neighbours = known.get(node) ?? neighboursAt(node);
    known.set(node, neighbours);
    return neighbours;
  };
  return {
    size: ids.length,
    joined: ids.reduce((count, _, node) => (rowsAt(node).length > 0 ? count + 1 : count), 0),
    idOf: (node) => ids[node] as NodeId,
    nodeOf: (id) => {
      const node = numbers.get(id);
      return node !== undefined && rowsAt(node).length > 0 ? node : null;
    },
    neighboursOf,
    nameless: ids.flatMap((id, node) => (isNameless(id) ? [node] : [])),
    eachNext: (node, visit) => {
      for (const row of rowsAt(node)) for (const next of nodesAt(row)) visit(next);
    },
  };
}
