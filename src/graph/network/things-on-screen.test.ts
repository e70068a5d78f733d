import { describe, expect, it } from 'vitest';
import { madeDisc, madeLine, placedShapes } from './fixtures/made-shapes';
import { thingsOnScreen } from './things-on-screen';

describe('what is at a point of the screen', () => {
  const shapes = placedShapes({
    discs: [madeDisc('A', 50, 50), madeDisc('B', 50, 250), madeDisc('C', 150, 50), madeDisc('D', 150, 150)],
    lines: [madeLine('A', 'B'), madeLine('C', 'D')],
  });
  const [, toStrip] = shapes.lines;
  const pane = (y: number, height: number, lines: typeof shapes.lines) => ({
    ...{ area: { x: 0, y, width: 200, height }, discs: shapes.discs, lines, ground: null },
  });
  const panes = [pane(0, 100, shapes.lines), pane(100, 200, toStrip ? [toStrip] : [])];
  const { thingAt } = thingsOnScreen(() => ({ shapes, camera: { k: 1, x: 0, y: 0 }, panes }), false);

  it('is a line where it is painted, and not where a higher pane covers it', () => {
    expect(thingAt({ x: 50, y: 80 })).toBe('A..B');
    expect(thingAt({ x: 50, y: 120 })).toBeNull();
    expect(thingAt({ x: 150, y: 120 })).toBe('C..D');
  });
});
