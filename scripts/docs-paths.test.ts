import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The folders whose files the documents speak of. */
const ROOMS = ['src', 'e2e', 'bench', 'fuzz', 'scripts', 'docs', 'public'];

const existing = [
  ...readdirSync(root),
  ...ROOMS,
  ...ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  ),
];

/** What a build, a run, or whoever serves the site makes. */
const MADE = ['dist', 'assets', 'bench-results.json', 'sbom.cdx.json', 'public/site.json'];

/** Paths in backticks, which may begin within a room that is spoken of; patterns of names, and addresses, are none. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /\w\/|\.(?:tsx?|mjs|json|md|css|html)$/.test(name))
    .map((name) => name.replace(/\/$/, ''))
    .filter((name) => !/[*…:@]|^X\.|^\.\./.test(name) && !MADE.includes(name));
}

const isThere = (name: string) => existing.some((file) => file === name || file.endsWith(`/${name}`));

const foldersIn = (folder: string) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What the README says of the tree, from a folder of it to the next of the same depth or less. */
const tree = /```\n(src\/main[\s\S]*?)```/.exec(textOf('README.md'))?.[1] ?? '';
const entryOf = (folder: string) =>
  tree
    .split(/\n(?=\S)/)
    .filter((entry) => entry.startsWith(folder))
    .join('\n');

describe.each(['README.md', 'docs/architecture.md'])('the paths that %s names', (file) => {
  it('are there', () => {
    const named = pathsIn(textOf(file));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

describe('the tree of the README', () => {
  it('names no folder that is not there', () => {
    const named = [...tree.matchAll(/(?<![\w.])([\w.-]+(?:\/[\w.-]+)*)\/(?!\w)/g)].map(
      ([, name = '']) => name,
    );
    expect(named).toContain('src/domain');
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  it.each([
    'src',
    'src/domain',
    'src/data',
    'src/data/register',
    'src/data/desk',
    'src/state',
    'src/graph',
    'src/panels',
    'src/words',
  ])('names every room of %s', (folder) => {
    // Fixtures are of the tests; languages have a row in a list, and a folder each.
    const rooms = foldersIn(folder).filter((room) => room !== 'fixtures' && !room.startsWith('en'));
    const said = folder === 'src' ? tree : entryOf(folder);
    expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(said))).toEqual([]);
  });

  it('names every room beside the source', () => {
    const others = ROOMS.filter((room) => !['src', 'docs', 'public'].includes(room));
    expect(others.filter((room) => !tree.includes(`\n${room}/ `))).toEqual([]);
  });
});

it('a path that is not there is found', () => {
  const text = 'See `domain/nowhere.ts`, `src/domain/` and `X.one-file.ts`, served from `dist/`.';
  expect(pathsIn(text)).toEqual(['domain/nowhere.ts', 'src/domain']);
  expect(isThere('domain/nowhere.ts')).toBe(false);
  expect(existsSync(path.join(root, 'src/domain'))).toBe(true);
});
