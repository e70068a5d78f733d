import { describe, expect, it } from 'vitest';
import { facetIndexOf, relationshipsAt } from '../columns/facet-index';
import { smallDataset } from '../fixtures/small-dataset';
import type { SelectableId } from '../model/ids';
import { allOf } from '../model/relationships';
import { neighbourhoodOf } from './lens';
import { linesAround, linesDrawn, rowsTouching } from './neighbourhood';
import { pairIdAt, partiesLens } from './parties/parties-lens';
import { flowIdAt, groupedLens } from './systems/grouped-lens';
import { systemsLens } from './systems/systems-lens';

const dataset = smallDataset();
const index = facetIndexOf(dataset);
const all = allOf(dataset.relationships);
const around = (id: string, visible = all) =>
  neighbourhoodOf(systemsLens(dataset, visible), id as SelectableId);
const touching = (id: string) =>
  relationshipsAt(index, rowsTouching(dataset, index, id as SelectableId)).map((r) => r.id);

describe('what stands out', () => {
  it('is, for a system, its relationships, their ends and all that is about it', () => {
    expect(around('lance-m')).toEqual(
      new Set([
        ...['lance-m', 'xno-xea-lance-m', 'xno-xwe-lance-m', 'xso-objects-to-xno-lance-m'],
        ...['XNO', 'XEA', 'XWE', 'XSO', 'northarms'],
      ]),
    );
  });

  it('is, for a relationship, its two ends, its system and who is between', () => {
    expect(around('xno-xwe-lance-m')).toEqual(
      new Set(['xno-xwe-lance-m', 'XNO', 'XWE', 'northarms', 'lance-m']),
    );
  });

  it('is, for a party, what it does and what is done to it', () => {
    expect(touching('XWE')).toEqual(['xno-xwe-lance-m', 'xwe-hill-front-pike-rifle']);
    expect(around('hill-front')).toEqual(
      new Set(['hill-front', 'xwe-hill-front-pike-rifle', 'XWE', 'pike-rifle']),
    );
  });

  it('reaches a party that deals only go through', () => {
    expect(touching('northarms')).toEqual([
      ...['xno-xwe-lance-m', 'northarms-exports-for-xno', 'xso-sanctions-northarms'],
    ]);
  });

  it('has no part in what is hidden', () => {
    const visible = all.filter(({ kind }) => kind === 'sanctions');
    expect(around('XSO', visible)).toEqual(new Set(['XSO', 'xso-sanctions-northarms', 'northarms']));
  });

  it('is the thing alone where nothing touches it', () => {
    expect(around('sting-2')).toEqual(new Set(['sting-2']));
  });
});

describe('what stands out in a network', () => {
  const network = partiesLens(
    dataset,
    index,
    Uint32Array.from(all, (_, row) => row),
    {
      width: 'deals',
      most: 100,
    },
  );
  const pairs = (id: string, graph = network) =>
    linesAround(dataset, index, graph, pairIdAt(index), id as SelectableId);

  it('is, for a system, every pair that deals in it', () => {
    expect(pairs('lance-m')).toEqual(
      new Set(['XNO..XEA', 'XNO..XWE', 'XSO..XNO..objects-to', 'XNO', 'XEA', 'XWE', 'XSO']),
    );
  });

  it('is, for a relationship or what a flow joins, the pair that it is part of', () => {
    expect(pairs('xno-xwe-lance-m')).toEqual(new Set(['XNO..XWE', 'XNO', 'XWE']));
    expect(pairs('XNO..lance-m..XWE')).toEqual(new Set(['XNO..XWE', 'XNO', 'XWE']));
  });

  it('has no part in what is not drawn', () => {
    expect(pairs('lance-m', { ...network, edges: [] })).toEqual(new Set());
    expect(pairs('sting-2')).toEqual(new Set());
  });
});

describe('how many pairs of a thing a network draws', () => {
  const rows = Uint32Array.from(all, (_, row) => row);
  const drawn = (id: string, most: number, visible = rows) => {
    const network = partiesLens(dataset, index, visible, { width: 'deals', most });
    return linesDrawn(dataset, index, new Set(visible), network, pairIdAt(index), id as SelectableId);
  };

  it('is all of them where all are drawn', () => {
    expect(drawn('lance-m', 100)).toEqual({ drawn: 3, of: 3 });
    expect(drawn('XNO..XWE', 100)).toEqual({ drawn: 1, of: 1 });
  });

  it('says what the strongest leave out', () => {
    const { drawn: some, of } = drawn('XNO', 1);
    expect(some).toBeLessThanOrEqual(1);
    expect(of).toBe(drawn('XNO', 100).of);
  });

  it('counts no pair whose relationships are filtered away', () => {
    const exports = rows.filter((row) => all[row]?.id === 'xno-xwe-lance-m');
    expect(drawn('lance-m', 100, exports)).toEqual({ drawn: 1, of: 1 });
    expect(drawn('XSO', 100, exports)).toEqual({ drawn: 0, of: 0 });
  });
});

describe('among flows', () => {
  const rows = Uint32Array.from(all, (_, row) => row);
  const flows = (most: number) => groupedLens(dataset, index, rows, { width: 'deals', most, opened: [] });
  const lineAt = flowIdAt(index, []);
  const lit = (id: string, most = 100) =>
    linesAround(dataset, index, flows(most), lineAt, id as SelectableId);
  const drawn = (id: string, most: number) =>
    linesDrawn(dataset, index, new Set(rows), flows(most), lineAt, id as SelectableId);

  it('a deal lights up the flow that it is part of, and nothing where that is not drawn', () => {
    const flow = flows(100).edges.find(({ id }) => id === 'XNO..air-defence..XWE');
    expect(lit('xno-xwe-lance-m')).toEqual(new Set([flow?.id, ...(flow?.touches ?? [])]));
    expect(lit('xno-xwe-lance-m', 0)).toEqual(new Set());
  });

  it('it is said how many of the flows of a thing are drawn', () => {
    const { drawn: every, of } = drawn('XNO', 100);
    expect(every).toBe(of);
    expect(drawn('XNO', 0)).toEqual({ drawn: 0, of });
    expect(drawn('xno-xwe-lance-m', 0)).toEqual({ drawn: 0, of: 1 });
  });

  it('every relationship is part of a flow that is drawn where all are', () => {
    const ids = new Set(flows(100).edges.map(({ id }) => id));
    expect(Array.from(rows, lineAt).filter((id) => !ids.has(id))).toEqual([]);
  });
});
