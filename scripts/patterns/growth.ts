/** How the time that a pattern takes grows with the letters of a text. */
import { performance } from 'node:perf_hooks';
import { type Attack, attacksOn, textOf } from './attacks';

/**
 * The lengths at which the attacks are compared to find the worst. What doubles with a letter, or grows with the third
 * power, shows with few letters, before it takes all day.
 */
const SCREENED = [20, 24, 28, 32, 40, 50, 64, 96, 192, 384, 768, 1536, 3072];

/** How many of the worst are followed to the end. */
const FOLLOWED = 3;

/** Those that are followed get so many times longer with each step. */
const STEP = 4;

/** So many letters every pattern must bear. */
export const MAX_LETTERS = 200_000;

/** Twice the letters may take so many times as long. */
const MAX_GROWTH = 2.5;

/** What takes less, in milliseconds, hurts nobody, and is more noise than measure. */
const LEAST_TIME = 25;

const RUNS = 5;

/** Takes the time of all matches of a pattern in a text: no use of it takes longer. */
type Clock = (text: string) => number;

function clockOf({ source, flags }: RegExp): Clock {
  const everywhere = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return (text) => {
    const start = performance.now();
    text.replace(everywhere, '');
    return performance.now() - start;
  };
}

function bestTime(clock: Clock, text: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => clock(text)));
}

/** What a text costs a pattern. */
export interface Growth {
  readonly attack: Attack;
  readonly letters: number;
  readonly milliseconds: number;
  /** How many times as long it takes as for half of the letters. */
  readonly times: number;
}

/** What an attack of this length does, where that hurts and is out of proportion; else null. */
function hurt(clock: Clock, attack: Attack, letters: number): Growth | null {
  if (clock(textOf(attack, letters)) <= LEAST_TIME) return null;
  const half = bestTime(clock, textOf(attack, letters / 2));
  const milliseconds = bestTime(clock, textOf(attack, letters));
  const times = milliseconds / half;
  return milliseconds > LEAST_TIME && times > MAX_GROWTH ? { attack, letters, milliseconds, times } : null;
}

/** How an attack goes with ever more letters, up to where it hurts; null where it never does. */
function follow(clock: Clock, attack: Attack, from: number): Growth | null {
  for (let letters = from; letters < MAX_LETTERS; letters *= STEP) {
    const growth = hurt(clock, attack, letters);
    if (growth) return growth;
  }
  return hurt(clock, attack, MAX_LETTERS);
}

/** The worst that a text does to a pattern; null where the time grows with the letters. */
export function worstGrowth(pattern: RegExp): Growth | null {
  const clock = clockOf(pattern);
  let attacks = attacksOn(pattern);
  for (const letters of SCREENED) {
    const timed = attacks.map((attack) => ({ attack, time: clock(textOf(attack, letters)) }));
    const [worst] = timed.sort((a, b) => b.time - a.time);
    const growth = worst && hurt(clock, worst.attack, letters);
    if (growth) return growth;
    attacks = timed.map(({ attack }) => attack);
  }
  for (const attack of attacks.slice(0, FOLLOWED)) {
    const growth = follow(clock, attack, SCREENED.at(-1) ?? MAX_LETTERS);
    if (growth) return growth;
  }
  return null;
}
