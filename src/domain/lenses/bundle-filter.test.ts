import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfBundle } from '../columns/bundle-rows';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withMark } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import type { Bundle } from '../model/bundle';
import type { PartyId, SystemId } from '../model/ids';
import { filterOfBundle } from './bundle-filter';

const index = facetIndexOf(
  madeDataset([
    { from: 'RUS', to: 'VEN', system: 'tor' },
    { from: 'RUS', to: 'VEN', system: 'sukhoi', kind: 'licenses-production' },
    { from: 'RUS', to: 'VEN', kind: 'finances' },
    { from: 'RUS', to: 'IRN', system: 'tor', status: 'refused' },
    { from: 'USA', to: 'IRN', kind: 'sanctions' },
    { from: 'IRN', to: 'VEN', system: 'tor' },
  ]),
);
const [RUS, VEN, IRN, USA] = ['RUS', 'VEN', 'IRN', 'USA'] as PartyId[] as [
  PartyId,
  PartyId,
  PartyId,
  PartyId,
];
const tor = 'tor' as SystemId;

const BUNDLES: readonly Bundle[] = [
  { type: 'pair', from: RUS, to: VEN, kind: 'goods' },
  { type: 'pair', from: RUS, to: VEN, kind: 'finances' },
  { type: 'pair', from: USA, to: IRN, kind: 'sanctions' },
  { type: 'flow', from: RUS, to: VEN, category: 'aircraft' },
  { type: 'flow', from: RUS, to: VEN, system: tor },
  { type: 'category', category: 'aircraft' },
];

const visibleWith = (filter: Filter) => [...applyFilter(index, filter).visible];

describe('the filter of a bundle', () => {
  it('names kinds only where others would be left', () => {
    const [pair, finance, , , flow] = BUNDLES as [Bundle, Bundle, Bundle, Bundle, Bundle];
    expect(filterOfBundle(index, NO_FILTER, pair).facets.kind.include).toEqual([
      'supplies',
      'licenses-production',
    ]);
    expect(filterOfBundle(index, NO_FILTER, finance).facets.kind.include).toEqual(['finances']);
    expect(filterOfBundle(index, NO_FILTER, flow).facets.kind.include).toEqual([]);
  });

  it('keeps what else the reader has chosen', () => {
    const filter = withMark(NO_FILTER, 'status', 'refused', 'exclude');
    expect(
      filterOfBundle(index, filter, { type: 'category', category: 'aircraft' }).facets.status.exclude,
    ).toEqual(['refused']);
  });

  it('shows exactly what the filter showed of the bundle before', () => {
    const marks = fc.array(
      fc.tuple(
        fc.constantFrom(
          ...(['from', 'to', 'kind', 'system', 'status', 'party'] as const).flatMap((facet) =>
            index.columns[facet].values.map((value) => [facet, value] as const),
          ),
        ),
        fc.constantFrom('include' as const, 'exclude' as const),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(marks, fc.constantFrom(...BUNDLES), (chosen, bundle) => {
        const filter = chosen.reduce(
          (on, [[facet, value], mark]) => withMark(on, facet, value, mark),
          NO_FILTER,
        );
        const before = [...rowsOfBundle(index, bundle, applyFilter(index, filter).visible)];
        fc.pre(before.length > 0);
        expect(visibleWith(filterOfBundle(index, filter, bundle))).toEqual(before);
      }),
    );
  });
});
