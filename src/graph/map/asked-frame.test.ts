import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { IDS_WITH_COORDINATES } from '../../domain/lenses/map/coordinates';
import { partiesLens } from '../../domain/lenses/parties/parties-lens';
import { cameraOnAsked } from '../network/camera';
import { madePalette } from '../network/fixtures/made-palette';
import { withMoved } from '../network/placed-shapes';
import { seenTexts } from '../network/seen-texts';
import { alongStroke, onScreen, strokeBetween } from '../network/strokes';
import { aboutAsWide } from '../network/svg-texts';
import { frameOfAsked } from './asked-frame';
import { mapShapes } from './map-shapes';
import { WORLD } from './projection';
import { roomOfMap, seeMap } from './see-map';

const SIZE = { width: 800, height: 300 };
const NO_GROUNDS = { map: null, strip: null };

/** The great exporters, and to whom each sends most: lines over which an answer is to be seen. */
const HUBS = ['USA', 'RUS', 'FRA', 'CHN', 'GBR'];
const STATES = IDS_WITH_COORDINATES.filter((id) => /^[A-Z]{3}$/.test(id) && !HUBS.includes(id));
const OTHERS: readonly Line[] = Array.from({ length: 70 }, (_, i) => ({
  from: HUBS[i % HUBS.length] ?? 'USA',
  to: STATES[(i * 29) % STATES.length] ?? 'IND',
}));

/** The map among all these lines while it is asked how two are connected that deal with one another. */
function placedFor(from: string, to: string) {
  const lines: readonly Line[] = [...OTHERS, { from, to }];
  const dataset = madeDataset(lines);
  const rows = Uint32Array.from(lines.keys());
  const graph = partiesLens(dataset, facetIndexOf(dataset), rows, { width: 'deals', most: 100 });
  return withMoved(mapShapes(dataset, graph), []);
}

const asked = (from: string, to: string) => new Set([`${from}..${to}`, from, to]);

/** What part of the line that is the answer lies under names and words, and whether both ends are named. */
function seenFor(from: string, to: string) {
  const placed = placedFor(from, to);
  const frame = frameOfAsked(placed, asked(from, to)) ?? WORLD;
  const seen = seeMap(placed, cameraOnAsked(frame, roomOfMap(SIZE, placed)), SIZE, NO_GROUNDS);
  const emphasis = {
    ...{ chosen: new Set(['connection'] as never[]), around: asked(from, to) as never },
    subjects: new Map([from, to].map((id) => [id as never, 'asked' as const])),
  };
  const look = { palette: madePalette(''), emphasis };
  const { names, words } = seenTexts({ ...seen, size: SIZE, look }, aboutAsWide);
  const line = seen.shapes.lines.find(({ id }) => id === `${from}..${to}`);
  const stroke = line && strokeBetween(seen.shapes, line);
  if (!stroke) throw new Error('The line is not there.');
  const boxes = [...names, ...words];
  const points = Array.from({ length: 101 }, (_, i) => alongStroke(onScreen(seen.camera, stroke), i / 100));
  const hidden = points.filter((point) =>
    boxes.some(
      ({ x, y, width, height }) => point.x > x && point.x < x + width && point.y > y && point.y < y + height,
    ),
  );
  const named = [from, to].every((id) => names.some(({ disc }) => disc.id === id));
  return { hidden: hidden.length / points.length, named };
}

describe('what is asked about on a map', () => {
  it('is seen from so near that neighbours part', () => {
    const frame = frameOfAsked(placedFor('ARM', 'AZE'), asked('ARM', 'AZE'));
    expect(frame?.width).toBeLessThan(WORLD.width / 10);
    expect(frame?.width).toBeGreaterThan(WORLD.width / 40);
  });

  it('is seen from nearer where the rings about its ends would hide its line, but not from however near', () => {
    const nearness = (from: string, to: string, size = SIZE) => {
      const placed = placedFor(from, to);
      const frame = frameOfAsked(placed, asked(from, to)) ?? WORLD;
      const { k } = cameraOnAsked(frame, roomOfMap(size, placed));
      const [a, b] = [placed.discs.get(from as never), placed.discs.get(to as never)];
      const length = a && b ? k * Math.hypot(a.x - b.x, a.y - b.y) - 0.75 * (a.radius + b.radius) : 0;
      return { k, seen: length - 2 * 7 };
    };
    for (const size of [SIZE, { width: 360, height: 350 }]) {
      expect(nearness('BEL', 'NLD', size).seen).toBeGreaterThan(39.9);
      expect(nearness('BEL', 'NLD', size).k).toBeGreaterThan(5);
      expect(nearness('ISR', 'JOR', size).k).toBe(8);
      expect(nearness('ARM', 'AZE', size).k).toBeLessThan(3);
    }
  });

  it('is seen with its arc, and all of the map where it goes round the globe or nobody has a place', () => {
    const [from, to] = ['IRN', 'VEN'];
    const placed = placedFor(from, to);
    const ends = frameOfAsked(placed, new Set([from, to]));
    const whole = frameOfAsked(placed, asked(from, to));
    expect(whole?.height).toBeGreaterThan(ends?.height ?? 0);
    expect(whole?.width).toBeLessThan(WORLD.width / 2);
    expect(frameOfAsked(placedFor('USA', 'JPN'), asked('USA', 'JPN'))).toBeNull();
    expect(frameOfAsked(placed, new Set(['nobody']))).toBeNull();
  });

  it('has its line free of names and words, but for a small part, and both ends named, between any two', () => {
    const pairs = Array.from({ length: 100 }, (_, i): readonly [string, string] => [
      STATES[(i * 37) % STATES.length] ?? 'IRN',
      STATES[(i * 53 + 11) % STATES.length] ?? 'VEN',
    ]).filter(([from, to]) => from !== to);
    const seen = pairs.map(([from, to]) => seenFor(from, to));
    const hidden = seen.map((one) => one.hidden).sort((a, b) => a - b);
    const mean = hidden.reduce((sum, own) => sum + own, 0) / hidden.length;
    expect(seen.every(({ named }) => named)).toBe(true);
    expect(hidden[Math.floor(0.95 * hidden.length)]).toBeLessThan(0.2);
    // Of those whose capitals are next to one another, the line is shorter than a name.
    expect(hidden.at(-1)).toBeLessThan(0.4);
    expect(mean).toBeLessThan(0.1);
  });
});
