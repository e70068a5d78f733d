import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toScreen } from '../network/camera';
import { movesPictures } from './both-gestures';
import { cameraIn, isSameCamera, movedTo, partIn, seenWhole, windowFor } from './seen-sides';

const FRAME = { x: -20, y: 10, width: 400, height: 900 };

it('is as wide as its room, and as high as the picture where there is room for that', () => {
  expect(windowFor(FRAME, { width: 200, height: 300 })).toEqual({ width: 200, height: 300 });
  expect(windowFor(FRAME, { width: 200, height: 2000 })).toEqual({ width: 200, height: 450 });
  // However little room there is, something is seen.
  expect(windowFor(FRAME, { width: 200, height: 20 }).height).toBe(220);
});

it('begins across the window and at the top, and shows all when it is asked for', () => {
  const { first, whole, size } = seenWhole(FRAME, { width: 200, height: 300 });
  const corner = { x: FRAME.x, y: FRAME.y };
  const opposite = { x: FRAME.x + FRAME.width, y: FRAME.y + FRAME.height };
  expect([toScreen(first, corner), toScreen(first, opposite)]).toEqual([
    { x: 0, y: 0 },
    { x: 200, y: 450 },
  ]);
  expect(toScreen(whole, corner).y).toBeCloseTo(0);
  expect(toScreen(whole, opposite).y).toBeCloseTo(size.height);
});

const cameras = fc.record({
  k: fc.double({ min: 0.2, max: 7, noNaN: true }),
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

it('keeps a part of the picture as a link has it, whatever lies below, and finds the same camera by it', () => {
  fc.assert(
    fc.property(cameras, fc.integer({ min: 0, max: 80 }), (camera, below) => {
      const seen = seenWhole(FRAME, { width: 360, height: 240 }, { k: 1, x: 0, y: 0, below });
      expect(isSameCamera(cameraIn(seen, partIn(seen, camera)), camera)).toBe(true);
    }),
  );
});

it('moves what was drawn by one camera to where another sees it', () => {
  fc.assert(
    fc.property(cameras, cameras, fc.integer({ min: -99, max: 99 }), (drawnBy, camera, at) => {
      const point = { x: at, y: -at };
      const moved = toScreen(movedTo(camera, drawnBy), toScreen(drawnBy, point));
      const wanted = toScreen(camera, point);
      expect(moved.x).toBeCloseTo(wanted.x, 3);
      expect(moved.y).toBeCloseTo(wanted.y, 3);
    }),
  );
});

it('leaves one finger to the page, and a wheel that was scrolling it', () => {
  const event = (type: string, more: object = {}) => ({ type, button: 0, ...more }) as unknown as Event;
  const touch = (fingers: number) => event('touchstart', { touches: Array.from({ length: fingers }) });
  expect([movesPictures(touch(1), false), movesPictures(touch(2), true)]).toEqual([false, true]);
  expect([movesPictures(event('wheel'), false), movesPictures(event('wheel'), true)]).toEqual([true, false]);
  expect(movesPictures(event('wheel', { ctrlKey: true }), true)).toBe(true);
  expect([
    movesPictures(event('mousedown'), false),
    movesPictures(event('mousedown', { button: 2 }), false),
  ]).toEqual([true, false]);
});
