/** What a hand does: the same for every library, by the clock and not by how fast the page answers. */
import type { Page } from '@playwright/test';

/** How long each gesture takes, in milliseconds. */
const DURATION = 3000;
/** How often a mouse or a touchpad tells what the hand does: once for each picture of an ordinary screen. */
const EVERY = 16;
/** How far one notch of a fine wheel scrolls, and how many notches it goes one way before it turns. */
const NOTCH = 35;
const NOTCHES_ONE_WAY = 31;

/** Where on the page the network is drawn. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A network that fills the window. */
export const WINDOW: Area = { x: 0, y: 0, width: 1280, height: 800 };

/** How far from the edge a drag begins, beside the network, and how far it goes. */
const DRAG_MARGIN = 8;
const DRAG_REACH = { x: 300, y: 150 };

/** One gesture, from before it begins until the page has heard all of it. */
export interface Gesture {
  readonly name: string;
  readonly perform: (page: Page, area: Area) => Promise<void>;
}

/**
 * Does something again and again by the clock for as long as a gesture takes. It does not wait for answers: a hand does
 * not either, and a browser joins moves that a page had no time for.
 */
async function byTheClock(act: (step: number, share: number) => Promise<void>): Promise<void> {
  const steps = Math.floor(DURATION / EVERY);
  const start = performance.now();
  const sent: Promise<void>[] = [];
  for (let step = 0; step < steps; step += 1) {
    const wait = start + step * EVERY - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(act(step, step / steps));
  }
  await Promise.all(sent);
}

/** The wheel goes in and out again, three times, over the middle of the network. */
const zoom: Gesture = {
  name: 'zoom by wheel',
  perform: async ({ mouse }, { x, y, width, height }) => {
    await mouse.move(x + width / 2, y + height / 2);
    await byTheClock((step) => {
      const inwards = Math.floor(step / NOTCHES_ONE_WAY) % 2 === 0;
      return mouse.wheel(0, inwards ? -NOTCH : NOTCH);
    });
  },
};

/** The mouse drags the whole network about, twice to and fro, while all of it is in view. */
const drag: Gesture = {
  name: 'drag',
  perform: async ({ mouse }, { x, y, height }) => {
    const start = { x: x + DRAG_MARGIN, y: y + height / 2 };
    await mouse.move(start.x, start.y);
    await mouse.down();
    await byTheClock((_, share) => {
      const turn = share * 4 * Math.PI;
      const [right, down] = [(1 - Math.cos(turn)) / 2, Math.sin(turn)];
      return mouse.move(start.x + DRAG_REACH.x * right, start.y + DRAG_REACH.y * down);
    });
    await mouse.up();
  },
};

/** How far one notch scrolls what is scrolled and not zoomed, and how many notches it goes one way before it turns. */
const SCROLL = { notch: 40, notches: 60 };

/** The wheel goes down and up again over the middle, or, with Shift held as it is for that, to the right and back. */
const scroll = (name: string, along: 'down' | 'right'): Gesture => ({
  name,
  perform: async ({ mouse }, { x, y, width, height }) => {
    await mouse.move(x + width / 2, y + height / 2);
    await byTheClock((step) => {
      const by = Math.floor(step / SCROLL.notches) % 2 === 0 ? SCROLL.notch : -SCROLL.notch;
      return along === 'down' ? mouse.wheel(0, by) : mouse.wheel(by, 0);
    });
  },
});

/** The gestures of what is scrolled. */
export const SCROLL_GESTURES: readonly Gesture[] = [
  scroll('scroll down', 'down'),
  scroll('scroll to the right', 'right'),
];

/** Every gesture. */
export const GESTURES: readonly Gesture[] = [zoom, drag];
