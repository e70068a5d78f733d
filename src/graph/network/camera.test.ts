import { describe, expect, it } from 'vitest';
import { isOutside } from '../viewing';
import { cameraAround, cameraOver, cameraToReveal, pannedBy, toModel, toScreen, zoomedBy } from './camera';

const WINDOW = { width: 800, height: 600 };

describe('the camera of a network', () => {
  it('finds a point of the model on the screen, and back', () => {
    const camera = { k: 0.5, x: 100, y: -20 };
    expect(toScreen(camera, { x: 40, y: 60 })).toEqual({ x: 120, y: 10 });
    expect(toModel(camera, { x: 120, y: 10 })).toEqual({ x: 40, y: 60 });
  });

  it('has what it stands over in the middle of the window', () => {
    expect(toScreen(cameraOver({ x: -7, y: 9 }, 2.5, WINDOW), { x: -7, y: 9 })).toEqual({ x: 400, y: 300 });
  });

  it.each([
    ['wide', { x: -500, y: 20, width: 4000, height: 300 }],
    ['high', { x: 10, y: -20, width: 300, height: 4000 }],
    ['small', { x: 10, y: 10, width: 20, height: 20 }],
    ['huge', { x: 0, y: 0, width: 9000, height: 9000 }],
  ])('shows all of a frame in the middle, not larger than can be read: %s', (_, frame) => {
    const camera = cameraAround(frame, WINDOW);
    const { x, y } = toScreen(camera, frame);
    const [width, height] = [frame.width * camera.k, frame.height * camera.k];
    expect(isOutside(WINDOW, { x, y, width, height })).toBe(false);
    expect(x + width / 2).toBeCloseTo(400);
    expect(y + height / 2).toBeCloseTo(300);
    expect(camera.k).toBeLessThanOrEqual(1.3);
  });

  it('is somewhere, however small the window', () => {
    const { k, x, y } = cameraAround({ x: 0, y: 0, width: 10, height: 10 }, { width: 0, height: 0 });
    expect([k, x, y].every(Number.isFinite) && k > 0).toBe(true);
  });

  it('comes nearer over the same point, and moves to a side', () => {
    const camera = { k: 1, x: 10, y: 20 };
    const middle = { x: 400, y: 300 };
    const nearer = zoomedBy(camera, WINDOW, 'in');
    expect(nearer.k).toBeGreaterThan(1);
    expect(toModel(nearer, middle)).toEqual(toModel(camera, middle));
    expect(pannedBy(camera, WINDOW, 'left')).toEqual({ k: 1, x: 160, y: 20 });
  });

  it('goes to what is not all in its part of the window, and nowhere else', () => {
    const camera = { k: 2, x: 0, y: 0 };
    const pane = { x: 0, y: 0, width: 800, height: 500 };
    expect(cameraToReveal(camera, WINDOW, { x: 0, y: 0, width: 20, height: 10 }, pane)).toBeNull();
    expect(cameraToReveal(camera, WINDOW, null, pane)).toBeNull();
    const below = { x: 100, y: 495, width: 20, height: 10 };
    const next = cameraToReveal(camera, WINDOW, below, pane);
    expect(next && toScreen(next, { x: 55, y: 250 })).toEqual({ x: 400, y: 300 });
  });
});
