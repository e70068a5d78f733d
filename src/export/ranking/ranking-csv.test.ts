import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { rankedBy } from '../../domain/ranking/ranked';
import { rankingOf } from '../../domain/ranking/ranking';
import { exportedView } from '../fixtures/exported-view';
import { RANKING_CSV } from './ranking-csv';

const { about, dataset, index, rows } = exportedView();
const ranked = rankedBy(rankingOf(index, rows).parties, 'imports');
const taken = {
  about,
  dataset,
  measure: 'imports',
  parties: ranked.parties,
  caveats: ['Over firm deals.'],
} as const;

it('has a row for each ranked party, with all measures and of which view it is', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(RANKING_CSV.write(taken).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ place, party_id, value }) => [place, party_id, value])).toEqual(
    ranked.parties.map(({ place, of }) => [String(place), of.party, String(of.values.imports)]),
  );
  expect(data.length).toBeGreaterThan(0);
  for (const row of data) {
    expect(row).toMatchObject({ ranked_by: 'imports', caveats: 'Over firm deals.', view: about.sentence });
    expect(row['value']).toBe(row['imports']);
    expect(row['permalink']).toBe(about.permalink);
  }
});

it('is empty where nobody is ranked', () => {
  expect(RANKING_CSV.write({ ...taken, parties: [] })).toBe('\uFEFF');
});
