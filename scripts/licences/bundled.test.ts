import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledPackages, noticesIn, packageOf } from './bundled';

const MIT = 'MIT License\n\nCopyright (c) 2020 Ann Other\n\nPermission is hereby granted.';

const project = mkdtempSync(path.join(tmpdir(), 'armsgraph-licences-'));
afterAll(() => rmSync(project, { recursive: true }));

/** Writes a package as it would be installed, and gives the id of its module. */
function install(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(project, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({
    name,
    version: '1.2.3',
    license: 'MIT',
    homepage: 'https://example.org',
  });
  for (const [file, text] of Object.entries({ 'package.json': manifest, 'index.js': '', ...files })) {
    writeFileSync(path.join(folder, file), text);
  }
  return path.join(folder, 'index.js');
}

describe('the package of a module', () => {
  it.each([
    ['/home/a/node_modules/plain/lib/index.js', 'plain'],
    ['/home/a/node_modules/@scope/part/index.js?commonjs', '@scope/part'],
    ['/home/a/node_modules/outer/node_modules/inner/index.js', 'inner'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0virtual:shipped-datasets', undefined],
    ['/home/a/src/main.tsx', undefined],
  ])('of %j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it('must be known for code that the bundler adds', () => {
    expect(() => packageOf('\0newcomer/helper.js')).toThrow('The bundle holds "\\u0000newcomer/helper.js"');
  });
});

describe('the packages of a bundle', () => {
  it('are each named once, with the text of their licence, whatever its file is called', () => {
    const ids = [
      install('second', { LICENCE: MIT }),
      install('first', { 'LICENSE.md': MIT }),
      path.join(project, 'src', 'main.ts'),
    ];
    const packages = bundledPackages(project, [...ids, path.join(project, 'node_modules/first/other.js')]);
    expect(packages.map(({ name }) => name)).toEqual(['first', 'second']);
    expect(packages[0]).toEqual({
      name: 'first',
      version: '1.2.3',
      licence: 'MIT',
      home: 'https://example.org',
      text: MIT,
      notices: [],
      inlined: [],
    });
  });

  it('leave out the packages of a tool, of which nothing is in the bundle', () => {
    const text = `${MIT}\n\n# Licenses of bundled dependencies\nand four hundred of them`;
    expect(bundledPackages(project, [install('tool', { LICENSE: text })])[0]?.text).toBe(MIT);
  });

  it('are refused where a part of others inside them is no longer found', () => {
    const id = install('cytoscape', { LICENSE: MIT, 'index.js': 'another engine' });
    expect(() => bundledPackages(project, [id])).toThrow('cytoscape no longer holds lodash');
  });
});

describe('the notices in the code of a package', () => {
  it('are kept word for word where they name another author, or a licence and no author', () => {
    const foreign = '/*! A curve. Copyright Bob Else. MIT License */';
    const unnamed = '/* Emoji from somewhere (MIT license). */';
    expect(noticesIn(`${foreign} curve(); ${unnamed}`, MIT)).toEqual([foreign, unnamed]);
  });

  it('are left out where the licence of the package says the same already', () => {
    const own = '/**\n * @license Own\n * Copyright (c) 2020 Ann Other\n */';
    expect(noticesIn(`${own} code(); /* no word of it */`, MIT)).toEqual([]);
    expect(noticesIn(`/*\n${MIT}\n*/`, MIT)).toEqual([]);
  });
});
