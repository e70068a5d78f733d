import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, named, readXml } from '../../../scripts/read-xml';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { lensGraph } from '../../domain/lenses/lenses';
import type { PartyId } from '../../domain/model/ids';
import { everyRow } from '../../domain/model/relationships';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { map as words } from '../../words/en/views/map';
import { mapPicture } from './map-picture';

function drawn(most: number | null = null) {
  const dataset = caseFile();
  const index = facetIndexOf(dataset);
  const choice = { width: 'deals', most, opened: [] } as const;
  const graph = lensGraph('map', dataset, index, everyRow(dataset.relationships), choice);
  const visible = {
    dataset,
    index,
    graph,
    emphasis: NO_EMPHASIS,
    moved: [],
    spacing: null,
    order: 'weight' as const,
  };
  const drawing = mapPicture({ ...visible, palette: paletteOf('light') });
  const root = readXml(`<svg xmlns="http://www.w3.org/2000/svg">${drawing.body}</svg>`);
  return { dataset, graph, drawing, root };
}

describe('a map as SVG', () => {
  it('has every party with its name, every line, land, and the strip of those who have no place', () => {
    const { dataset, graph, root } = drawn();
    const idsIn = (name: string) =>
      elementsIn(root).flatMap(({ attributes }) => (name in attributes ? [attributes[name] ?? ''] : []));
    // One to the strip is in two pieces.
    expect([...new Set(idsIn('data-line'))].sort()).toEqual(graph.edges.map(({ id }) => id as string).sort());
    const texts = named(root, 'text').map(({ text }) => text);
    for (const { id } of graph.nodes) expect(texts).toContain(dataset.parties.get(id as PartyId)?.name);
    expect(texts).toContain(words.notOnMap);
    expect(named(root, 'path').some(({ attributes }) => (attributes['d']?.length ?? 0) > 20_000)).toBe(true);
  });

  it('says whose shapes these are, and has no strip where everybody has a place', () => {
    expect(drawn().drawing.notes).toEqual([...words.about, words.goesOn.beside]);
    expect(drawn(1).drawing.notes).toEqual(words.about);
    const texts = named(drawn(1).root, 'text').map(({ text }) => text);
    expect(texts).not.toContain(words.notOnMap);
  });

  it('is the same twice, and holds no number that is none', () => {
    expect(drawn().drawing).toEqual(drawn().drawing);
    expect(drawn().drawing.body).not.toMatch(/NaN|Infinity/);
  });
});
