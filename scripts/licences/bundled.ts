/** What the packages in a bundle are, and under which licence: read from where they are installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INLINED, type Inlined } from './inlined.ts';

/** A package of which the bundle holds code. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly home: string;
  /** The whole text of its licence. */
  readonly text: string;
  /** What its code says of other authors, word for word. */
  readonly notices: readonly string[];
  /** Code of others in its files, without a package of its own. */
  readonly inlined: readonly Inlined[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.\w+)?$/i;

/** What Vite's own file goes on with: the packages of the bundler, of which nothing is in the bundle. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$/m;

/** Modules that the bundler itself adds, by the beginning of their name. */
const ADDED: readonly (readonly [start: string, packageName: string | undefined])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  ['\0virtual:', undefined],
];

/**
 * The package that a module belongs to; none for our own.
 * @throws Error where the bundler adds code of which we do not know whose it is.
 */
export function packageOf(id: string): string | undefined {
  if (id.startsWith('\0')) {
    const owner = ADDED.find(([start]) => id.startsWith(start));
    if (!owner)
      throw new Error(
        `The bundle holds ${JSON.stringify(id)}. Say in scripts/licences/bundled.ts whose it is.`,
      );
    return owner[1];
  }
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/** What package.json of an installed package says. */
export function manifestOf(root: string, name: string): Manifest {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (file === undefined) return '';
  const [own = ''] = readFileSync(path.join(folder, file), 'utf8').split(OF_THE_TOOL);
  return own.trim();
}

const words = (text: string) => text.replace(/[\s*]+/g, ' ').trim();

/** The comments of a module that speak of an author whom the licence of its package does not name. */
export function noticesIn(code: string, licence: string): string[] {
  const known = words(licence);
  const named = (comment: string) => {
    const authors = comment.split('\n').filter((line) => /copyright/i.test(line));
    return authors.length > 0 && authors.every((line) => known.includes(words(line)));
  };
  return (code.match(/\/\*[\s\S]*?\*\//g) ?? []).filter(
    (comment) =>
      /\bcopyright\b|\blicen[cs]ed?\b/i.test(comment) &&
      !words(licence).includes(words(comment.slice(2, -2))) &&
      !named(comment),
  );
}

/** The code of the modules that are files: a module of the bundler's own is none. */
const codeOf = (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const [file = id] = id.split('?');
    return existsSync(file) ? readFileSync(file, 'utf8') : [];
  });

/** A package of which a bundle holds these modules. */
function bundled(root: string, packageName: string, ids: readonly string[]): Bundled {
  const { name, version, license = '', homepage = '' } = manifestOf(root, packageName);
  const text = licenceText(path.join(root, 'node_modules', packageName));
  const code = codeOf(ids);
  const notices = [...new Set(code.flatMap((module) => noticesIn(module, text)))];
  const inlined = INLINED.filter(({ inside }) => inside === name);
  for (const { sign, name: part } of inlined) {
    if (code.some((module) => module.includes(sign))) continue;
    throw new Error(
      `${name} no longer holds ${part}, or not as it did. Look, and mend scripts/licences/inlined.ts.`,
    );
  }
  return { name, version, licence: license, home: homepage, text, notices, inlined };
}

/** The packages of which a bundle of these modules holds code, by their names. */
export function bundledPackages(root: string, ids: Iterable<string>): Bundled[] {
  const byPackage = new Map<string, string[]>();
  for (const id of ids) {
    const name = packageOf(id);
    if (name !== undefined) byPackage.set(name, [...(byPackage.get(name) ?? []), id]);
  }
  return [...byPackage]
    .map(([name, modules]) => bundled(root, name, modules.toSorted()))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
