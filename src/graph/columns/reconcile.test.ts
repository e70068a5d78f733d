import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { systemsLens } from '../../domain/lenses/systems/systems-lens';
import { allOf } from '../../domain/model/relationships';
import { elementsOf } from './elements';
import { NARROW, WIDE } from './geometry';
import { placeColumns } from './place-columns';
import { type Changes, idOf, reconcile } from './reconcile';

/** What an engine does with changes: it removes first, and with a node the lines that end at it. */
function apply(drawn: readonly ElementDefinition[], { remove, add, update }: Changes): ElementDefinition[] {
  const elements = new Map(drawn.map((element) => [idOf(element), element]));
  for (const id of remove) {
    elements.delete(id);
    for (const [other, { data }] of elements)
      if (data['source'] === id || data['target'] === id) elements.delete(other);
  }
  for (const element of add) {
    expect(elements.has(idOf(element))).toBe(false);
    elements.set(idOf(element), element);
  }
  for (const element of update) {
    const { source, target } = elements.get(idOf(element))?.data ?? {};
    // A line cannot be led elsewhere by an update.
    expect([element.data['source'], element.data['target']]).toEqual([source, target]);
    elements.set(idOf(element), element);
  }
  return [...elements.values()];
}

const sorted = (elements: readonly ElementDefinition[]) =>
  [...elements].sort((a, b) => idOf(a).localeCompare(idOf(b)));

const NODES = ['a', 'b', 'c', 'd'];
const node = (id: string, width: number): ElementDefinition => ({ group: 'nodes', data: { id, width } });

/** Drawings of some of four nodes and of lines between them, each with a field that may change. */
const drawing = fc
  .tuple(
    fc.subarray(NODES),
    fc.array(fc.tuple(fc.nat(3), fc.nat(9), fc.nat(9), fc.nat(2)), { maxLength: 6 }),
    fc.nat(2),
  )
  .map(([ids, lines, width]): ElementDefinition[] => {
    const edges = lines.flatMap(([name, from, to, label]): ElementDefinition[] => {
      const [source, target] = [ids[from % ids.length], ids[to % ids.length]];
      if (source === undefined || target === undefined) return [];
      return [{ group: 'edges', data: { id: `line ${name}`, source, target, label } }];
    });
    const elements = [...ids.map((id) => node(id, width)), ...edges];
    return [...new Map(elements.map((element) => [idOf(element), element])).values()];
  });

describe('reconcile', () => {
  it('makes of what is drawn what is wanted', () => {
    fc.assert(
      fc.property(drawing, drawing, (drawn, wanted) => {
        expect(sorted(apply(drawn, reconcile(drawn, wanted)))).toEqual(sorted(wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to do where all is as wanted', () => {
    fc.assert(
      fc.property(drawing, (drawn) => {
        expect(reconcile(drawn, structuredClone(drawn))).toEqual({ remove: [], add: [], update: [] });
      }),
    );
  });

  it('updates what stays, and only what has changed', () => {
    const wanted = [node('a', 1), node('b', 2), node('d', 1)];
    expect(reconcile([node('a', 1), node('b', 1), node('c', 1)], wanted)).toEqual({
      remove: ['c'],
      add: [node('d', 1)],
      update: [node('b', 2)],
    });
  });

  it('draws a line anew that ends elsewhere', () => {
    const line = (target: string) => ({ group: 'edges' as const, data: { id: 'line', source: 'a', target } });
    const rest = [node('a', 1), node('b', 1), node('c', 1)];
    expect(reconcile([...rest, line('b')], [...rest, line('c')])).toEqual({
      remove: ['line'],
      add: [line('c')],
      update: [],
    });
  });

  it('leads from any part of the case file to any other, and from the screen to the phone', () => {
    const dataset = caseFile();
    const all = allOf(dataset.relationships);
    const part = fc.tuple(fc.subarray(all), fc.constantFrom(WIDE, NARROW)).map(([visible, geometry]) => {
      const graph = systemsLens(dataset, visible);
      return elementsOf(dataset, graph, geometry, placeColumns(graph, geometry));
    });
    fc.assert(
      fc.property(part, part, (drawn, wanted) => {
        expect(sorted(apply(drawn, reconcile(drawn, wanted)))).toEqual(sorted(wanted));
      }),
    );
  });
});
