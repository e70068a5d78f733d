import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../domain/columns/facets';
import { ANY } from '../domain/filter/filter';
import { PARAMETERS } from './parameters';
import { DEFAULT_VIEW } from './view';

describe('PARAMETERS', () => {
  it('keep the names that links have had from the beginning, with the proof that nothing was cut at the end', () => {
    expect(Object.values(PARAMETERS).map(({ name }) => name)).toEqual(
      (
        'v d files joined lens width most order fold open from to party system category kind status source ' +
        'evidence condition remark in from-in to-in years around with lang read sel path common claim panel rank ' +
        'sort cam pin spacing story embed view'
      ).split(' '),
    );
  });

  it('spell out in a complete link whatever may get another default', () => {
    const spelledOut = Object.values(PARAMETERS).filter((parameter) => parameter.spelledOut);
    expect(spelledOut.map(({ name }) => name)).toEqual(['v', 'd', 'lens', 'view']);
  });

  it('may leave out the others only because their default is nothing at all', () => {
    const { filter, comparison, reading, selection, files, joins, most, opened, language } = DEFAULT_VIEW;
    const { claim, panel, sorting, camera, moved, spacing, story, embedded } = DEFAULT_VIEW;
    for (const nothing of [comparison, reading, selection, filter.years, filter.around, most, language])
      expect(nothing).toBeNull();
    for (const nothing of [claim, panel, sorting, camera, spacing, story, embedded])
      expect(nothing).toBeNull();
    expect([files, joins, opened, moved]).toEqual([[], '', [], []]);
    expect(FACET_IDS.map((id) => filter.facets[id])).toEqual(FACET_IDS.map(() => ANY));
  });

  it('may leave out the width as long as its default is what published links mean', () => {
    expect(PARAMETERS.width.spelledOut || DEFAULT_VIEW.width === 'deals').toBe(true);
  });
});
