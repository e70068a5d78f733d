import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import type { LensNodeId } from '../domain/lenses/lens';
import { systemsLens } from '../domain/lenses/systems/systems-lens';
import type { SelectableId } from '../domain/model/ids';
import type { Relationship } from '../domain/model/relationship';
import { allOf } from '../domain/model/relationships';
import { WIDE } from './columns/geometry';
import { placeColumns } from './columns/place-columns';
import { walkOfColumns } from './columns/walk';
import {
  type Cursor,
  cursorAfter,
  cursorAt,
  isInWalk,
  linesAt,
  type Move,
  moveCursor,
  selectableAt,
  type Walk,
} from './navigation';

const dataset = caseFile();
const all = allOf(dataset.relationships);

function walkThrough(visible: readonly Relationship[]): Walk {
  const graph = systemsLens(dataset, visible);
  return walkOfColumns(graph, placeColumns(graph, WIDE));
}

const walk = walkThrough(all);
const at = (id: string, where = walk): Cursor => {
  const cursor = cursorAt(where, id as SelectableId);
  if (!cursor) throw new Error('The graph is empty.');
  return cursor;
};
const go = (from: Cursor, ...moves: readonly Move[]) =>
  moves.reduce((cursor, move) => moveCursor(walk, cursor, move), from);
/** The ids that one passes. */
const pathOf = (from: Cursor, ...moves: readonly Move[]) =>
  moves.map((_, i) => selectableAt(go(from, ...moves.slice(0, i + 1))));

const MOVES: readonly Move[] = ['up', 'down', 'left', 'right', 'back', 'first', 'last'];
const moves = fc.array(fc.constantFrom(...MOVES), { maxLength: 40 });

describe('walking', () => {
  it('leads from Russia over Tor-M1 to Iran, and on', () => {
    // Down from the AK-103 over the MANPADS to the delivery of Tor-M1 to Iran.
    expect(pathOf(at('RUS'), 'right', 'down', 'down', 'right', 'right', 'right')).toEqual([
      ...['rus-ven-ak-103', 'rus-ven-manpads', 'rus-irn-tor-m1', 'tor-m1', 'rus-irn-tor-m1', 'IRN'],
    ]);
  });

  it('leads from Iran back to Russia', () => {
    expect(pathOf(at('IRN'), 'left', 'left', 'left', 'left')).toEqual([
      ...['rus-irn-tor-m1', 'tor-m1', 'rus-irn-tor-m1', 'RUS'],
    ]);
  });

  it('comes to the other deals over a system from the system', () => {
    expect(pathOf(at('tor-m1'), 'right', 'down', 'right')).toEqual([
      'rus-irn-tor-m1',
      'rus-ven-tor-m1',
      'VEN',
    ]);
  });

  it('returns with Backspace to where a relationship was entered', () => {
    for (const id of walk.nodes)
      for (const way of ['left', 'right'] as const) {
        const entered = go(at(id), way);
        if (entered.at === 'line') expect(go(entered, 'down', 'last', 'back')).toEqual(at(id));
      }
    expect(go(at('RUS'), 'back')).toEqual(at('RUS'));
  });

  it('goes to the first and the last, of nodes and of relationships', () => {
    expect(selectableAt(go(at('VEN'), 'first'))).toBe(walk.nodes[0]);
    expect(selectableAt(go(at('VEN'), 'last'))).toBe(walk.nodes.at(-1));
    const leaving = linesAt(walk, 'RUS' as LensNodeId, 'leaving');
    expect(leaving.length).toBeGreaterThan(3);
    expect(selectableAt(go(at('RUS'), 'right', 'last'))).toBe(leaving.at(-1));
    expect(selectableAt(go(at('RUS'), 'right', 'last', 'first'))).toBe(leaving[0]);
  });

  it('stays where a move leads nowhere', () => {
    const first = go(at('RUS'), 'first');
    expect(go(first, 'up')).toBe(first);
    expect(go(at('farc'), 'right')).toEqual(at('farc'));
    const entered = go(at('RUS'), 'right');
    expect(go(entered, 'up')).toBe(entered);
  });

  it('goes through nodes column by column, from top to bottom', () => {
    const { boxes } = placeColumns(walk.graph, WIDE);
    const positions = walk.nodes.map((id) => boxes.get(id) ?? { x: 0, y: 0 });
    positions.slice(1).forEach(({ x, y }, i) => {
      const before = positions[i] ?? { x: 0, y: 0 };
      expect(x > before.x || (x === before.x && y > before.y)).toBe(true);
    });
  });
});

