/** Doing something a little later, however often it is asked for until then. */

/** Something that waits to be done. */
export interface Soon {
  readonly note: () => void;
  readonly stop: () => void;
}

/** How long the camera has to rest before it counts as resting, in milliseconds. */
const REST = 160;

/** Does something once nobody has asked for it for a while. */
export function whenAtRest(act: () => void): Soon {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    note: () => {
      clearTimeout(waiting);
      waiting = setTimeout(act, REST);
    },
    stop: () => clearTimeout(waiting),
  };
}

/** Does something at the next frame. */
export function onceAFrame(act: () => void): Soon {
  let frame: number | null = null;
  return {
    note: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        act();
      });
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
