/** Names the line of each fault of a file. */
import { visit } from 'jsonc-parser';
import { type Fault, pathOf, WHOLE_FILE } from './fault';

/** A location in a text, from 1. */
export interface TextLocation {
  readonly line: number;
  readonly column: number;
}

/** A path and those of all that holds its value: `a.b[0]`, `a.b`, `a`. */
function withHolders(path: string): string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index).reverse();
  return [path, ...ends.map((end) => path.slice(0, end)), WHOLE_FILE];
}

/** Where the values with certain paths stand in a JSON text; of keys that are there twice, the last one counts. */
function locationsOf(
  text: string,
  paths: ReadonlySet<string>,
  goesOn: () => void,
): Map<string, TextLocation> {
  const locations = new Map<string, TextLocation>();
  const note = (keys: readonly unknown[], line: number, column: number) => {
    goesOn();
    const path = pathOf(keys);
    const isSought = paths.has(path);
    if (isSought) locations.set(path, { line: line + 1, column: column + 1 });
    return isSought;
  };
  /** Notes an item of a list, or the whole; what has a key was noted by it. Says whether to look inside. */
  const noteItem = (keys: readonly unknown[], line: number, column: number) =>
    typeof keys.at(-1) === 'string' ? paths.has(pathOf(keys)) : note(keys, line, column);
  visit(text, {
    onObjectProperty: (key, _offset, _length, line, column, keys) =>
      void note([...keys(), key], line, column),
    onObjectBegin: (_offset, _length, line, column, keys) => noteItem(keys(), line, column),
    onArrayBegin: (_offset, _length, line, column, keys) => noteItem(keys(), line, column),
    // Without a listener to its end, what is not looked into would never end for the reader.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
    onLiteralValue: (_value, _offset, _length, line, column, keys) => void noteItem(keys(), line, column),
  });
  return locations;
}

/**
 * The faults of a JSON text, each with the line and column of what it is about, or of what should hold what is missing.
 * Without them where the text is nested too deep for the reader that knows the lines.
 * @param goesOn Called at every step that may take a while.
 */
export function withLocations(
  text: string,
  faults: readonly Fault[],
  goesOn: () => void = () => undefined,
): readonly Fault[] {
  try {
    const locations = locationsOf(text, new Set(faults.flatMap(({ path }) => withHolders(path))), goesOn);
    return faults.map((fault) => {
      const known = withHolders(fault.path).find((path) => locations.has(path));
      return known === undefined ? fault : { ...fault, ...locations.get(known) };
    });
  } catch {
    return faults;
  }
}