describe('every graph', () => {
  const graphs = fc.subarray(all, { minLength: 1 }).map(walkThrough);

  it('lets keys reach every node and every relationship', () => {
    fc.assert(
      fc.property(graphs, (part) => {
        const start = cursorAt(part, null);
        const seen = new Map<string, Cursor>();
        const open = start ? [start] : [];
        for (let cursor = open.pop(); cursor; cursor = open.pop()) {
          if (seen.has(JSON.stringify(cursor))) continue;
          seen.set(JSON.stringify(cursor), cursor);
          for (const move of MOVES) open.push(moveCursor(part, cursor, move));
        }
        const reached = [...seen.values()].map(selectableAt);
        const drawn = [...part.nodes, ...part.graph.edges.map(({ id }) => id)];
        expect([...new Set(reached)].sort()).toEqual([...drawn].sort());
      }),
      { numRuns: 50 },
    );
  });

  it('is never left by a key', () => {
    fc.assert(
      fc.property(graphs, moves, (part, keys) => {
        let cursor = cursorAt(part, null);
        for (const key of keys) {
          cursor = cursor && moveCursor(part, cursor, key);
          expect(cursor && isInWalk(part, cursor)).toBe(true);
        }
      }),
    );
  });
});

describe('the cursor', () => {
  it('is that of the selection, where it is drawn', () => {
    expect(at('IRN')).toEqual({ at: 'node', id: 'IRN' });
    expect(at('usa-sanctions-rus')).toEqual({
      ...{ at: 'line', id: 'usa-sanctions-rus', enteredFrom: 'USA', direction: 'leaving' },
    });
  });

  it('is the first node where the selection is not drawn, or nothing is selected', () => {
    expect(at('rosoboronexport')).toEqual(cursorAt(walk, null));
    expect(cursorAt(walk, null)).toEqual({ at: 'node', id: walk.nodes[0] });
    expect(cursorAt(walkThrough([]), null)).toBeNull();
  });

  it('is lost when it is filtered away', () => {
    const sanctions = walkThrough(all.filter(({ kind }) => kind === 'sanctions'));
    expect(isInWalk(sanctions, at('IRN'))).toBe(false);
    expect(isInWalk(sanctions, at('rus-irn-tor-m1'))).toBe(false);
    expect(isInWalk(sanctions, at('usa-sanctions-rus'))).toBe(true);
    expect(isInWalk(sanctions, go(at('RUS'), 'right'))).toBe(false);
  });

  it('goes from a line that is filtered away to the node that it was entered from, if that is left', () => {
    const without = walkThrough(all.filter(({ id }) => id !== 'rus-irn-tor-m1'));
    expect(cursorAfter(without, go(at('IRN'), 'left'), null)).toEqual({ at: 'node', id: 'IRN' });
    expect(cursorAfter(without, at('rus-irn-tor-m1'), 'rus-irn-tor-m1' as SelectableId)).toEqual(at('RUS'));
    expect(cursorAfter(walk, at('rus-irn-tor-m1'), null)).toEqual(at('rus-irn-tor-m1'));
    const sanctions = walkThrough(all.filter(({ kind }) => kind === 'sanctions'));
    expect(cursorAfter(sanctions, go(at('IRN'), 'left'), null)).toEqual(cursorAt(sanctions, null));
  });
});
