/** Where the reader stands in the steps of this visit, and whether the address has kept up with them. */
import { setState, useApp } from '../store';

/** Stands at a step behind which there is none. */
export function standAtLast(position: number): void {
  setState({ trail: { position, last: position } });
}

/** Has arrived at a step, by the buttons of the browser: what is seen comes from the address now. */
export function arriveAt(position: number): void {
  setState(({ trail }) => ({
    isAddressBehind: false,
    trail: { position, last: Math.max(trail.last, position) },
  }));
}

/** Notes whether the browser took the address of what is seen. */
export function noteAddress(isTaken: boolean): void {
  if (useApp.getState().isAddressBehind === isTaken) setState({ isAddressBehind: !isTaken });
}
