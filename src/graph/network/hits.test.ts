import { describe, expect, it } from 'vitest';
import type { Point } from '../point';
import { madeDisc, madeLine, placedShapes } from './fixtures/made-shapes';
import { boxOnScreen, discAt, thingAt } from './hits';

const shapes = placedShapes({
  discs: [
    madeDisc('A', 0, 0),
    madeDisc('B', 200, 0),
    madeDisc('C', 200, 12),
    madeDisc('D', 0, 300),
    madeDisc('E', 200, 300),
  ],
  lines: [
    madeLine('A', 'B', { width: 10 }),
    madeLine('D', 'E', { bend: 80 }),
    madeLine('E', 'D', { bend: 80 }),
    madeLine('A', 'A'),
    madeLine('A', 'nobody'),
  ],
});

const at = (point: Point) => thingAt(shapes, point, { disc: 12, line: 3 });

describe('what is at a point', () => {
  it('is a party, before its lines, and the weightiest of those that overlap', () => {
    expect(at({ x: 5, y: 5 })).toBe('A');
    expect(at({ x: 200, y: 6 })).toBe('B');
    expect(at({ x: 200, y: 15 })).toBe('C');
  });

  it('is a line as wide as it is drawn, and a little beside', () => {
    expect(at({ x: 100, y: 4 })).toBe('A..B');
    expect(at({ x: 100, y: 8 })).toBe('A..B');
    expect(at({ x: 100, y: 9 })).toBeNull();
  });

  it('is the line that bends there, and not its opposite', () => {
    expect(at({ x: 100, y: 340 })).toBe('D..E');
    expect(at({ x: 100, y: 260 })).toBe('E..D');
    expect(at({ x: 100, y: 300 })).toBeNull();
  });

  it('is the loop of a party to itself', () => {
    expect(at({ x: 0, y: -22.5 })).toBe('A..A');
  });

  it('is nothing in the open, and a party a little beside a small disc: of two, the nearer', () => {
    expect(at({ x: -80, y: -80 })).toBeNull();
    expect(at({ x: -11.5, y: 0 })).toBe('A');
    expect(at({ x: -12.5, y: 0 })).toBeNull();
    expect(discAt(shapes, { x: 211, y: 7 }, 20)?.id).toBe('C');
    expect(discAt(shapes, { x: 211, y: 5 }, 20)?.id).toBe('B');
  });
});

describe('where a thing is on the screen', () => {
  const camera = { k: 2, x: 5, y: 7 };

  it('is the box of a party', () => {
    expect(boxOnScreen(shapes, camera, shapes.lines[0]?.from ?? null)).toEqual({
      ...{ x: -15, y: -13, width: 40, height: 40 },
    });
  });

  it('is about the middle of a line, where the pointer finds it', () => {
    const box = boxOnScreen(shapes, camera, shapes.lines[1]?.id ?? null);
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    expect(thingAt(shapes, { x: (x - 5) / 2, y: (y - 7) / 2 }, { disc: 0, line: 1 })).toBe('D..E');
  });

  it('is nowhere for what is not drawn', () => {
    expect(boxOnScreen(shapes, camera, shapes.lines[4]?.id ?? null)).toBeNull();
    expect(boxOnScreen(shapes, camera, shapes.lines[4]?.to ?? null)).toBeNull();
  });
});

describe('a line in two pieces', () => {
  const straight = (x: number, to: number) => ({ start: { x, y: 0 }, end: { x: to, y: 0 }, control: null });
  const parted = {
    ...{ leaves: straight(-12, -60), arrives: straight(260, 212), marks: [], joins: false },
    main: 'leaves',
  } as const;
  const inPieces = placedShapes({
    discs: [madeDisc('A', 0, 0), madeDisc('B', 200, 0)],
    lines: [{ ...madeLine('A', 'B'), parted }],
  });

  it('is at both of them and not between its ends, and where it is pointed at is one of them', () => {
    const reach = { disc: 0, line: 3 };
    const ids = [-40, 100, 240].map((x) => thingAt(inPieces, { x, y: 1 }, reach));
    expect(ids).toEqual(['A..B', null, 'A..B']);
    const box = boxOnScreen(inPieces, { k: 1, x: 0, y: 0 }, inPieces.lines[0]?.id ?? null);
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBe(-36);
  });
});
