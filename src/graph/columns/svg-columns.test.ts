import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, named, readXml, type XmlElement } from '../../../scripts/read-xml';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { type Emphasis, neighbourhoodOf } from '../../domain/lenses/lens';
import { lensGraph } from '../../domain/lenses/lenses';
import type { MovedNode } from '../../domain/lenses/places';
import type { Dataset } from '../../domain/model/dataset';
import type { SelectableId } from '../../domain/model/ids';
import { KINDS } from '../../domain/model/relationship';
import { allOf, everyRow } from '../../domain/model/relationships';
import { STATUSES } from '../../domain/model/status';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { lineLabel } from '../line-label';
import { columnsPicture } from './columns-picture';
import { spacingFor } from './geometry';

const LIGHT = paletteOf('light');

function graphOf(dataset: Dataset) {
  const choice = { width: 'deals', most: null, opened: [] } as const;
  return lensGraph('systems', dataset, facetIndexOf(dataset), everyRow(dataset.relationships), choice);
}

function drawn(
  dataset: Dataset,
  { width = 900, chosen = '', moved = [] as readonly MovedNode[] } = {},
): XmlElement {
  const graph = graphOf(dataset);
  const id = chosen as SelectableId;
  const emphasis: Emphasis =
    chosen === ''
      ? NO_EMPHASIS
      : { ...NO_EMPHASIS, chosen: new Set([id]), around: neighbourhoodOf(graph, id) };
  const { body } = columnsPicture({
    ...{ dataset, graph, emphasis, moved, palette: LIGHT },
    spacing: spacingFor(width),
  });
  return readXml(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`);
}

const withData = (root: XmlElement, name: string, id?: string) =>
  elementsIn(root).filter(({ attributes }) =>
    id === undefined ? name in attributes : attributes[name] === id,
  );

describe('the case file as SVG', () => {
  const dataset = caseFile();
  const root = drawn(dataset);

  it('has the line and the words of every relationship', () => {
    for (const relationship of allOf(dataset.relationships)) {
      expect(withData(root, 'data-line', relationship.id).length).toBeGreaterThan(0);
      const words = withData(root, 'data-words', relationship.id).map(({ text }) => text);
      expect(words).toEqual([lineLabel(relationship).replace('\n', '')]);
    }
  });

  it('draws about a centre of the view two lines in ink, of the one dashed line of a class of weapons one', () => {
    const ink = (subjects: Emphasis['subjects']) => {
      const graph = graphOf(dataset);
      const { body } = columnsPicture({
        ...{ dataset, graph, emphasis: { ...NO_EMPHASIS, subjects }, moved: [], palette: LIGHT },
        spacing: spacingFor(900),
      });
      const all = elementsIn(readXml(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`));
      return all.filter(({ attributes }) => attributes['stroke'] === LIGHT.colour.ink);
    };
    const about = (id: string) => ink(new Map([[id as SelectableId, 'centre']]));
    expect(ink(new Map())).toHaveLength(0);
    expect(about('VEN').map(({ name }) => name)).toEqual(['circle']);
    const [dashed] = [...dataset.systems.values()].filter(({ kind }) => kind === 'class');
    expect(about(dashed?.id ?? '').map(({ attributes }) => attributes['stroke-dasharray'])).toEqual(['5 4']);
  });

  it('has a mark on every disputed one, and on no other', () => {
    const disputed = allOf(dataset.relationships).filter(({ marks }) => marks.includes('disputed'));
    expect(withData(root, 'data-disputed').map(({ attributes }) => attributes['data-disputed'])).toEqual(
      expect.arrayContaining(disputed.map(({ id }) => id)),
    );
    expect(withData(root, 'data-disputed')).toHaveLength(disputed.length);
  });

  it('has every party and system with its name as text', () => {
    const texts = named(root, 'text').map(({ text }) => text);
    for (const { type, id } of graphOf(dataset).nodes) {
      const things = type === 'party' ? dataset.parties : dataset.systems;
      expect(texts).toContain(things.get(id as never)?.name);
    }
  });

  it('draws a node where a reader moved it, with its name and its lines', () => {
    const middleOf = (of: XmlElement, id: string) => {
      const { cx, cy } =
        withData(of, 'data-node', id).flatMap((node) => named(node, 'circle'))[0]?.attributes ?? {};
      return [Number(cx), Number(cy)];
    };
    const moved = drawn(dataset, { moved: [{ id: 'VEN', x: 700, y: 90 }] });
    expect(middleOf(moved, 'VEN')).toEqual([700, 90]);
    expect(middleOf(moved, 'RUS')).toEqual(middleOf(root, 'RUS'));
    const linesOf = (of: XmlElement) => withData(of, 'data-line', 'rus-ven-tor-m1');
    expect(linesOf(moved)).not.toEqual(linesOf(root));
  });

  it('draws what is chosen above the rest, which steps back', () => {
    const chosen = drawn(dataset, { chosen: 'rus-ven-tor-m1' });
    const lines = withData(chosen, 'data-line');
    expect(lines.at(-1)?.attributes['data-line']).toBe('rus-ven-tor-m1');
    expect(lines[0]?.attributes['opacity']).toBe('0.72');
    expect(withData(chosen, 'data-words').at(-1)?.text).toContain('not concluded');
    expect(withData(chosen, 'data-node', 'RUS')[0]?.attributes['opacity']).toBeUndefined();
  });
});

describe('any dataset as SVG', () => {
  const name = fc.constantFrom(
    'A',
    'B <i>',
    'C & D',
    '"E"',
    '\u202EF',
    'سوريا',
    '俄罗斯',
    'G\u0000',
    'x'.repeat(90),
  );
  const line: fc.Arbitrary<Line> = fc.record({
    ...{ from: name, to: name, system: name },
    ...{ kind: fc.constantFrom(...KINDS), status: fc.constantFrom(...STATUSES) },
  });
  it('is well formed, with numbers where numbers are due', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom(300, 700, 1200), (lines, width) => {
        const root = drawn(madeDataset(lines), { width });
        for (const { attributes } of elementsIn(root)) {
          for (const value of Object.values(attributes))
            expect(value).not.toMatch(/NaN|Infinity|undefined|null/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
