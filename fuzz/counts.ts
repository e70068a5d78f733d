/** What is asked of `npm run fuzz`: how much of what, and by which chance. */

/** The parts, with how much of each is tried where nobody says otherwise. */
export const COUNTS = {
  links: 100_000,
  cuts: 20_000,
  files: 1_000,
  warm: 2_000,
  cold: 2_000,
  opened: 150,
} as const;

/** The name of a part. */
export type PartName = keyof typeof COUNTS;

/** What is asked: how much of each part, in their order; the seed; and where to begin, which replays one failure. */
export interface Asked {
  readonly counts: ReadonlyMap<PartName, number>;
  readonly seed: number;
  /** The path to a counterexample of fast-check. */
  readonly path: string | null;
  /** How many of the links or files of a browser part are passed over. */
  readonly skip: number;
}

const USAGE = `npm run fuzz -- [${Object.keys(COUNTS).join('|')}[=COUNT]]… [seed=NUMBER] [path=PATH] [skip=COUNT]`;

const isPart = (name: string): name is PartName => Object.hasOwn(COUNTS, name);

function wholeNumber(name: string, text: string): number {
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`“${name}=${text}” is not a whole number. ${USAGE}`);
  return Number(text);
}

/** Reads arguments such as `links=5000 files seed=7`. Without the name of a part, all parts are asked for. */
export function askedIn(args: readonly string[], chance: () => number = Math.random): Asked {
  const counts = new Map<PartName, number>();
  let asked: Asked = { counts, seed: Math.floor(chance() * 2 ** 31), path: null, skip: 0 };
  for (const arg of args) {
    const [name = '', text] = arg.split(/=(.*)/s);
    if (isPart(name)) counts.set(name, text === undefined ? COUNTS[name] : wholeNumber(name, text));
    else if (name === 'path' && text) asked = { ...asked, path: text };
    else if ((name === 'seed' || name === 'skip') && text !== undefined)
      asked = { ...asked, [name]: wholeNumber(name, text) };
    else throw new Error(`“${arg}” is not known. ${USAGE}`);
  }
  if (counts.size > 0) return asked;
  return {
    ...asked,
    counts: new Map(Object.entries(COUNTS).map(([name, count]) => [name as PartName, count])),
  };
}
