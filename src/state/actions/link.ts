/** What a reader can do about a link of which not all applies. */
import { viewWithNearest } from '../../permalink/nearest-view';
import { atMost, type Notice } from '../../permalink/notice';
import { type AppState, setState, useApp } from '../store';
import { changeView } from './view';

/** Whether what a part of the link probably meant can be shown at once, instead of opening another dataset. */
export const canTakeNearest = ({ view }: AppState, notice: Notice): boolean =>
  viewWithNearest(view, notice) !== null;

/** Shows what a part of the link probably meant; what is said of the other parts stays. */
export function takeNearest(notice: Notice): void {
  const { view, notices } = useApp.getState();
  const meant = viewWithNearest(view, notice);
  if (!meant) return;
  changeView(meant);
  setState({ notices: notices.filter((other) => other !== notice) });
}

/** Takes the notices about the link off the screen. */
export function dismissNotices(): void {
  setState({ notices: [] });
}

/** Tells what of links cannot be shown, in the place of what was told before. */
export function tellOfLink(notices: readonly Notice[]): void {
  setState({ notices: atMost(notices.map((notice) => () => notice)) });
}
