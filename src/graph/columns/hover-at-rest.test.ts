import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hoverAtRest } from './hover-at-rest';

/** As much of a mouse event as is asked for. */
class Move extends Event {
  readonly clientX: number;
  readonly buttons: number;
  constructor(type: string, { clientX = 0, buttons = 0 }: { clientX?: number; buttons?: number }) {
    super(type, { bubbles: true });
    this.clientX = clientX;
    this.buttons = buttons;
  }
}

let container: EventTarget;
let crowded: boolean;
/** Where the pointer is said to be to whoever listens further up. */
let told: number[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MouseEvent', Move);
  container = new EventTarget();
  crowded = true;
  told = [];
  hoverAtRest(container, () => crowded);
  container.addEventListener('mousemove', (event) => {
    if (!event.cancelBubble) told.push((event as Move).clientX);
  });
});

afterEach(() => vi.useRealTimers());

const move = (clientX: number, buttons = 0) =>
  container.dispatchEvent(new Move('mousemove', { clientX, buttons }));

describe('the pointer over a crowded picture', () => {
  it('is told of once it is at rest, where it is then', () => {
    for (const x of [1, 2, 3]) {
      move(x);
      vi.advanceTimersByTime(50);
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(told).toEqual([3]);
  });

  it('is told of at once while it drags', () => {
    move(1);
    move(2, 1);
    vi.advanceTimersByTime(500);
    expect(told).toEqual([2]);
  });

  it('is not told of when it has left', () => {
    move(1);
    container.dispatchEvent(new Event('mouseleave'));
    vi.advanceTimersByTime(500);
    expect(told).toEqual([]);
  });
});

it('is told of at every move where there is room', () => {
  crowded = false;
  move(1);
  move(2);
  expect(told).toEqual([1, 2]);
});
