import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { lensGraph } from '../../domain/lenses/lenses';
import { type MatrixHeading, matrixOf } from '../../domain/lenses/matrix/matrix';
import type { PartyId, SelectableId } from '../../domain/model/ids';
import { everyRow } from '../../domain/model/relationships';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { geometryOf, squareOf } from './geometry';
import { matrixShapes } from './matrix-shapes';
import { nameAt, scaleName, toldAt } from './names-of-cells';
import { stretchesOfBar } from './sum-bars';

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

const LINES: readonly Line[] = [
  ...times(16, { from: 'A', to: 'X' }),
  ...times(4, { from: 'A', to: 'Y' }),
  { from: 'B', to: 'X', status: 'refused' },
  { kind: 'sanctions', from: 'B', to: 'Y', status: 'in-force' },
  { kind: 'objects-to', from: 'B', to: 'Y', status: 'voiced' },
];
const PARTY = 'A' as PartyId;
const FAR: readonly Line[] = Array.from({ length: 3 }, (_, i) => ({ from: `E${i}`, to: `I${i}` }));

function named(lines: readonly Line[], most: number | null = null) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const choice = { width: 'deals', most, opened: [] } as const;
  const graph = lensGraph('matrix', dataset, index, everyRow(dataset.relationships), choice);
  const matrix = matrixOf(dataset, graph, 'weight');
  return { dataset, matrix, isTrade: false, subjects: NO_EMPHASIS.subjects };
}

describe('what is told of a place in a matrix', () => {
  const all = named(LINES);
  it.each([
    [{ row: 0, column: 0 }, 'A to X: 16 deals'],
    [{ row: 1, column: 0 }, 'B to X: 1 refused'],
    [{ row: 1, column: 1 }, 'B to Y: sanctions; objects to'],
    [{ row: 0, column: -1 }, 'A'],
    [{ row: -1, column: 1 }, 'Y'],
    [{ row: 0, column: 2 }, 'From A to all: 20 deals, 2 pairs'],
    [{ row: 2, column: 1 }, 'From all to Y: 4 deals, 1 pair; 2 relationships of other kinds'],
    [
      { row: 2, column: 2 },
      'From all to all: 20 deals, 2 pairs; 1 pair without a firm deal; 2 relationships of other kinds',
    ],
  ])('at %j is “%s”', (at, words) => {
    expect(nameAt(all, at)).toBe(words);
  });

  it('says of a row and of a column what they are to the view, and that again by a sign in the picture', () => {
    const subjects = new Map([
      [PARTY, 'centre' as const],
      ['Y' as PartyId, 'asked' as const],
    ]);
    const about = { ...all, subjects };
    expect(nameAt(about, { row: 0, column: -1 })).toBe('A, a centre of this view');
    expect(nameAt(about, { row: -1, column: 1 })).toBe('Y, asked about');
    expect(nameAt(about, { row: 0, column: 0 })).toBe('A to X: 16 deals');
    const words = matrixShapes(about, NO_EMPHASIS).shapes.flatMap((shape) =>
      shape.type === 'words' ? shape.words : [],
    );
    expect(words.filter((word) => word.startsWith('◎'))).toEqual(['◎ A', '◎ Y']);
  });

  it('is, of a row beside the picture, what it adds up to', () => {
    expect(toldAt(all, { row: 0, column: -1 })).toBe('From A to all: 20 deals, 2 pairs');
  });

  it('says that nothing is there, and how many others there are', () => {
    const part = named([...LINES, ...FAR], 4);
    expect(nameAt(part, { row: 0, column: 2 })).toBe('A to 3 others: nothing');
    expect(nameAt(part, { row: 2, column: 2 })).toBe('3 others to 3 others: 3 deals, 3 pairs');
  });
});

describe('squares', () => {
  it('have as much area as they add up to, beside that of the greatest pair', () => {
    const { matrix } = named(LINES);
    const [great, small] = [matrix.cellAt(0, 0), matrix.cellAt(0, 1)].map(
      (cell) => cell && squareOf(matrix, cell, 24),
    );
    expect([great, small]).toEqual([20, 10]);
  });

  it('fill the cell of others that add up to more than any one pair', () => {
    const many = Array.from({ length: 30 }, (_, i): Line => ({ from: `E${i}`, to: `I${i}` }));
    const { matrix } = named([...LINES, ...many], 4);
    const cell = matrix.cellAt(2, 2);
    expect(cell && squareOf(matrix, cell, 24)).toBe(24);
  });
});

