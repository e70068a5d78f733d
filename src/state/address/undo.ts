/** Undo and redo: steps along the history of the browser, which takes its time, and never out of this visit. */
import { useApp } from '../store';

/** If the browser has not arrived by then it never will, in milliseconds. */
const ARRIVES_WITHIN = 2000;

/** How many steps were asked for while the browser was on its way; back is below zero. */
let wanted = 0;
let stopWaiting: (() => void) | null = null;

/** Waits until the browser has arrived somewhere, and goes on from there if more was asked for meanwhile. */
function wait(): void {
  const end = () => {
    unsubscribe();
    clearTimeout(timer);
    stopWaiting = null;
  };
  const unsubscribe = useApp.subscribe(({ trail }, before) => {
    if (trail === before.trail) return;
    end();
    go();
  });
  const timer = setTimeout(() => {
    // What was asked for meanwhile is not to come all at once with the next press.
    wanted = 0;
    end();
  }, ARRIVES_WITHIN);
  stopWaiting = end;
}

function go(): void {
  const { position, last } = useApp.getState().trail;
  const by = Math.max(0, Math.min(last, position + wanted)) - position;
  wanted = 0;
  if (by === 0) return;
  wait();
  history.go(by);
}

function step(by: 1 | -1): void {
  wanted += by;
  if (!stopWaiting) go();
}

/** Goes back one step of this visit. */
export const undo = (): void => step(-1);

/** Goes forward again one step. */
export const redo = (): void => step(1);
