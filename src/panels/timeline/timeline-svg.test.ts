import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, named, readXml } from '../../../scripts/read-xml';
import { stripsOf } from '../../domain/bands/shown-bands';
import { yearBars } from '../../domain/filter/year-bars';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import type { Band } from '../../domain/model/band';
import type { Drawing } from '../../ui/svg/drawing';
import { bands as words } from '../../words/en/deals/bands';
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

describe('embargoes and wars behind the bars', () => {
  const band = (from: string, until: string | null, title: string) =>
    ({
      ...{ id: `${from} ${title}`, kind: 'war', title, parties: ['XEA'], scope: 'all', documents: [] },
      ...{ from, until },
    }) as unknown as Band;
  const span = { first: 2000, last: 2009 };
  const content = {
    ...{ bars: yearBars(span, new Map([[2004, 3]])), span, kept: span, undated: 0, unsure: 0 },
    ...({ dated: 'any', by: null } as const),
  };
  const withBands = (bands: readonly Band[]) =>
    timelineDrawing(content, LIGHT, { dataset: madeDataset([]), strips: stripsOf(bands, span) });
  const textsIn = (drawing: Drawing) => named(rootOf(drawing), 'text').map(({ text }) => text);

  it('have a number each, and are told below the years', () => {
    const drawing = withBands([band('2001', '2003', 'A war'), band('2002', null, 'A siege')]);
    const texts = textsIn(drawing);
    expect(texts).toContain('Embargoes, sanctions and wars:');
    expect(texts.filter((text) => text === '1' || text === '2')).toEqual(['1', '2', '1', '2']);
    expect(texts).toContain('A war, 2001 to 2003');
    expect(texts).toContain('A siege, war, since 2002');
    expect(drawing.notes).toEqual([words.inPicture]);
  });

  it('are counted where they are too many for a picture, and leave nothing behind where there are none', () => {
    const many = Array.from({ length: 20 }, (_, i) => band('2001', null, `War ${i}`));
    expect(textsIn(withBands(many))).toContain('and 16 more');
    expect(withBands([])).toEqual(timelineDrawing(content, LIGHT));
  });

  it('tell a long title without a space in rows that stay in the picture', () => {
    const drawing = withBands([band('2001', null, 'W'.repeat(300))]);
    expect(drawing.bounds.width).toBeLessThan(900);
  });
});