describe('the picture of a matrix', () => {
  const shapesOf = (lines: readonly Line[]) => matrixShapes(named(lines), NO_EMPHASIS);

  it('names rows and columns, and has a sign for each line in a cell', () => {
    const { shapes } = shapesOf(LINES);
    const words = shapes.flatMap((shape) => (shape.type === 'words' ? shape.words : []));
    expect(words).toEqual(
      expect.arrayContaining(['A', 'B', 'X', 'Y', 'From ↓', 'To →', 'up to 20 deals', 'up to 16 deals']),
    );
    const signs = shapes.flatMap((shape) => (shape.type === 'sign' ? [shape.sign] : []));
    expect(signs.map(({ type, tone, isEnded }) => [type, tone, isEnded])).toEqual([
      ['square', 'exporter', false],
      ['square', 'exporter', false],
      ['square', 'exporter', true],
      ['icon', 'alarm', false],
      ['icon', 'alarm', false],
    ]);
  });

  it('is as wide as it is to be, in letters that can be read, with names that do not cover one another', () => {
    const many = Array.from(
      { length: 60 },
      (_, i): Line => ({ from: `Exporter ${i % 12}`, to: `Importer ${i % 15}` }),
    );
    const of = named(many, 30);
    const { shapes, width } = matrixShapes(of, NO_EMPHASIS, 340);
    expect(width).toBeLessThanOrEqual(340);
    const words = shapes.flatMap((shape) => (shape.type === 'words' ? [shape] : []));
    expect(Math.min(...words.map(({ size = 12 }) => size))).toBe(11);
    const turned = words.filter((shape) => shape.turned !== 0);
    expect(turned).toHaveLength(of.matrix.columns.length);
    const apart = turned.slice(1).map(({ x }, i) => x - (turned[i]?.x ?? 0));
    for (const { turned: degrees } of turned)
      for (const step of apart) expect(step * Math.sin((-degrees * Math.PI) / 180)).toBeGreaterThan(11);
    // Where there is room, they are as they are elsewhere.
    const wide = matrixShapes(of, NO_EMPHASIS, 900).shapes;
    expect(wide.some((shape) => shape.type === 'words' && shape.size === 11)).toBe(false);
  });

  it('frames the row and the column of what is selected', () => {
    const emphasis = { ...NO_EMPHASIS, chosen: new Set(['B..Y..sanctions' as SelectableId]) };
    const frames = matrixShapes(named(LINES), emphasis).shapes.filter(({ type }) => type === 'frame');
    expect(frames).toHaveLength(3);
  });

  it('is of no size where there is nothing in it', () => {
    const dataset = madeDataset(LINES);
    const graph = lensGraph('matrix', dataset, facetIndexOf(dataset), new Uint32Array(), {
      ...{ width: 'deals', most: null, opened: [] },
    });
    const empty = { ...named(LINES), matrix: matrixOf(dataset, graph, 'weight') };
    expect(matrixShapes(empty, NO_EMPHASIS)).toEqual({ shapes: [], width: 0, height: 0 });
  });
});

describe('the sizes of a matrix', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `Country ${i}`);
  const sizes = (rows: number, columns: number, width: number, height: number) =>
    geometryOf({ rows: names(rows), columns: names(columns) }, { width, height, rem: 16 });

  it('fit it into the window as long as cells can be found with a finger', () => {
    expect(sizes(4, 6, 800, 600).side).toBe(48);
    expect(sizes(10, 20, 800, 600).side).toBeLessThan(48);
    expect(sizes(250, 250, 800, 600).side).toBe(24);
  });

  it('give names the room that the largest cells leave free', () => {
    const long = ['Upper-middle-income economies (1,235)', 'No income group (235)'];
    const sizesIn = (width: number, height: number) =>
      geometryOf({ rows: long, columns: long }, { width, height, rem: 16 });
    const [wide, usual] = [sizesIn(900, 700), sizesIn(560, 580)];
    expect([wide.side, usual.side]).toEqual([48, 48]);
    expect(wide.names).toBeGreaterThan(37 * 0.47 * 16);
    expect(wide.head).toBeGreaterThan(7.5 * 16);
  });

  it('leave most of a phone to cells, and sums do not stay there', () => {
    const phone = sizes(250, 250, 360, 300);
    expect(phone.names).toBeLessThanOrEqual(0.34 * 360);
    expect([phone.isRoomy, sizes(9, 9, 800, 600).isRoomy]).toEqual([false, true]);
  });
});

describe('the bars of sums', () => {
  const heading = (of: 'party' | 'others', sum: number): MatrixHeading => ({
    ...{ id: of === 'others' ? null : PARTY, of, parties: 1 },
    tally: { sum, deals: sum, lacking: 0, pairs: 1, without: 0, others: 0 },
  });

  it('are as long as what they stand for', () => {
    expect(stretchesOfBar(heading('party', 5), 10, 64)).toEqual([{ from: 0, to: 32 }]);
    expect(stretchesOfBar(heading('others', 10), 10, 64)).toEqual([{ from: 0, to: 64 }]);
  });

  it('are broken where they are shorter, and the scale says so', () => {
    expect(stretchesOfBar(heading('others', 11), 10, 100)).toEqual([
      { from: 0, to: 78 },
      { from: 84, to: 100 },
    ]);
    const { matrix } = named([...times(2, { from: 'A', to: 'X' }), ...FAR], 1);
    expect(scaleName(matrix, 'row')).toBe('up to 2 deals; broken: more');
    expect(scaleName(named(LINES).matrix, 'row')).toBe('up to 20 deals');
  });
});
