/** Finds words in the help. */

import { folded } from '../text/fold';

/** A line of the help: keys and what they do, or a word and what it means. */
export interface HelpEntry {
  readonly term: string;
  readonly meaning: string;
}

/** Lines of the help under a heading. */
export interface HelpPart {
  readonly heading: string;
  readonly entries: readonly HelpEntry[];
}

/** Whether a text holds the words looked for, whatever their letters' case and accents. */
export function holdsWords(text: string, words: string): boolean {
  return folded(text).includes(folded(words.trim()));
}

/** The parts that hold the words looked for, in their heading or in a line; of a part whose heading does, all lines. */
export function findInHelp(parts: readonly HelpPart[], words: string): readonly HelpPart[] {
  const holds = (text: string) => holdsWords(text, words);
  return parts.flatMap(({ heading, entries }) => {
    const found = holds(heading)
      ? entries
      : entries.filter(({ term, meaning }) => holds(term) || holds(meaning));
    return found.length > 0 ? [{ heading, entries: found }] : [];
  });
}
