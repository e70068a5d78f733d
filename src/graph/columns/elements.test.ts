import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { type Line, madeDataset, madeRelationships } from '../../domain/fixtures/made-dataset';
import { systemsLens } from '../../domain/lenses/systems/systems-lens';
import { KINDS, type Kind, type Relationship } from '../../domain/model/relationship';
import { allOf } from '../../domain/model/relationships';
import { STATUS, STATUSES, type Status } from '../../domain/model/status';
import { GHOST } from '../../ui/encodings';
import type { Palette } from '../../ui/palette';
import { lineLabel } from '../line-label';
import { elementsOf } from './elements';
import { CLOSE, type Geometry, NARROW, WIDE } from './geometry';
import { relativeBends } from './line-elements';
import { WIDE_ENOUGH } from './node-elements';
import { placeColumns } from './place-columns';
import { idOf } from './reconcile';
import { stylesheetOf } from './stylesheet';

/** Every colour by its own name. */
const PALETTE: Palette = {
  colour: new Proxy({} as Palette['colour'], { get: (_, name) => name }),
  font: 'sans-serif',
};

const dataset = caseFile();
const all = allOf(dataset.relationships);

function drawn(visible: readonly Relationship[] = all, geometry: Geometry = WIDE): ElementDefinition[] {
  const graph = systemsLens(dataset, visible);
  return elementsOf(dataset, graph, geometry, placeColumns(graph, geometry));
}

const OF_COLUMNS = ['heading', 'ground'];
const partOf = ({ data }: ElementDefinition): string => data['part'];
const find = (id: string, elements = drawn()) => elements.find((element) => idOf(element) === id)?.data;
const textsOf = (elements: readonly ElementDefinition[]) =>
  elements.flatMap(({ data }) => data['text'] ?? []);

describe.each([
  ['wide', WIDE],
  ['close', CLOSE],
  ['narrow', NARROW],
] as const)('the elements of a %s graph', (_, geometry) => {
  const elements = drawn(all, geometry);

  it('have ids of their own', () => {
    expect(new Set(elements.map(idOf)).size).toBe(elements.length);
    expect(elements.map(idOf)).not.toContain('');
  });

  it.each(['node', 'line', 'caption', ...(geometry.labelled ? ['words', 'mark'] : [])])(
    'have every field set on every %s, so that an update leaves none behind',
    (part) => {
      const fields = elements
        .filter((element) => partOf(element) === part)
        .map(({ data }) => Object.keys(data).sort());
      expect(fields.length).toBeGreaterThan(1);
      for (const keys of fields) expect(keys).toEqual(fields[0]);
      const values = elements.flatMap(({ data }) => Object.values(data));
      expect(values.filter((value) => value === undefined || value === null || Number.isNaN(value))).toEqual(
        [],
      );
    },
  );

  it('have lines whose ends are drawn, and captions that belong to what is drawn', () => {
    const nodes = elements.filter((element) => partOf(element) === 'node').map(idOf);
    for (const { data } of elements) {
      if (data['part'] === 'line' || data['part'] === 'words')
        expect(nodes).toEqual(expect.arrayContaining([data['source'], data['target']]));
      if (data['part'] === 'caption' && !OF_COLUMNS.includes(data['role']))
        expect(nodes).toContain(data['belongsTo']);
    }
  });

  it('stand at numbers', () => {
    for (const { group, position } of elements) {
      if (group === 'nodes') expect(Number.isFinite(position?.x) && Number.isFinite(position?.y)).toBe(true);
    }
  });

  it('are the same every time, and plain data that a copy keeps', () => {
    expect(drawn(all, geometry)).toEqual(elements);
    expect(structuredClone(elements)).toEqual(elements);
  });
});

