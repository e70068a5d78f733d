/** What is told of files that were not taken and of a new version, for the panels that come with it. */
import type { NewVersion } from '../../offline/watch';
import { type FileRefusal, setState } from '../store';

/** Opens a file again that was not taken; the others stay on the screen. */
export function openAgain(refusal: FileRefusal): void {
  setState(({ refusals }) => ({ refusals: refusals.filter((other) => other !== refusal) }));
  refusal.again?.();
}

/** Asks how the table of a file stands in it that was not taken; the others stay on the screen. */
export function readByHand(refusal: FileRefusal): void {
  setState(({ refusals }) => ({ refusals: refusals.filter((other) => other !== refusal) }));
  refusal.byHand?.();
}

/** Takes the messages about refused files off the screen. */
export function dismissRefusals(): void {
  setState({ refusals: [] });
}

/** Tells of a new version of the site. It comes with the next visit by itself: null takes the word of it off the screen. */
export function tellNewVersion(newVersion: NewVersion | null): void {
  setState({ newVersion });
}
