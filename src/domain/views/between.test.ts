import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { between as words } from '../../words/en/questions/between';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { type Between, betweenOf, rowsBetween } from '../lenses/between';
import type { Dataset } from '../model/dataset';
import { everyRow } from '../model/relationships';
import { firmOf } from '../sums/firm-deals';
import { betweenSections, directionsOf } from './between';

const asked = (dataset: Dataset, id: string): Between => {
  const between = betweenOf(dataset, id);
  if (!between) throw new Error(`${id} asks nothing.`);
  return between;
};
const told = (lines: readonly Line[]) => {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const between = asked(dataset, 'between..A..B');
  const directions = directionsOf(index, between, everyRow(index.relationships));
  return {
    directions,
    balance: words.balance(dataset, directions),
    essence: words.essence(dataset, directions, 'tiv', true),
    sections: betweenSections(index, between).map(
      ({ heading, rows }) => `${words.heading(dataset, heading)} ${[...rows]}`,
    ),
  };
};
const delivery = (year: number, tiv: number | null) => ({
  ...{ year, estimate: false, share: false, quantity: 1, tiv },
});
const AB = { from: 'A', to: 'B' } as const;
const BA = { from: 'B', to: 'A' } as const;
const came = (tiv: number | null, year = 2006) =>
  ({ status: 'delivered', deliveries: [delivery(year, tiv)] }) as const;

describe('the balance of two parties', () => {
  it('is told by volume where any is stated, and says of the other side that nothing came', () => {
    const { balance, essence } = told([
      { ...AB, ...came(120) },
      { ...AB, ...came(30) },
      { from: 'C', to: 'A' },
    ]);
    expect(balance).toBe('A delivered 150 million TIV to B; B delivered none to A.');
    expect(essence).toBe('From A to B, deliveries peaked in 2006 (150 million TIV).');
  });

  it('does not take a volume for all where a deal does not state it, nor for none', () => {
    expect(
      told([
        { ...AB, ...came(120) },
        { ...AB, ...came(null) },
        { ...BA, ...came(null) },
      ]).balance,
    ).toBe(
      'A delivered at least 120 million TIV to B; 1 firm deal leads from B to A, without a volume delivered.',
    );
  });

  it('counts firm deals where no volume is known, and no others', () => {
    expect(told([AB, AB, { ...BA, status: 'negotiating' }]).balance).toBe(
      '2 firm deals lead from A to B; none leads from B to A.',
    );
    expect(told([{ ...AB, status: 'possible' }]).balance).toBe('No firm deal leads from A to B, nor back.');
  });
});

it('lists every relationship of two parties once, what is no firm deal apart', () => {
  const { sections } = told([
    AB,
    { ...BA, status: 'not-concluded' },
    { ...BA, status: 'negotiating' },
    { ...BA, kind: 'sanctions', status: 'in-force' },
    BA,
    { from: 'C', to: 'A', kind: 'objects-to', about: 'line-0' },
    { from: 'C', to: 'A', via: ['B'] },
    { from: 'C', to: 'A' },
  ]);
  expect(sections).toEqual([
    'A to B: firm deals 0',
    'B to A: firm deals 4',
    'B to A: planned or talked about, no firm deal 2',
    'B to A: did not go ahead, no firm deal 1',
    'B to A: sanctions 3',
    'Objections to what is between them 5',
    'More in which both take part 6',
  ]);
});

it('adds up categories and systems of each direction by itself', () => {
  const { directions } = told([
    { ...AB, system: 'jet' },
    { ...AB, system: 'jet' },
    { ...BA, system: 'tank' },
  ]);
  expect(directions.map(({ systems }) => systems.map(({ value, deals }) => [value, deals]))).toEqual([
    [['jet', 2]],
    [['tank', 1]],
  ]);
  expect(directions.map(({ sums }) => firmOf(sums.deals))).toEqual([2, 1]);
});

it('says of Russia and Venezuela what the case file holds', () => {
  const dataset = caseFile();
  const index = facetIndexOf(dataset);
  const between = asked(dataset, 'between..RUS..VEN');
  const directions = directionsOf(index, between, everyRow(index.relationships));
  expect(words.balance(dataset, directions)).toBe(
    '12 firm deals lead from Russia to Venezuela; none leads from Venezuela to Russia.',
  );
  const sections = betweenSections(index, between);
  const listed = sections.flatMap(({ rows }) => [...rows]);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toEqual(expect.arrayContaining([...rowsBetween(index, between)]));
});
