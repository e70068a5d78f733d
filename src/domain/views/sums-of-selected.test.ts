import { expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { sums } from '../../words/en/views/sums';
import { facetIndexOf } from '../columns/facet-index';
import { findSelectable } from '../lenses/selected';
import type { SelectableId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { sumsOfSelected } from './sums-of-selected';

const dataset = caseFile();
const index = facetIndexOf(dataset);
const all = everyRow(dataset.relationships);

function sumsOf(id: string, visible = all): readonly string[] {
  const selected = findSelectable(dataset, id as SelectableId);
  if (!selected) throw new Error(`There is no ${id}.`);
  return sumsOfSelected(index, selected, visible).map((of) => sums.ofSelected(of, dataset));
}

it('are those of each side of a party that has deals', () => {
  const [imports = '', ...others] = sumsOf('VEN');
  expect(imports).toMatch(/^Imports: 12 firm deals, 1 possible, 1 not concluded\./u);
  expect(others).toEqual([]);
  expect(sumsOf('RUS')[0]).toMatch(/^Exports: /u);
});

it('are those of what is visible, and of all of a pair that a filter hides', () => {
  expect(sumsOf('VEN', new Uint32Array())).toEqual([]);
  expect(sumsOf('RUS..VEN', new Uint32Array())).toEqual(sumsOf('RUS..VEN'));
  expect(sumsOf('RUS..VEN')[0]).toMatch(/^12 firm deals, 1 possible, 1 not concluded\./u);
});

it('are those of a weapon, without what is no deal', () => {
  expect(sumsOf('tor-m1')[0]).toMatch(/^1 firm deal, 1 not concluded\./u);
  expect(sumsOf('tor-m1', new Uint32Array())).toEqual(sumsOf('tor-m1'));
});

it('are none of what is no deal, or one alone', () => {
  expect(sumsOf('USA..RUS..sanctions')).toEqual([]);
  expect(sumsOf('rus-ven-tor-m1')).toEqual([]);
});
