import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { everyRow } from '../../model/relationships';
import { pickAsked } from '../asked-lines';
import { countShown } from '../shown-lines';
import { flowIdAt, groupedLens } from './grouped-lens';

type Paths = readonly (readonly number[])[];

/** The graph of these, with room for so many of the strongest flows, and these ways asked for. */
function graphsOf(lines: readonly Line[], most: number, paths: Paths, frame?: Uint32Array) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const graphOf = (asked: Paths | null, visible: Uint32Array, within?: ReturnType<typeof groupedLens>) =>
    groupedLens(dataset, index, visible, {
      ...{ width: 'deals', most, opened: [] },
      asked: asked && pickAsked(dataset, index, new Set(visible), { rows: asked, subjects: new Map() }),
      ...(within && { within }),
    });
  const all = everyRow(dataset.relationships);
  const without = graphOf(null, all);
  const asked = graphOf(paths, all);
  return { without, asked, lineAt: flowIdAt(index, []), within: frame && graphOf(paths, frame, asked) };
}

const own = ({ edges }: ReturnType<typeof groupedLens>) => edges.filter(({ bundle }) => !bundle?.isOthers);
const idsOf = (edges: readonly { readonly id: string }[]) => edges.map(({ id }) => id);
const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

/** What goes between great ones, and one deal of Iran with Venezuela in the middle of it. */
const LINES: readonly Line[] = [
  ...times(4, { from: 'A', to: 'X', system: 'jet' }),
  ...times(3, { from: 'A', to: 'X', system: 'radar' }),
  ...times(2, { from: 'B', to: 'X', system: 'jet' }),
  { from: 'IRN', to: 'VEN', system: 'jet' },
  { from: 'B', to: 'VEN', system: 'jet' },
  { kind: 'objects-to', from: 'IRN', to: 'A' },
];
const IRAN_TO_VENEZUELA = 9;

describe('parties among systems', () => {
  it('stand where their deals put them, though what is drawn of them is an objection alone', () => {
    const { without } = graphsOf(LINES, 2, []);
    expect(own(without).map(({ id }) => id)).toContain('IRN..A..objects-to');
    expect(without.nodes.find(({ id }) => id === 'IRN')?.column).toBe('exporter');
  });
});

describe('the ways that are asked for, among systems', () => {
  it('have lines of their own beside the strongest, which stay', () => {
    const { without, asked } = graphsOf(LINES, 3, [[IRAN_TO_VENEZUELA]]);
    expect(idsOf(own(without))).not.toContain('IRN..aircraft..VEN');
    expect(idsOf(own(asked))).toEqual([...idsOf(own(without)), 'IRN..aircraft..VEN']);
    expect(countShown(asked)).toMatchObject({ shown: own(without).length + 1, forAsked: 1, isAddedUp: true });
    expect(asked.held).toEqual(without.held);
  });

  it('have their parties in the columns where these deals put them, and leave all others where they are', () => {
    const { without, asked } = graphsOf(LINES, 3, [[IRAN_TO_VENEZUELA]]);
    const columns = Object.fromEntries(asked.nodes.map(({ id, column }) => [id, column]));
    expect(columns).toMatchObject({ IRN: 'exporter', VEN: 'importer' });
    for (const { id, column } of without.nodes) if (id !== 'IRN') expect(columns[id]).toBe(column);
  });

  it('are told of the same while places are kept for all years', () => {
    const { within } = graphsOf(LINES, 3, [[IRAN_TO_VENEZUELA]], Uint32Array.of(0, IRAN_TO_VENEZUELA));
    expect(within?.forAsked).toBe(1);
    expect(within && idsOf(own(within))).toEqual(['A..aircraft..X', 'IRN..aircraft..VEN']);
  });

  it('add nothing where they are among the strongest', () => {
    const { without, asked } = graphsOf(LINES, 3, [[0]]);
    expect(asked.forAsked).toBeUndefined();
    expect(idsOf(asked.edges)).toEqual(idsOf(without.edges));
  });

  it('are drawn whole or not at all where they have very many flows', () => {
    const many = Array.from({ length: 70 }, (_, i): Line => ({ from: `S${i}`, to: 'VEN', system: 's' }));
    const every = [...many.keys()];
    const { asked } = graphsOf(many, 2, [every.slice(2, 52), every.slice(52), every.slice(60)]);
    expect(asked.forAsked).toBe(60);
    expect(idsOf(own(asked))).not.toContain('S55..aircraft..VEN');
  });

  it('take out of what is added up just what is drawn, whatever is asked for', () => {
    const line = fc.record({
      from: fc.constantFrom('A', 'B', 'C', 'D'),
      to: fc.constantFrom('X', 'Y', 'Z'),
      system: fc.constantFrom('jet', 'radar', 'gun'),
    });
    const given = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 30 }),
      ways: fc.array(fc.array(fc.nat(29), { maxLength: 4 }), { maxLength: 3 }),
      most: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(given, ({ lines, ways, most }) => {
        const paths = ways.map((rows) => rows.filter((row) => row < lines.length));
        const { without, asked, lineAt } = graphsOf(lines, most, paths);
        const wanted = new Set([...idsOf(own(without)), ...paths.flat().map(lineAt)]);
        expect(new Set(idsOf(own(asked)))).toEqual(wanted);
        expect(asked.forAsked ?? 0).toBe(own(asked).length - own(without).length);
        const sum = asked.edges.reduce((total, { bundle }) => total + (bundle?.relationships ?? 0), 0);
        expect(sum).toBe(lines.length);
        for (const id of wanted) expect(asked.others?.has(id as never) ?? false).toBe(false);
        expect(own(asked).length + (asked.others?.size ?? 0)).toBe(asked.of);
      }),
    );
  });
});
