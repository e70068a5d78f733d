import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, named, readXml } from '../../../scripts/read-xml';
import { yearBars } from '../../domain/filter/year-bars';
import type { Drawing } from '../../ui/svg/drawing';
import { timelineDrawing } from './timeline-svg';

const LIGHT = paletteOf('light');
const rootOf = ({ body }: Drawing) => readXml(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`);

function drawn(
  first: number,
  last: number,
  counts: readonly (readonly [year: number, count: number])[],
  kept = { first, last },
) {
  const span = { first, last };
  return timelineDrawing(
    { bars: yearBars(span, new Map(counts)), span, kept, undated: 2, unsure: 0, dated: 'any', by: null },
    LIGHT,
  );
}

it('has a bar for every year in which something happened, with its number and its name', () => {
  const drawing = drawn(2004, 2007, [
    [2004, 3],
    [2006, 1200],
  ]);
  const root = rootOf(drawing);
  expect(named(root, 'rect')).toHaveLength(2);
  expect(named(root, 'text').map(({ text }) => text)).toEqual(['3', '1,200', '2004', '2005', '2006', '2007']);
  expect(drawing).toMatchObject({
    title: 'Events by year, 2004-2007',
    notes: ['2 without a year: in no bar, and in no choice of years.'],
  });
});

it('tells the years that are kept from the others', () => {
  const root = rootOf(
    drawn(
      2004,
      2006,
      [
        [2004, 1],
        [2005, 1],
        [2006, 1],
      ],
      { first: 2005, last: 2005 },
    ),
  );
  const { accent, 'line-strong': other } = LIGHT.colour;
  expect(named(root, 'rect').map(({ attributes }) => attributes['fill'])).toEqual([other, accent, other]);
});

it('names round years alone, and the number of the tallest bar, where there are many', () => {
  const counts = Array.from({ length: 75 }, (_, i) => [1950 + i, i + 1] as const);
  const texts = named(rootOf(drawn(1950, 2024, counts)), 'text').map(({ text }) => text);
  expect(texts).toEqual(['75', '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']);
});

it('is drawn of any counts', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 0, max: 1e6 })));
  fc.assert(
    fc.property(counts, (all) => {
      for (const { attributes } of elementsIn(rootOf(drawn(1900, 2030, all))))
        for (const value of Object.values(attributes)) expect(value).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 50 },
  );
});
