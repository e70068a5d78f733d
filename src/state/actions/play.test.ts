import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../permalink/view';
import { setState, useApp } from '../store';
import { lookAt } from './picture';
import { beginPlay, choosePlayed, goOnPlaying, pausePlay, stepYears } from './play';
import { chooseYears, present } from './view';

const SPAN = { first: 2005, last: 2008 };
const now = () => {
  const { view, step, isPlaying } = useApp.getState();
  const { years } = view.filter;
  return { years: years && `${years.first}-${years.last}`, step, isPlaying };
};

beforeEach(() => {
  setState({ view: DEFAULT_VIEW, step: 'arrived', isPlaying: false });
});

it('plays year by year as one step, and ends with the last', () => {
  beginPlay(SPAN);
  expect(now()).toEqual({ years: '2005-2005', step: 'push', isPlaying: true });
  expect(useApp.getState().view.places).toBe('kept');
  goOnPlaying(SPAN);
  expect(now()).toEqual({ years: '2006-2006', step: 'replace', isPlaying: true });
  goOnPlaying(SPAN);
  goOnPlaying(SPAN);
  expect(now()).toMatchObject({ years: '2008-2008', isPlaying: true });
  goOnPlaying(SPAN);
  expect(now()).toMatchObject({ years: '2008-2008', isPlaying: false });
});

it('begins again after the end, and from where the reader stands before it', () => {
  chooseYears({ first: 2008, last: 2008 });
  beginPlay(SPAN);
  expect(now().years).toBe('2005-2005');
  pausePlay();
  chooseYears({ first: 2006, last: 2006 });
  beginPlay(SPAN);
  expect(now().years).toBe('2007-2007');
});

it('leaves what a reader does meanwhile a step of its own', () => {
  beginPlay(SPAN);
  present('table');
  goOnPlaying(SPAN);
  expect(now()).toEqual({ years: '2006-2006', step: 'push', isPlaying: true });
  // A camera is no step, and makes none.
  lookAt({ x: 1, y: 1, width: 10, height: 10 }, 'wide');
  goOnPlaying(SPAN);
  expect(now()).toMatchObject({ years: '2007-2007', step: 'replace' });
  expect(useApp.getState().view.camera).not.toBeNull();
});

it('does not go on where it was paused, or where all years were chosen', () => {
  beginPlay(SPAN);
  pausePlay();
  goOnPlaying(SPAN);
  expect(now()).toMatchObject({ years: '2005-2005', isPlaying: false });
  beginPlay(SPAN);
  chooseYears(null);
  goOnPlaying(SPAN);
  expect(now()).toMatchObject({ years: null, isPlaying: false });
});

it('ends with all years where each step shows those up to one', () => {
  choosePlayed('up-to');
  beginPlay(SPAN);
  goOnPlaying(SPAN);
  expect(now().years).toBe('2005-2006');
  goOnPlaying(SPAN);
  goOnPlaying(SPAN);
  goOnPlaying(SPAN);
  expect(now()).toMatchObject({ years: null, isPlaying: false });
});

it('steps by hand, each a step of history', () => {
  expect(stepYears(SPAN, 1)).toBe(true);
  expect(stepYears(SPAN, 1)).toBe(true);
  expect(now()).toMatchObject({ years: '2006-2006', step: 'push' });
  stepYears(SPAN, -1);
  expect(stepYears(SPAN, -1)).toBe(false);
  expect(now().years).toBe('2005-2005');
});
