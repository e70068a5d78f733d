import { beforeEach, describe, expect, it, vi } from 'vitest';
import { focusWhenThere } from './focus-when-there';

/** The frames that were asked for and have not come. */
let frames: (() => void)[];
let focus: ReturnType<typeof vi.fn>;
let there: HTMLElement | null;

const nextFrame = () => frames.shift()?.();
const goTo = (place: string) => vi.stubGlobal('document', { activeElement: place });

beforeEach(() => {
  frames = [];
  there = null;
  focus = vi.fn();
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => frames.push(look));
  goTo('link');
});

describe('the focus that waits for an element', () => {
  const arrive = () => {
    there = { checkVisibility: () => true, focus } as unknown as HTMLElement;
  };

  it('goes there at once, or as soon as it has come', () => {
    focusWhenThere(() => there);
    nextFrame();
    expect(focus).not.toHaveBeenCalled();
    arrive();
    nextFrame();
    expect(focus).toHaveBeenCalledTimes(1);
    expect(frames).toEqual([]);
    focusWhenThere(() => there);
    expect(focus).toHaveBeenCalledTimes(2);
  });

  it('stays where the reader has gone in the meantime', () => {
    focusWhenThere(() => there);
    goTo('field');
    arrive();
    nextFrame();
    expect(focus).not.toHaveBeenCalled();
    expect(frames).toEqual([]);
  });
});
