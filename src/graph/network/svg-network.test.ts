import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, named, readXml, type XmlElement } from '../../../scripts/read-xml';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { lensGraph } from '../../domain/lenses/lenses';
import type { BundleId, PartyId } from '../../domain/model/ids';
import { everyRow } from '../../domain/model/relationships';
import { NO_EMPHASIS } from '../../ui/emphasis';
import type { Drawing } from '../../ui/svg/drawing';
import { placeNetwork } from '../../worker/layout/place-network';
import { madeDisc, madeLine, placedShapes } from './fixtures/made-shapes';
import { networkPicture } from './network-picture';
import { networkDrawing } from './svg-network';

const LIGHT = paletteOf('light');

const rootOf = ({ body }: Drawing): XmlElement =>
  readXml(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`);
const textsOf = (root: XmlElement) => named(root, 'text').map(({ text }) => text);
const idsIn = (root: XmlElement, name: string) =>
  elementsIn(root).flatMap(({ attributes }) => (name in attributes ? [attributes[name] ?? ''] : []));

const SHAPES = placedShapes({
  discs: [
    madeDisc('Northland', 0, 0),
    madeDisc('Eastland', 300, 0, { exports: 0.4 }),
    madeDisc('Westland', 0, 200, { exports: null, tone: 'soft' }),
    madeDisc('Band', 300, 200, { shape: 'triangle', icon: 'armed-group', tone: 'concern', exports: null }),
  ],
  lines: [
    madeLine('Northland', 'Eastland', { words: '12 deals' }),
    madeLine('Northland', 'Westland', { reach: 'stops', head: 'bar' }),
    madeLine('Westland', 'Band', { dash: [3, 5], movesGoods: false, bend: 20 }),
  ],
});

describe('a network as SVG', () => {
  it('has every party, with its name as text, and every line', () => {
    const root = rootOf(networkDrawing(SHAPES, NO_EMPHASIS, LIGHT));
    expect(idsIn(root, 'data-node').sort()).toEqual(['Band', 'Eastland', 'Northland', 'Westland']);
    expect(idsIn(root, 'data-line').sort()).toEqual([
      'Northland..Eastland',
      'Northland..Westland',
      'Westland..Band',
    ]);
    expect(textsOf(root).sort()).toEqual(['Band', 'Eastland', 'Northland', 'Westland']);
  });

  it('writes the words of what is chosen, and draws it last of all lines', () => {
    const line = 'Northland..Eastland' as BundleId;
    const around = new Set([line, 'Northland' as PartyId, 'Eastland' as PartyId]);
    const root = rootOf(networkDrawing(SHAPES, { ...NO_EMPHASIS, chosen: new Set([line]), around }, LIGHT));
    expect(textsOf(root)).toContain('12 deals');
    expect(idsIn(root, 'data-line').at(-1)).toBe(line);
  });

  it('draws what has stepped back below the lines of an answer, and only then', () => {
    const drawnIn = (emphasis: Parameters<typeof networkDrawing>[1]) =>
      elementsIn(rootOf(networkDrawing(SHAPES, emphasis, LIGHT))).flatMap(
        ({ attributes }) => attributes['data-node'] ?? attributes['data-line'] ?? [],
      );
    const line = 'Northland..Eastland';
    const around = new Set([line as BundleId, 'Northland' as PartyId, 'Eastland' as PartyId]);
    const subjects = new Map([['Northland' as PartyId, 'asked' as const]]);
    const answer = drawnIn({ ...NO_EMPHASIS, around, subjects });
    for (const id of ['Westland', 'Band']) expect(answer.indexOf(id)).toBeLessThan(answer.indexOf(line));
    for (const id of ['Northland', 'Eastland'])
      expect(answer.indexOf(id)).toBeGreaterThan(answer.indexOf(line));
    const usual = drawnIn(NO_EMPHASIS);
    expect(Math.min(...[...SHAPES.discs.keys()].map((id) => usual.indexOf(id)))).toBe(SHAPES.lines.length);
  });

  it('names the steps of an answer, however light they are, and though every place lies on its lines', () => {
    const heavy = Array.from({ length: 20 }, (_, i) => madeDisc(`Heavy ${i}`, 5000 + 200 * i, 0));
    const ends = Array.from({ length: 24 }, (_, i) => {
      const angle = (i * Math.PI) / 12;
      return madeDisc(`End ${i}`, 900 * Math.cos(angle), 900 * Math.sin(angle));
    });
    const lines = ends.map(({ id }) => madeLine(id, 'Step'));
    const shapes = placedShapes({ discs: [...heavy, ...ends, madeDisc('Step', 0, 0)], lines });
    const around = new Set([
      ...['Step', ...ends.map(({ id }) => id)].map((id) => id as PartyId),
      ...lines.map(({ id }) => id as BundleId),
    ]);
    const subjects = new Map([['End 0' as PartyId, 'asked' as const]]);
    const root = rootOf(networkDrawing(shapes, { ...NO_EMPHASIS, around, subjects }, LIGHT));
    expect(textsOf(root)).toContain('Step');
  });

  it('draws two rings about what the view is about, and writes its name in bold', () => {
    const plain = networkDrawing(SHAPES, NO_EMPHASIS, LIGHT);
    const subjects = new Map([['Eastland' as PartyId, 'centre' as const]]);
    const marked = networkDrawing(SHAPES, { ...NO_EMPHASIS, subjects }, LIGHT);
    const ringsOf = (drawing: typeof plain) =>
      elementsIn(rootOf(drawing)).filter(
        ({ name, attributes }) =>
          name === 'circle' && attributes['fill'] === 'none' && attributes['stroke'] === LIGHT.colour.ink,
      );
    expect(ringsOf(plain)).toHaveLength(0);
    expect(ringsOf(marked)).toHaveLength(2);
    const bold = elementsIn(rootOf(marked)).filter(({ attributes }) => attributes['font-weight']);
    expect(bold).toHaveLength(1);
  });

  it('holds all that it draws within its bounds, wherever parties were moved', () => {
    const far = placedShapes({
      discs: [madeDisc('A', -4000, 900), madeDisc('B', 2500, -3000)],
      lines: [madeLine('A', 'B')],
    });
    const { bounds, body } = networkDrawing(far, NO_EMPHASIS, LIGHT);
    for (const { attributes } of named(rootOf({ bounds, body }), 'circle')) {
      const [x, y] = [Number(attributes['cx']), Number(attributes['cy'])];
      expect(
        x > bounds.x && x < bounds.x + bounds.width && y > bounds.y && y < bounds.y + bounds.height,
      ).toBe(true);
    }
    expect(bounds.width).toBeLessThan(1300);
  });

  it('is empty where there is nothing', () => {
    expect(networkDrawing(placedShapes({ discs: [], lines: [] }), NO_EMPHASIS, LIGHT)).toMatchObject({
      ...{ body: '', bounds: { width: 0, height: 0 } },
    });
  });

  it('is well formed whatever parties are called, and wherever they stand', () => {
    const number = fc.integer({ min: -3000, max: 3000 });
    const disc = fc.record({ name: fc.string({ unit: 'binary' }), x: number, y: number });
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 12 }), (discs) => {
        const shapes = placedShapes({
          discs: discs.map(({ name, x, y }, i) => madeDisc(`${i}`, x, y, { name })),
          lines: discs.map(({ name }, i) => madeLine('0', `${i}`, { words: name })),
        });
        const chosen = new Set(['0' as PartyId]);
        const root = rootOf(networkDrawing(shapes, { ...NO_EMPHASIS, chosen, around: chosen }, LIGHT));
        for (const { attributes } of elementsIn(root)) {
          for (const value of Object.values(attributes)) expect(value).not.toMatch(/NaN|Infinity/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('draws the case file from the dataset on, the same twice', async () => {
  const dataset = caseFile();
  const index = facetIndexOf(dataset);
  const choice = { width: 'deals', most: null, opened: [] } as const;
  const graph = lensGraph('parties', dataset, index, everyRow(dataset.relationships), choice);
  const draw = () =>
    networkPicture(
      { dataset, index, graph, emphasis: NO_EMPHASIS, moved: [], spacing: null, palette: LIGHT },
      placeNetwork,
    );
  const drawing = await draw();
  expect(await draw()).toEqual(drawing);
  const root = rootOf(drawing);
  expect(idsIn(root, 'data-line').sort()).toEqual(graph.edges.map(({ id }) => id as string).sort());
  for (const { id } of graph.nodes) expect(textsOf(root)).toContain(dataset.parties.get(id as PartyId)?.name);
});
