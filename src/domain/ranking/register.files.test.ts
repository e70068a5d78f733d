/**
 * The measures of SIPRI's own register beside an implementation of others (graphology) and sums that are written down as they
 * are said, where a copy is at hand: none of its rows is part of this project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../worker/fixtures/made-parts';
import { valueAt } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { everyRow, readyMade } from '../model/relationships';
import { firmDealsAt } from '../sums/firm-deals';
import { type Ranking, rankingOf } from './ranking';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

describe.skipIf(!existsSync(REGISTER))('the whole register (needs the register files)', () => {
  let ranking: Ranking;
  const deals = new DirectedGraph<Record<string, never>, { deals: number; tiv: number }>();
  const partners = new UndirectedGraph();

  beforeAll(async () => {
    const part = await partOf(new Uint8Array(readFileSync(REGISTER)));
    const size = part.index.columns.kind.codes.length;
    // None of its relationships is made: rows in columns are all that is measured.
    const index: FacetIndex = { ...part.index, relationships: { ...readyMade([]), size } };
    ranking = rankingOf(index, everyRow({ size }));
    const { from, to } = index.columns;
    for (const row of firmDealsAt(index, everyRow({ size }))) {
      const [giver, receiver] = [valueAt(from, row), valueAt(to, row)];
      const tiv = index.measures.tiv[row] || 0;
      deals.updateEdge(giver, receiver, (before) => ({
        deals: (before.deals ?? 0) + 1,
        tiv: (before.tiv ?? 0) + tiv,
      }));
      const named = [giver, receiver].filter((party) => !party.startsWith('unknown-'));
      for (const party of named) partners.mergeNode(party);
      if (giver !== receiver && named.length === 2) partners.mergeEdge(giver, receiver);
    }
  });

  it('has the betweenness that graphology finds', () => {
    const expected = betweennessCentrality(partners, { normalized: true });
    expect(ranking.parties.length).toBe(partners.order);
    for (const { party, values } of ranking.parties)
      expect(values.betweenness).toBeCloseTo(expected[party] ?? Number.NaN, 10);
  });

  it('has the partners, deals, volumes, shares and concentration that follow from its pairs', () => {
    for (const { party, values } of ranking.parties) {
      const isNamed = (partner: string) => !partner.startsWith('unknown-');
      const into = deals.mapInEdges(party, (_, { deals: count, tiv }, partner) => ({ count, tiv, partner }));
      const out = deals.mapOutEdges(party, (_, { deals: count, tiv }, __, partner) => ({
        count,
        tiv,
        partner,
      }));
      const suppliers = into.filter(({ partner }) => isNamed(partner));
      const recipients = out.filter(({ partner }) => isNamed(partner));
      const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
      expect([values.suppliers, values.recipients]).toEqual([suppliers.length, recipients.length]);
      expect([values.imports, values.exports]).toEqual([
        sum(into.map(({ count }) => count)),
        sum(out.map(({ count }) => count)),
      ]);
      const volume = sum(into.map(({ tiv }) => tiv));
      expect(values['tiv-in'] ?? 0).toBeCloseTo(volume, 6);
      if (volume === 0 || suppliers.length === 0) continue;
      const shares = suppliers.map(({ tiv }) => tiv / volume);
      expect(values['supplier-share']).toBeCloseTo(Math.max(...shares), 10);
      expect(values.concentration).toBeCloseTo(sum(shares.map((share) => share ** 2)), 10);
    }
  });
});
