import { expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { named, readXml } from '../../../scripts/read-xml';
import type { Drawing } from '../../ui/svg/drawing';
import { type ChartContent, chartDrawing } from './chart-svg';

const LIGHT = paletteOf('light');
const rootOf = ({ body }: Drawing) => readXml(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`);
const byYear = (...counts: readonly (readonly [year: number, count: number])[]) => new Map(counts);

const CONTENT: ChartContent = {
  essence: 'For Northland, exports peaked in 2006 (24 deals).',
  notes: ['A deal counts in every year in which something of it happened.'],
  measure: 'deals',
  up: { name: 'Exports', byYear: byYear([2005, 7], [2006, 24]) },
  down: { name: 'Imports', byYear: byYear([2007, 6]) },
  goods: true,
};

it('draws what goes out upwards and filled, what comes in downwards and hollow, on one scale', () => {
  const drawing = chartDrawing(CONTENT, LIGHT);
  const [seven, most, six] = named(rootOf(drawing), 'rect').map(({ attributes }) => attributes);
  const { exporter, importer, panel } = LIGHT.colour;
  expect([seven?.['fill'], most?.['fill'], six?.['fill'], six?.['stroke']]).toEqual([
    exporter,
    exporter,
    panel,
    importer,
  ]);
  const foot = Number(most?.['y']) + Number(most?.['height']);
  expect(Number(six?.['y'])).toBeCloseTo(foot);
  expect(Number(most?.['height']) / Number(six?.['height'])).toBeCloseTo(4, 1);
  expect(drawing).toMatchObject({ title: CONTENT.essence, notes: CONTENT.notes });
});

it('says in words what the bars are, their numbers, their years and the values of the scale', () => {
  const texts = named(rootOf(chartDrawing(CONTENT, LIGHT)), 'text').map(({ text }) => text);
  for (const said of [
    '▲ Exports upwards, in deals',
    '▼ Imports downwards, in deals',
    '24',
    '6',
    '2005',
    '2007',
    '20',
  ])
    expect(texts).toContain(said);
});

it('draws relationships that move no goods, alone', () => {
  const { down: _, ...up } = CONTENT;
  const texts = named(
    rootOf(chartDrawing({ ...up, goods: false, up: { byYear: byYear([2005, 2]) } }, LIGHT)),
    'text',
  );
  expect(texts.map(({ text }) => text)).toContain('Bars in relationships');
});

it('is empty where no year is given', () => {
  const { down: _, ...up } = CONTENT;
  expect(chartDrawing({ ...up, up: { byYear: new Map() } }, LIGHT).body).toBe('');
});
