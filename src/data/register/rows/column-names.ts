/** What the report and the evidence call the columns of a file. */
import { memoizePer } from '../../../domain/memoize/memoize';

/** Names of which no two are equal: one without a name is called by its number, and a second "Comment" is "Comment (2)". */
export function uniqueNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((written, i) => {
    const name = written.trim() || `Column ${i + 1}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

/** What the report and the evidence call the columns under a header: asked for with every row of a file, which has one. */
export const namesOfHeader = memoizePer((header: readonly string[]): readonly string[] =>
  uniqueNames(header),
);
