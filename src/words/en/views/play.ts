import type { Pace, PlayedYears } from '../../../domain/filter/played-years';
import { formatNumber, forNumber } from '../grammar/grammar';

const STEPS: Readonly<Record<PlayedYears, string>> = {
  year: 'one year',
  five: 'five years',
  'up-to': 'all years up to one',
};

const PACES: Readonly<Record<Pace, string>> = { slow: 'slow', normal: 'normal', fast: 'fast' };

/** The buttons that let years follow one another. */
export const play = {
  title: 'Play the years',
  begin: 'Play',
  pause: 'Pause',
  back: 'A year back',
  onward: 'A year on',
  /** Shows and hides the choices below it. */
  options: 'Options',
  optionsOf: 'Options of the timeline',
  steps: STEPS,
  stepsOf: 'Show',
  paces: PACES,
  pace: 'Pace',
  keep: 'Nodes keep their places',
  /** While it plays, for those who hear it: "2006: 24 relationships". */
  now: (years: string, relationships: number) =>
    `${years}: ${formatNumber(relationships)} ${forNumber(relationships, 'relationship', 'relationships')}`,
  paused: (now: string) => `Paused. ${now}`,
  ended: (now: string) => `The last year. ${now}`,
};
