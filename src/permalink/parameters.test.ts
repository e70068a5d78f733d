import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../domain/facets';
import { ANY } from '../domain/filter';
import { PARAMETERS } from './parameters';
import { DEFAULT_VIEW } from './view';

describe('PARAMETERS', () => {
  it('keep the names and the order that links have had from the beginning', () => {
    expect(Object.values(PARAMETERS).map(({ name }) => name)).toEqual(
      'v d lens from to party system category kind status source evidence years view read sel'.split(' '),
    );
  });

  it('spell out in a complete link whatever may get another default', () => {
    const spelledOut = Object.values(PARAMETERS).filter((parameter) => parameter.spelledOut);
    expect(spelledOut.map(({ name }) => name)).toEqual(['v', 'd', 'lens', 'view']);
  });

  it('may leave out the others only because their default is nothing at all', () => {
    const { filter, reading, selection } = DEFAULT_VIEW;
    expect([reading, selection, filter.years, ...FACET_IDS.map((id) => filter.facets[id])]).toEqual([
      null,
      null,
      null,
      ...FACET_IDS.map(() => ANY),
    ]);
  });
});
