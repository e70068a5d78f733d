import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { beginAt, fitWindow, isOutside, zoomStep } from './camera';
import type { Rectangle } from './rectangle';

const WINDOW = { width: 800, height: 600 };

/** A picture without a browser: nodes of 100 by 100 at these places, seen through a window. */
function pictureOf(...places: readonly (readonly [x: number, y: number])[]): Core {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: places.map(([x, y], i) => ({ data: { id: `${i}` }, position: { x, y } })),
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 100, height: 100, shape: 'rectangle' } }],
  });
  return Object.assign(cy, { width: () => WINDOW.width, height: () => WINDOW.height });
}

/** Where a place of the picture is seen in the window. */
function seen(cy: Core, { x, y, width, height }: Rectangle): Rectangle {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom };
}

const middle = ({ x, y, width, height }: Rectangle) => [x + width / 2, y + height / 2];

const boxOf = (cy: Core): Rectangle => {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  return { x: x1, y: y1, width: w, height: h };
};

describe('to fit', () => {
  it('shows all of a picture', () => {
    const cy = pictureOf([0, 0], [3000, 1000]);
    fitWindow(cy, null);
    expect(isOutside(cy, seen(cy, boxOf(cy)))).toBe(false);
  });

  it('does not blow up what is small, and keeps it in the middle', () => {
    const cy = pictureOf([0, 0]);
    fitWindow(cy, null);
    expect(cy.zoom()).toBe(1.3);
    const [x = 0, y = 0] = middle(seen(cy, boxOf(cy)));
    expect(x).toBeCloseTo(400);
    expect(y).toBeCloseTo(300);
  });

  it.each([
    ['wide', { x: -500, y: 20, width: 4000, height: 300 }],
    ['high', { x: 10, y: -20, width: 300, height: 4000 }],
    ['small', { x: 10, y: 10, width: 20, height: 20 }],
  ])('shows all of a frame in the middle, not larger than can be read: %s', (_, frame) => {
    const cy = pictureOf([0, 0]);
    fitWindow(cy, frame);
    const place = seen(cy, frame);
    expect(isOutside(cy, place)).toBe(false);
    const [x = 0, y = 0] = middle(place);
    expect(x).toBeCloseTo(400);
    expect(y).toBeCloseTo(300);
    expect(cy.zoom()).toBeLessThanOrEqual(1.3);
  });
});

describe('the first sight', () => {
  it('is of all, where that can be read', () => {
    const [cy, fitted] = [pictureOf([0, 0], [900, 600]), pictureOf([0, 0], [900, 600])];
    beginAt(cy, null);
    fitWindow(fitted, null);
    expect([cy.zoom(), cy.pan()]).toEqual([fitted.zoom(), fitted.pan()]);
  });

  it('is of the top in full width, where letters would be too small', () => {
    const cy = pictureOf([0, 0], [600, 9000]);
    beginAt(cy, null);
    const place = seen(cy, boxOf(cy));
    expect(cy.zoom()).toBe(1);
    expect(place.y).toBeCloseTo(20);
    expect(middle(place)[0]).toBeCloseTo(400);
    expect(isOutside(cy, place)).toBe(true);
  });

  it('is of all of a frame, however small that makes it', () => {
    const frame = { x: 0, y: 0, width: 9000, height: 9000 };
    const cy = pictureOf([0, 0], [600, 9000]);
    beginAt(cy, frame);
    expect(isOutside(cy, seen(cy, frame))).toBe(false);
  });

  it('is of nothing, where there is nothing', () => {
    const cy = pictureOf();
    beginAt(cy, null);
    expect(Number.isFinite(cy.zoom())).toBe(true);
  });
});

describe('a step nearer', () => {
  it('keeps what is in the middle of the window there, and a step farther takes it back', () => {
    const cy = pictureOf([0, 0], [300, 300]);
    fitWindow(cy, null);
    const [zoom, pan] = [cy.zoom(), { ...cy.pan() }];
    zoomStep(cy, 'in');
    expect(cy.zoom()).toBeCloseTo(zoom * 1.25);
    expect((400 - cy.pan().x) / cy.zoom()).toBeCloseTo((400 - pan.x) / zoom);
    zoomStep(cy, 'out');
    expect(cy.zoom()).toBeCloseTo(zoom);
    expect(cy.pan().x).toBeCloseTo(pan.x);
    expect(cy.pan().y).toBeCloseTo(pan.y);
  });
});

describe('a place', () => {
  it.each([
    [false, { x: 0, y: 0, width: 800, height: 600 }],
    [true, { x: -1, y: 0, width: 10, height: 10 }],
    [true, { x: 0, y: 595, width: 10, height: 10 }],
    [true, { x: 795, y: 0, width: 10, height: 10 }],
    [true, { x: 0, y: -1, width: 10, height: 10 }],
  ])('is outside, even in part: %s for %j', (outside, place) => {
    expect(isOutside(pictureOf(), place)).toBe(outside);
  });
});
