/** What of measures is a guess: needed only where files are opened that leave it open. */
import type { Measures } from './measures';

/** Of which numbers it is a guess whether their sign stands before decimals or between thousands. */
export const GUESSED = { tiv: 4, items: 8 } as const;

/** What is added up of relationships. */
export type AddedUp = keyof typeof GUESSED;

const ALL = GUESSED.tiv | GUESSED.items;

/** What is a guess of the numbers of a relationship. */
export const guessesAt = ({ lacking }: Measures, row: number): number => (lacking[row] ?? 0) & ALL;

/** The measures with what is a guess or not known in them, relationship by relationship. */
export function withBits(measures: Measures, guesses: readonly number[]): Measures {
  return { ...measures, lacking: measures.lacking.map((bits, row) => bits | (guesses[row] ?? 0)) };
}
