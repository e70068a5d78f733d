import { describe, expect, it } from 'vitest';
import { noCrowding } from './crowding';

const lineFrom = (x: number, y: number, toX: number, toY: number) => ({
  ...{ start: { x, y }, end: { x: toX, y: toY } },
  control: null,
});

describe('the crowding of a picture', () => {
  it('counts lines where they run, and nowhere else', () => {
    const crowding = noCrowding({ width: 300, height: 200 });
    const area = { x: 100, y: 90, width: 20, height: 20 };
    expect(crowding.within(area)).toBe(0);
    crowding.add(lineFrom(0, 20, 300, 20));
    expect(crowding.within(area)).toBe(0);
    crowding.add(lineFrom(110, 0, 110, 200));
    const once = crowding.within(area);
    expect(once).toBeGreaterThan(0);
    crowding.add(lineFrom(110, 0, 110, 200));
    expect(crowding.within(area)).toBe(2 * once);
  });

  it('follows a curve', () => {
    const crowding = noCrowding({ width: 300, height: 200 });
    crowding.add({ ...lineFrom(0, 0, 300, 0), control: { x: 150, y: 200 } });
    expect(crowding.within({ x: 140, y: 90, width: 20, height: 20 })).toBeGreaterThan(0);
    expect(crowding.within({ x: 140, y: 0, width: 20, height: 20 })).toBe(0);
  });

  it('takes what lies outside of the window for empty', () => {
    const crowding = noCrowding({ width: 300, height: 200 });
    crowding.add(lineFrom(-500, -500, 900, 900));
    expect(crowding.within({ x: -60, y: -60, width: 50, height: 50 })).toBe(0);
    expect(crowding.within({ x: 290, y: 150, width: 500, height: 500 })).toBe(0);
    expect(crowding.within({ x: -50, y: -50, width: 500, height: 500 })).toBeGreaterThan(0);
  });
});
