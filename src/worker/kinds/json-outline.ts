/** What is in the beginning of a text in JSON, which may end anywhere: nothing of it is parsed as a whole. */

/** What a key has for its first value. */
export type OutlineValue = 'object' | 'list' | { readonly text: string };

/** The keys of a JSON text by their paths: `links[].source`. Those of a list of records, and of one record a line, are those of the record. */
export interface JsonOutline {
  /** One object, a list, or one value after the other, as in a file with one object a line. */
  readonly form: 'object' | 'list' | 'lines';
  readonly values: ReadonlyMap<string, OutlineValue>;
  /** The keys of its records, where none of them holds an object or a list; else none. */
  readonly flat: readonly string[];
}

/** What may stand between the signs of JSON; comments may not, and are passed over so that the rest is known for what it is. */
export const SPACE = String.raw`(?:\s|//[^\n\r]*(?:[\n\r]|$)|/\*(?:[^*]|\*(?!/))*\*/)*`;

const TOKEN = new RegExp(
  String.raw`${SPACE}("[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"/][^\s{}[\],:"]*)`,
  'y',
);

/** Deeper keys tell nothing more of what a file is. */
const MAX_DEPTH = 6;

/** More keys tell nothing more either. */
const MAX_KEYS = 500;

/** No key of a format is longer. */
const MAX_KEY = 60;

/** An object or list that is open. */
interface Frame {
  readonly isList: boolean;
  readonly path: string;
  /** The key whose value comes next. */
  key: string | null;
}

function keyOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}

function pathIn({ isList, path, key }: Frame): string {
  if (isList) return path === '' ? '' : `${path}[]`;
  return path === '' ? (key ?? '') : `${path}.${key ?? ''}`;
}

/** The outline of a text; null where it does not begin as JSON of more than one value does. */
export function outlineOf(text: string): JsonOutline | null {
  const values = new Map<string, OutlineValue>();
  const nested = new Set<string>();
  const open: Frame[] = [];
  let roots = 0;
  let isList = false;

  function note(value: OutlineValue): void {
    const frame = open.at(-1);
    if (!frame) return;
    const path = pathIn(frame);
    if (path === '' || open.length > MAX_DEPTH) return;
    if (typeof value === 'string' && !frame.isList) nested.add(path);
    if (!values.has(path) && values.size < MAX_KEYS) values.set(path, value);
  }

  function begin(token: string): void {
    note(token === '{' ? 'object' : 'list');
    const frame = open.at(-1);
    // The path of what is too deep is not needed, and would grow with the depth.
    const path = frame && open.length <= MAX_DEPTH ? pathIn(frame) : '';
    if (!frame) {
      roots += 1;
      isList ||= token === '[';
    }
    open.push({ isList: token === '[', path, key: null });
  }

  /** A key, or a value that is neither object nor list. */
  function takeWord(word: string): void {
    const frame = open.at(-1);
    if (frame && !frame.isList && frame.key === null) frame.key = word.slice(0, MAX_KEY);
    else note({ text: word });
  }

  function endValue(): void {
    const frame = open.at(-1);
    if (frame) frame.key = null;
  }

  function take(token: string): void {
    if (token === '{' || token === '[') begin(token);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') endValue();
    else if (token !== ':') takeWord(token.startsWith('"') ? keyOf(token) : token);
  }

  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text)?.[1]; token !== undefined; token = TOKEN.exec(text)?.[1]) {
    if (roots === 0 && token !== '{' && token !== '[') return null;
    take(token);
  }
  if (roots === 0) return null;
  const form = roots > 1 ? 'lines' : isList ? 'list' : 'object';
  const keys = [...values.keys()].filter((path) => !/[.[]/.test(path));
  const isFlat = form !== 'object' && keys.every((key) => !nested.has(key));
  return { form, values, flat: isFlat ? keys : [] };
}
