import { expect, it } from 'vitest';
import { compare } from '../../words/en/views/compare';
import { facetIndexOf } from '../columns/facet-index';
import type { FacetId } from '../columns/facets';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withMark } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { cautionsOf } from './cautions';
import { compareUnits, unitOf } from './compared';
import { areUnnamed } from './compared-among';
import { filtersOf, partsCompared } from './comparison';
import { namedUnits } from './named-units';
import { sidesOf } from './sides';

const NONE = { deliveries: { a: null, b: null }, any: { a: null, b: null } };
const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

/** Two parties held against each other by who deals with them, and what is to be careful with there. */
function found(facet: FacetId, [one, other]: readonly [string, string], lines: readonly Line[]) {
  const index = facetIndexOf(madeDataset(lines));
  const comparison = { facets: { [facet]: { include: [other], exclude: [] } } };
  const filters = filtersOf(withMark(NO_FILTER, facet, one, 'include'), comparison);
  const unit = unitOf(partsCompared(comparison));
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const { units, unnamed } = namedUnits(compareUnits(index, sides, filters, unit, 'deals'), unit);
  const cautions = cautionsOf(
    filters,
    comparison,
    { ...NONE, whole: NONE },
    { unit, isPlain: false, unnamed },
  );
  return {
    units: units.map(({ ids, class: own }) => [ids[0], own]).sort(),
    unnamed,
    isUnnamed: (rows: Uint32Array) => areUnnamed(index, sides, filters, unit, rows),
    told: cautions.filter(({ code }) => code === 'unnamed').map(compare.caution),
  };
}

const LINES: readonly Line[] = [
  { from: 'north', to: 'A' },
  ...times(2, { from: 'north', to: 'B' }),
  ...times(3, { from: 'unknown-supplier', to: 'A' }),
  ...times(5, { from: 'unknown-supplier', to: 'B' }),
  { from: 'A', to: 'south' },
];

it('calls nobody without a name one exporter that supplies both', () => {
  expect(found('to', ['A', 'B'], LINES)).toMatchObject({
    units: [['north', 'more']],
    unnamed: { a: 3, b: 5 },
    told: [
      'Not compared: deals with somebody whom the source cannot name (A 3, B 5), who may be somebody else each time.',
    ],
  });
});

it('calls nobody without a name one partner or importer of both, whichever way goods go', () => {
  const lines = [...LINES, ...times(2, { from: 'A', to: 'unknown-recipient' })];
  expect(found('party', ['A', 'B'], lines)).toMatchObject({
    units: [
      ['north', 'more'],
      ['south', 'only-a'],
    ],
    unnamed: { a: 5, b: 5 },
  });
  const gave: readonly Line[] = [
    { from: 'A', to: 'unknown-rebel-group' },
    { from: 'B', to: 'unknown-rebel-group' },
    { from: 'B', to: 'west' },
  ];
  expect(found('from', ['A', 'B'], gave)).toMatchObject({
    units: [['west', 'only-b']],
    unnamed: { a: 1, b: 1 },
  });
});

it('says nothing where everyone has a name', () => {
  const lines: readonly Line[] = [
    { from: 'north', to: 'A' },
    { from: 'north', to: 'B' },
  ];
  expect(found('to', ['A', 'B'], lines)).toMatchObject({
    units: [['north', 'same']],
    unnamed: null,
    told: [],
  });
});

it('knows of rows whether they are of nobody with a name', () => {
  const { isUnnamed } = found('to', ['A', 'B'], LINES);
  const of = (...rows: number[]) => isUnnamed(Uint32Array.from(rows));
  expect([of(3, 4), of(3, 6, 7), of(0), of(0, 3), of()]).toEqual([true, true, false, false, false]);
});
