import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../domain/columns/facets';
import { ANY } from '../domain/filter/filter';
import { PARAMETERS } from './parameters';
import { DEFAULT_VIEW } from './view';

describe('PARAMETERS', () => {
  it('keep the names that links have had from the beginning, with the proof that nothing was cut at the end', () => {
    expect(Object.values(PARAMETERS).map(({ name }) => name)).toEqual(
      (
        'v d files map joined lens width size most order cells fold open from to party system category kind status ' +
        'source evidence condition remark in from-in to-in during reported line years dated around with pictures lang read ' +
        'sel path ' +
        'common claim panel rank least sort cam pin spacing places play pace stack story embed view'
      ).split(' '),
    );
  });

  it('spell out in a complete link whatever may get another default', () => {
    const spelledOut = Object.values(PARAMETERS).filter((parameter) => parameter.spelledOut);
    expect(spelledOut.map(({ name }) => name)).toEqual(['v', 'd', 'lens', 'view']);
  });

  it('may leave out the others only because their default is nothing at all', () => {
    const { filter, comparison, reading, selection, files, mappings, joins, most, opened, language } =
      DEFAULT_VIEW;
    const { claim, panel, sorting, camera, moved, spacing, places, stack, story, embedded } = DEFAULT_VIEW;
    for (const nothing of [comparison, reading, selection, filter.years, most, language])
      expect(nothing).toBeNull();
    for (const nothing of [claim, panel, sorting, camera, spacing, places, stack, story, embedded])
      expect(nothing).toBeNull();
    expect([files, mappings, joins, opened, moved, filter.around]).toEqual([[], [], '', [], [], []]);
    expect(FACET_IDS.map((id) => filter.facets[id])).toEqual(FACET_IDS.map(() => ANY));
  });

  it('may leave out the width, what years mean, and how they are played, as long as the default is what published links mean', () => {
    expect(PARAMETERS.width.spelledOut || DEFAULT_VIEW.width === 'deals').toBe(true);
    expect([DEFAULT_VIEW.play, DEFAULT_VIEW.pace]).toEqual(['year', 'normal']);
    expect(PARAMETERS.dated.spelledOut || DEFAULT_VIEW.filter.dated === 'any').toBe(true);
  });
});
