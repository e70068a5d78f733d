/** The classes that components ask their style sheets for, and those that the sheets have. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

const IMPORT = /import (\w+) from '([^']+\.module\.css)'/g;

/** The classes that a component uses of one module. */
interface Use {
  readonly file: string;
  readonly module: string;
  readonly classes: ReadonlySet<string>;
  /** Whether it makes the names of some of data. */
  readonly makesNames: boolean;
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every first group of a pattern in a text. */
const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, group = '']) => group));

function usesIn(file: string): Use[] {
  const text = read(file);
  const code = text.replace(IMPORT, '');
  return [...text.matchAll(IMPORT)].map(([, name = '', address = '']) => ({
    file,
    module: path.join(path.dirname(file), address),
    classes: found(code, new RegExp(`(?<![.\\w])${name}(?:\\.|\\[')([\\w-]+)`, 'g')),
    makesNames: new RegExp(`(?<![.\\w])${name}\\[[^']`).test(code),
  }));
}

const classesOf = (module: string) =>
  found(read(module).replace(/\/\*.*?\*\/|"[^"]*"/gs, ''), /\.([a-z_][\w-]*)/gi);

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file))
  .toSorted();
const modules = files.filter((file) => file.endsWith('.module.css'));

/** What a module takes over of others. */
const composedIn = (file: string): Use[] =>
  [...read(file).matchAll(/composes: ([\w -]+) from "([^"]+)"/g)].map(([, names = '', address = '']) => ({
    file,
    module: path.join(path.dirname(file), address),
    classes: new Set(names.split(' ')),
    makesNames: false,
  }));

const uses = [
  ...files.filter((file) => /\.tsx?$/.test(file)).flatMap(usesIn),
  ...modules.flatMap(composedIn),
];

describe('the modules of style sheets', () => {
  it('have every class that is used of them', () => {
    const missing = uses.flatMap(({ file, module, classes }) =>
      [...classes].filter((name) => !classesOf(module).has(name)).map((name) => `${file}: ${name}`),
    );
    expect(uses.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });

  it('have no class that nobody uses', () => {
    const unused = modules.flatMap((module) => {
      const users = uses.filter((use) => use.module === module);
      if (users.some(({ makesNames }) => makesNames)) return [];
      const isUsed = (name: string) => users.some(({ classes }) => classes.has(name));
      return [...classesOf(module)].filter((name) => !isUsed(name)).map((name) => `${module}: ${name}`);
    });
    expect(unused).toEqual([]);
  });
});
