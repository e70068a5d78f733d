/** States that one page shows one after the other: to begin anew takes a browser longer than to go on to the next. */

/** So many states a story. */
const MOST = 6;

interface Named {
  readonly name: string;
  readonly act?: unknown;
}

/** A story, and the states that it is about. */
interface Group<State> {
  readonly names: string;
  readonly states: readonly State[];
}

/** What is only opened, several together; what something is done in, each by itself, because that may outlast it. */
export function inGroups<State extends Named>(all: readonly State[]): readonly Group<State>[] {
  const opened = all.filter(({ act }) => act === undefined);
  const groups: (readonly State[])[] = all.filter(({ act }) => act !== undefined).map((state) => [state]);
  for (let at = 0; at < opened.length; at += MOST) groups.push(opened.slice(at, at + MOST));
  return groups.map((states) => ({ states, names: states.map(({ name }) => name).join('; ') }));
}
