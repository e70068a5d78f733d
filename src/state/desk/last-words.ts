/**
 * What a page that is left had no time to keep: a database begins to write and is cut off, what is written here is
 * there. Only the last state of a case file fits, without the steps before it.
 */
import type { History } from '../../domain/desk/history';
import { keepStored } from '../keep-stored';
import { isObject, isStep } from './case-shelf';

const KEY = 'armsgraph unkept';

type Step = History['steps'][number];

/** The last state of a case file, and when it came about. */
export interface LastWords {
  readonly since: number;
  readonly step: Step;
}

/** All last words by the ids that the case files are kept under; none where there are none, or something else lies there. */
export function lastWords(): ReadonlyMap<string, LastWords> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isObject(found)) return new Map();
    const words = Object.entries(found).filter(
      (entry): entry is [string, LastWords] =>
        isObject(entry[1]) && typeof entry[1]['since'] === 'number' && isStep(entry[1]['step']),
    );
    return new Map(words);
  } catch {
    return new Map();
  }
}

/** Where there is no room for them, or nothing is kept at all, only the database may have been quick enough. */
const write = (words: ReadonlyMap<string, LastWords>): boolean =>
  keepStored(KEY, words.size === 0 ? null : JSON.stringify(Object.fromEntries(words)));

/** Adds to the last words. Answers whether they are there now. */
export const saveLastWords = (words: ReadonlyMap<string, LastWords>): boolean =>
  write(new Map([...lastWords(), ...words]));

/** Forgets those of a case file, which are kept by now. */
export function forgetLastWords(id: string): void {
  const words = new Map(lastWords());
  if (words.delete(id)) write(words);
}

/** A history that ends in these words. */
export function endedBy(history: History | null, { step }: LastWords): History {
  if (!history) return { steps: [step], at: 0 };
  const [first, ...others] = history.steps;
  return { steps: [first, ...others.slice(0, history.at), step], at: history.at + 1 };
}
