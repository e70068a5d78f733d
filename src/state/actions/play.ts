/** Years one after the other: a reader begins and ends it, and whatever else they do to the years ends it too. */

import { withYears } from '../../domain/filter/filter';
import { asKept, isAtEnd, stepped } from '../../domain/filter/play';
import type { Pace, PlayedYears } from '../../domain/filter/played-years';
import type { YearSpan } from '../../domain/model/relationship';
import { keysOf } from '../../domain/text/keys-of';
import type { View } from '../../permalink/view';
import { type Step, setState, useApp } from '../store';
import { changeView } from './view';

/** The view that the last step of the play has led to: the next one takes its place in the history. */
let lastPlayed: View | null = null;

/** Whether nothing but the part of the picture that is looked at has changed since. */
function isAsPlayed(view: View): boolean {
  if (!lastPlayed) return false;
  const { camera, spacing } = lastPlayed;
  const as: View = { ...view, camera, spacing };
  return keysOf(as).every((key) => as[key] === lastPlayed?.[key]);
}

function showYears(span: YearSpan, years: YearSpan, step: Step): void {
  const { filter } = useApp.getState().view;
  changeView({ filter: withYears(filter, asKept(span, years)), places: 'kept' }, step);
}

/** Shows the next year, or the one before; false where there is none. */
export function stepYears(span: YearSpan, by: 1 | -1): boolean {
  const { filter, play } = useApp.getState().view;
  const years = stepped(span, filter.years, play, by);
  if (years) showYears(span, years, 'push');
  return years !== null;
}

/** Begins to play, from the first year again where the last one is shown. The whole play is one step of history. */
export function beginPlay(span: YearSpan): void {
  const { filter, play } = useApp.getState().view;
  const again = filter.years !== null && isAtEnd(span, filter.years, play);
  const years = stepped(span, again ? null : filter.years, play, 1);
  lastPlayed = null;
  if (!years) return;
  showYears(span, years, 'push');
  lastPlayed = useApp.getState().view;
  setState({ isPlaying: true });
}

/** Shows the next year of the play, or ends it after the last one. */
export function goOnPlaying(span: YearSpan): void {
  const { view, isPlaying } = useApp.getState();
  if (!isPlaying) return;
  const years = stepped(span, view.filter.years, view.play, 1);
  // What a reader did meanwhile stays a step of its own.
  if (years && view.filter.years) showYears(span, years, isAsPlayed(view) ? 'replace' : 'push');
  else setState({ isPlaying: false });
  lastPlayed = useApp.getState().view;
}

/** Ends it; what is shown stays, and the address holds it. */
export function pausePlay(): void {
  if (useApp.getState().isPlaying) setState({ isPlaying: false });
}

/** Chooses which years a step shows. */
export function choosePlayed(play: PlayedYears): void {
  if (useApp.getState().view.play !== play) changeView({ play });
}

/** Chooses how quickly the steps follow one another. */
export function choosePace(pace: Pace): void {
  if (useApp.getState().view.pace !== pace) changeView({ pace });
}

/** Places nodes anew for what is visible, or where the picture of all years has them. */
export function keepPlaces(isKept: boolean): void {
  changeView({ places: isKept ? 'kept' : null });
}
