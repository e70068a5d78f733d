/** How the time that a pattern takes grows with the letters of a text. */
import process from 'node:process';
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
const MIN_TIME = 25;

/** Whole runs of which the quickest counts. */
const RUNS = 5;

/** No busy machine makes a text take so many times as long. */
const NO_CHANCE = 6;

/** So often must hold again what a busy machine may have done. */
const AGAIN = 3;

/** Takes the time of all matches of a pattern in a text, in milliseconds: no use of it takes longer. */
type Clock = (text: string) => number;

/** Goes from match to match, and keeps nothing of them: what collecting them costs is not the pattern's. */
function findAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  let from = 0;
  while (pattern.test(text)) {
    if (pattern.lastIndex === from) pattern.lastIndex += 1;
    from = pattern.lastIndex;
  }
}

/** What this process has computed, in milliseconds: what others compute beside it does not count. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function clockOf({ source, flags }: RegExp): Clock {
  const everywhere = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return (text) => {
    const start = computed();
    findAll(everywhere, text);
    return computed() - start;
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

/** How an attack of this length compares with half of it, once. */
function measure(clock: Clock, attack: Attack, letters: number): Growth {
  const half = bestTime(clock, textOf(attack, letters / 2));
  const milliseconds = bestTime(clock, textOf(attack, letters));
  return { attack, letters, milliseconds, times: milliseconds / half };
}

const hurts = ({ milliseconds, times }: Growth) => milliseconds > MIN_TIME && times > MAX_GROWTH;

/**
 * What an attack of this length does, where that hurts and is out of proportion; else null. A busy machine is slow by
 * chance, a pattern is slow each time: what comes near the bound has to hold again.
 */
function hurtBy(clock: Clock, attack: Attack, letters: number): Growth | null {
  if (clock(textOf(attack, letters)) <= MIN_TIME) return null;
  const first = measure(clock, attack, letters);
  if (!hurts(first)) return null;
  if (first.times > NO_CHANCE) return first;
  const again = Array.from({ length: AGAIN }, () => measure(clock, attack, letters));
  return again.every(hurts) ? first : null;
}

/** How an attack goes with ever more letters, up to where it hurts; null where it never does. */
function follow(clock: Clock, attack: Attack, from: number): Growth | null {
  for (let letters = from; letters < MAX_LETTERS; letters *= STEP) {
    const growth = hurtBy(clock, attack, letters);
    if (growth) return growth;
  }
  return hurtBy(clock, attack, MAX_LETTERS);
}

/** The worst that a text does to a pattern; null where the time grows with the letters. */
export function worstGrowth(pattern: RegExp): Growth | null {
  const clock = clockOf(pattern);
  let attacks = attacksOn(pattern);
  for (const letters of SCREENED) {
    const timed = attacks.map((attack) => ({ attack, time: clock(textOf(attack, letters)) }));
    const [worst] = timed.sort((a, b) => b.time - a.time);
    const growth = worst && hurtBy(clock, worst.attack, letters);
    if (growth) return growth;
    attacks = timed.map(({ attack }) => attack);
  }
  for (const attack of attacks.slice(0, FOLLOWED)) {
    const growth = follow(clock, attack, SCREENED.at(-1) ?? MAX_LETTERS);
    if (growth) return growth;
  }
  return null;
}

/** What to know of a pattern that fails; nothing where nothing hurts it. */
export function inWords(growth: Growth | null): string {
  if (!growth) return '';
  const { attack, letters, milliseconds, times } = growth;
  const text = JSON.stringify([attack.start, attack.piece, attack.end]);
  return `${letters} letters made of ${text} take ${Math.round(milliseconds)} ms, ${times.toFixed(1)} times as long as half of them`;
}

/** The patterns of these that some text hurts, each with the text. */
export function hurt(patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    const why = inWords(worstGrowth(pattern));
    return why === '' ? [] : [`${pattern}: ${why}`];
  });
}
