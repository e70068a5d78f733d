/** Schedules something once, however often it is asked for until then. */

/** Something that is done a little later than it is asked for. */
export interface Scheduled {
  readonly schedule: () => void;
  readonly cancel: () => void;
}

/** How long the camera has to rest before it counts as resting, in milliseconds. */
const REST = 160;

/** Does something once nobody has asked for it for a while. */
export function debounced(act: () => void): Scheduled {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    schedule: () => {
      clearTimeout(waiting);
      waiting = setTimeout(act, REST);
    },
    cancel: () => clearTimeout(waiting),
  };
}

/** Does something at the next frame. */
export function oncePerFrame(act: () => void): Scheduled {
  let frame: number | null = null;
  return {
    schedule: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        act();
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
