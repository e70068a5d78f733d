import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../domain/model/ids';
import { madeDisc, madeLine, placedShapes } from '../network/fixtures/made-shapes';
import { strokeBetween } from '../network/strokes';
import { isBeside, roomOfMap, seeMap } from './see-map';

const SIZE = { width: 800, height: 600 };
const NO_GROUNDS = { map: null, strip: null };

/** Moscow twice, as the Russian and as the Soviet capital, Tehran, and a group that has no place. */
const PLACED = placedShapes({
  discs: [
    madeDisc('RUS', 120, -370, { place: { latitude: 55.8, longitude: 37.6 } }),
    madeDisc('SUHH', 120, -370, { place: { latitude: 55.8, longitude: 37.6 } }),
    madeDisc('IRN', 250, -240, { place: { latitude: 35.7, longitude: 51.4 } }),
    madeDisc('farc', 0, 0, { shape: 'triangle', icon: 'armed-group' }),
  ],
  lines: [
    madeLine('RUS', 'IRN', { bend: -0.2 }),
    madeLine('IRN', 'RUS', { bend: -0.2 }),
    madeLine('RUS', 'farc', { bend: -0.2 }),
  ],
});

const seen = (k: number) => seeMap(PLACED, { k, x: 300, y: 500 }, SIZE, NO_GROUNDS);
const discIn = ({ shapes }: ReturnType<typeof seen>, id: string) => {
  const disc = shapes.discs.get(id as PartyId);
  if (!disc) throw new Error(`There is no ${id}.`);
  return disc;
};
/** Where something is in the window, in pixels. */
const inWindow = (of: ReturnType<typeof seen>, id: string) => {
  const { x, y } = discIn(of, id);
  return { x: x * of.camera.k, y: y * of.camera.k };
};

describe('a map as a camera sees it', () => {
  it('has places farther apart as it comes nearer, and discs and lines as large as before', () => {
    const [far, near] = [seen(1), seen(3)];
    const apart = (of: ReturnType<typeof seen>) => inWindow(of, 'IRN').x - inWindow(of, 'RUS').x;
    expect(apart(near)).toBeCloseTo(3 * apart(far));
    expect(discIn(near, 'IRN').radius).toBe(discIn(far, 'IRN').radius);
    expect(near.shapes.lines.map(({ width }) => width)).toEqual(far.shapes.lines.map(({ width }) => width));
    expect(inWindow(far, 'RUS')).toEqual({ x: 420, y: 130 });
  });

  it('has who stands at the place of another beside it, always as far', () => {
    for (const k of [0.3, 1, 4]) {
      const of = seen(k);
      const [now, former] = [discIn(of, 'RUS'), discIn(of, 'SUHH')];
      expect(former.y).toBe(now.y);
      expect(former.x - now.x).toBeCloseTo(now.radius + former.radius + 3);
    }
  });

  it('has who has no place in the strip, wherever the camera is, and its lines in both panes', () => {
    expect([...PLACED.discs.values()].filter(isBeside).map(({ id }) => id)).toEqual(['farc']);
    expect(inWindow(seen(1), 'farc')).toEqual(inWindow(seen(4), 'farc'));
    const [map, strip] = seen(1).panes;
    expect(roomOfMap(SIZE, PLACED).height).toBe(map?.area.height);
    expect(inWindow(seen(1), 'farc').y).toBeGreaterThan(strip?.area.y ?? 0);
    expect([...(strip?.discs.keys() ?? [])]).toEqual(['farc']);
    expect(strip?.lines.map(({ to }) => to)).toEqual(['farc']);
    expect(map?.discs.has('farc' as PartyId)).toBe(false);
    expect(map?.lines).toHaveLength(3);
  });

  it('has arcs to and fro on different sides of the straight way, also between neighbours', () => {
    for (const k of [0.05, 1]) {
      const { shapes } = seen(k);
      const [there, back] = shapes.lines.map((line) => strokeBetween(shapes, line)?.control);
      const [a, b] = [discIn(seen(k), 'RUS'), discIn(seen(k), 'IRN')];
      const side = (point: { x: number; y: number } | null | undefined) =>
        point ? Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) : 0;
      expect([side(there), side(back)]).toEqual([-1, 1]);
    }
  });
});
