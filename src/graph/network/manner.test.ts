import { expect, it } from 'vitest';
import { isAstray } from './manner';
import type { Seen } from './painting';

const AREA = { x: 0, y: 0, width: 100, height: 100 };
const discAt = (x: number, y: number) => ({ x, y, radius: 5 });
const seen = (
  places: readonly ReturnType<typeof discAt>[],
  camera = { k: 1, x: 0, y: 0 },
  beside: readonly ReturnType<typeof discAt>[] = [],
) =>
  ({
    camera,
    panes: [places, beside].map((discs) => ({ area: AREA, discs: new Map(discs.entries()) })),
  }) as unknown as Seen;

it('is astray where nothing that moves with the camera is in sight, and not where a rim is', () => {
  expect(isAstray(seen([discAt(50, 50)]))).toBe(false);
  expect(isAstray(seen([discAt(104, 50), discAt(900, 900)]))).toBe(false);
  expect(isAstray(seen([discAt(106, 50), discAt(-6, 50)]))).toBe(true);
  expect(isAstray(seen([discAt(50, 50)], { k: 2, x: 500, y: 0 }))).toBe(true);
});

it('is not astray for want of a picture, nor is kept from it by who stands beside the map', () => {
  expect(isAstray(seen([]))).toBe(false);
  expect(isAstray(seen([discAt(500, 50)], { k: 1, x: 0, y: 0 }, [discAt(50, 50)]))).toBe(true);
});