describe('a node', () => {
  it('shows what a party is by shape, icon and code', () => {
    expect(find('node RUS')).toMatchObject({
      shape: 'disc',
      icon: 'state',
      mark: 'RUS',
      tone: 'exporter',
      selects: 'RUS',
    });
    expect(find('node farc')).toMatchObject({
      shape: 'triangle',
      icon: 'armed-group',
      mark: '',
      tone: 'concern',
    });
    expect(find('node central-europe')).toMatchObject({
      shape: 'rounded-square',
      icon: 'region',
      tone: 'importer',
    });
  });

  it('leaves the code out of a disc that has no room for it', () => {
    const small = drawn(all, { ...WIDE, partySize: 28 });
    expect(find('node RUS', small)).toMatchObject({ shape: 'disc', icon: 'state', mark: '' });
  });

  it('shows what is a class, or not named, by its outline', () => {
    expect(find('node tor-m1')).toMatchObject({ shape: 'box', icon: 'air-defence', mark: 'Tor-M1' });
    expect(find('node manpads')).toMatchObject({ shape: 'dashed-box' });
    expect(find('node not-named')).toMatchObject({ shape: 'dashed-box', icon: 'unnamed' });
  });

  it('is named below, and told what it is where that is no state', () => {
    expect(find('caption title RUS')).toMatchObject({ text: 'Russia', belongsTo: 'node RUS' });
    expect(find('caption subtitle RUS')).toBeUndefined();
    expect(find('caption subtitle farc')).toMatchObject({ text: 'armed group' });
    expect(find('caption subtitle farc', drawn(all, NARROW))).toMatchObject({ text: 'feared user' });
  });

  it('has a long name shortened', () => {
    const long = 'A very long name that no drawing has the room to show';
    const made = madeDataset([{ from: long, to: 'B', system: 's' }]);
    const graph = systemsLens(made, allOf(made.relationships));
    const texts = textsOf(elementsOf(made, graph, WIDE, placeColumns(graph, WIDE)));
    expect(texts.filter((text) => text.startsWith('A very long'))).toEqual(['A very long name that no…']);
  });
});

describe('a heading', () => {
  const rooms = () =>
    drawn()
      .filter(({ data }) => data['role'] === 'heading')
      .map(({ data }) => data['room']);

  it('is broken into lines only where it would run into another', () => {
    const [exporters, systems, importers, onward] = rooms();
    expect([exporters, systems]).toEqual([WIDE_ENOUGH, WIDE_ENOUGH]);
    expect(importers).toBeLessThan(WIDE_ENOUGH);
    expect(onward).toBe(importers);
  });

  it('stands over every column that is there', () => {
    const headings = ['EXPORTERS', 'SYSTEMS', 'IMPORTERS', 'FEARED TO END UP WITH'];
    expect(textsOf(drawn())).toEqual(expect.arrayContaining(headings));
    expect(textsOf(drawn(all, NARROW))).toEqual(expect.not.arrayContaining(['FEARED TO END UP WITH']));
    expect(textsOf(drawn(all, NARROW))).toEqual(expect.arrayContaining(['FROM', 'SYSTEMS', 'TO']));
  });

  it('calls nobody an exporter or importer who moves no goods', () => {
    const sanctions = all.filter(({ kind }) => kind === 'sanctions');
    const over = (geometry: Geometry) => {
      const texts = textsOf(drawn(sanctions, geometry));
      return texts.filter((text) => text !== '' && text === text.toUpperCase());
    };
    for (const geometry of [WIDE, NARROW]) {
      expect(over(geometry)).toEqual(expect.arrayContaining(['IMPOSE SANCTIONS', 'UNDER SANCTIONS']));
      expect(over(geometry)).not.toEqual(expect.arrayContaining(['EXPORTERS']));
      expect(over(geometry)).not.toEqual(expect.arrayContaining(['IMPORTERS']));
    }
  });
});

describe('the words on a line', () => {
  const words = (line: Partial<Line>) => {
    const [, relationship] = madeRelationships([
      { id: 'goods', from: 'A', to: 'B', system: 's' },
      { from: 'A', to: 'B', system: 's', ...line },
    ]);
    return relationship ? lineLabel(relationship) : '';
  };
  const dozen = { min: 10, max: 12, unit: 'systems', estimate: false };

  it('say how many, and how far it has come', () => {
    const says = [{ field: 'quantity', quantity: dozen }] as const;
    expect(words({ status: 'negotiating', says })).toBe('10-12, negotiating');
    expect(words({ status: 'delivered' })).toBe('delivered');
  });

  it('say what one party does to another', () => {
    expect(words({ kind: 'sanctions', status: 'in-force' })).toBe('sanctions');
    expect(words({ kind: 'objects-to', about: 'goods', status: 'refused' })).toBe('objects to\nrefused');
    expect(words({ kind: 'diversion-concern', status: 'voiced' })).toBe('concern');
    expect(words({ kind: 'licenses-production', status: 'ordered' })).toMatch(/^licen\S+.*, ordered$/);
  });

  it.each(KINDS)('are never empty for %s', (kind) => {
    for (const status of STATUSES) expect(words({ kind, status })).toMatch(/^\w[^_]*\w$/);
  });

  it('stand once on every relationship', () => {
    const labels = drawn().flatMap(({ data }) => [data['middleLabel'], data['endLabel']].filter(Boolean));
    expect(labels).toHaveLength(all.length);
  });

  it('stand in a frame where two sources or more say so, however many speak of it', () => {
    const framed = drawn().filter(({ data }) => data['part'] === 'words' && data['severalSources'] === 'yes');
    expect(framed.map(idOf).sort()).toEqual(
      ['rus-irn-tor-m1', 'usa-sanctions-rus', 'ven-farc-manpads-diversion'].map((id) => `words ${id}`),
    );
  });
});

describe('a deal', () => {
  const legsOf = (status: Status, kind: Kind = 'supplies') => {
    const made = madeDataset([{ id: 'deal', from: 'A', to: 'B', system: 's', kind, status }]);
    const graph = systemsLens(made, allOf(made.relationships));
    const elements = elementsOf(made, graph, WIDE, placeColumns(graph, WIDE));
    return [find('line deal to-system', elements), find('line deal from-system', elements)];
  };

  it.each(STATUSES)(
    'that is %s looks beyond its system as before it, or like nothing that came',
    (status) => {
      for (const kind of ['supplies', 'licenses-production'] as const) {
        const [before, beyond] = legsOf(status, kind);
        const look = (data?: Record<string, unknown>) => [data?.['tone'], data?.['head'], data?.['dash']];
        if (STATUS[status].strength === 'ended') {
          expect(before?.['head']).toBe('bar');
          expect(look(beyond)).toEqual(['ghost', 'none', GHOST.dash.join(' ')]);
          expect(beyond?.['width']).toBeLessThan(before?.['width']);
        } else {
          expect(look(beyond)).toEqual(look(before));
          expect(before?.['dash'] === '').toBe(STATUS[status].strength === 'firm');
        }
      }
    },
  );

  it('draws what never came alike in every state of the picture, and never like a firm line', () => {
    const blocks = stylesheetOf(PALETTE) as unknown as { selector: string; style: Record<string, unknown> }[];
    const ghost = blocks.filter(({ selector }) => selector.startsWith('edge[tone = "ghost"]'));
    const last = Object.assign({}, ...ghost.map(({ style }) => style));
    expect(last).toMatchObject({ 'line-color': 'line-strong', width: 'data(width)', 'underlay-opacity': 0 });
    const widening = blocks.findIndex(({ selector }) => selector === 'edge.chosen[part = "line"]');
    expect(blocks.findLastIndex((block) => ghost.includes(block))).toBeGreaterThan(widening);
    expect(blocks.map(({ selector }) => selector)).toContain('edge[part = "line"][dash != ""]');
  });
});

describe('a dispute', () => {
  it('has a sign of its own on the line, between the words and the end', () => {
    const disputed = all.filter(({ marks }) => marks.includes('disputed'));
    expect(disputed.length).toBeGreaterThan(0);
    const elements = drawn();
    const signs = elements.filter((element) => partOf(element) === 'mark');
    expect(signs.map(({ data }) => data['shows']).sort()).toEqual(disputed.map(({ id }) => id).sort());
    for (const { data } of elements) expect(`${data['endLabel']} ${data['middleLabel']}`).not.toMatch(/[≠]/);
  });
});

describe('a dispute where lines carry no words', () => {
  it('has its sign nevertheless, one each, between the ends of its line', () => {
    const disputed = all.filter(({ marks }) => marks.includes('disputed'));
    const elements = drawn(all, NARROW);
    const signs = elements.filter((element) => partOf(element) === 'mark');
    expect(signs.map(({ data }) => data['shows']).sort()).toEqual(disputed.map(({ id }) => id).sort());
    for (const { position } of signs) {
      expect(Number.isFinite(position?.x)).toBe(true);
      expect(position?.x).toBeGreaterThan(NARROW.columnX.exporter);
      expect(position?.x).toBeLessThan(NARROW.columnX.importer + NARROW.arcInner + 10 * NARROW.arcGap);
    }
  });
});

describe('relativeBends', () => {
  it('can be turned back into the points that it was given', () => {
    const point = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    });
    fc.assert(
      fc.property(point, point, fc.array(point, { maxLength: 4 }), (start, end, bends) => {
        const [dx, dy] = [end.x - start.x, end.y - start.y];
        const length = Math.hypot(dx, dy);
        fc.pre(length > 0);
        const { weights, distances } = relativeBends(start, end, bends);
        bends.forEach((bend, i) => {
          const [along, off] = [weights[i] ?? Number.NaN, (distances[i] ?? Number.NaN) / length];
          expect(start.x + along * dx - off * dy).toBeCloseTo(bend.x, 6);
          expect(start.y + along * dy + off * dx).toBeCloseTo(bend.y, 6);
        });
      }),
    );
  });

  it('gives numbers where both ends are one point', () => {
    const here = { x: 3, y: 4 };
    expect(relativeBends(here, here, [{ x: 9, y: 9 }])).toEqual({ weights: [0], distances: [0] });
  });
});
