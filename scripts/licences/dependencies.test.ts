/** docs/dependencies.md says what every runtime dependency is for; here it is held to package.json and to what is installed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOfTable } from '../markdown-table';
import { root } from '../run.mjs';
import { ALLOWED_LICENCES } from './allowed';
import { manifestOf } from './bundled';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const project: { license: string; dependencies: Record<string, string> } = JSON.parse(read('package.json'));
const rows = rowsOfTable(read('docs/dependencies.md'), 'package');
const direct = Object.keys(project.dependencies);

/** The packages that are needed to run, those that others bring along as well. */
function closure(names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) {
    for (const needed of Object.keys(manifestOf(root, name).dependencies ?? {})) found.add(needed);
  }
  return found;
}

describe('the list of dependencies', () => {
  it('names each package of package.json, in its order, and no other', () => {
    expect(rows.map(({ package: name }) => name)).toEqual(direct.map((name) => `\`${name}\``));
  });

  it.each(rows)('says what $package is for, why it is not our own code, and its weight', (row) => {
    expect(row['what for']?.length).toBeGreaterThan(5);
    expect(row['why no code of our own']?.length).toBeGreaterThan(15);
    expect(row['weight']).toMatch(/^\d+\.\d kB/);
  });

  it.each(rows)('states the licence that $package states itself', (row) => {
    const { license } = manifestOf(root, row['package']?.replaceAll('`', '') ?? '');
    expect(row['licence']).toBe(license);
  });

  it.each(direct)('pins %s to one version, which is the one that is installed', (name) => {
    expect(manifestOf(root, name).version).toBe(project.dependencies[name]);
  });
});

describe('the licences of all that is needed to run', () => {
  it.each([...closure(direct)])('%s is under a licence that may be shipped, and brings its text', (name) => {
    const folder = path.join(root, 'node_modules', name);
    expect([...ALLOWED_LICENCES]).toContain(manifestOf(root, name).license);
    const files = ['LICENSE', 'LICENCE', 'LICENSE.md', 'LICENSE.txt'].map((file) => path.join(folder, file));
    expect(files.some(existsSync)).toBe(true);
  });
});

describe('our own licences', () => {
  it('are MIT for the code, in file and package', () => {
    expect(project.license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 /);
  });

  it('are, for the data, what each dataset says of itself', () => {
    const licences = rowsOfTable(read('LICENSE-DATA.md'), 'dataset').map(({ dataset = '', licence }) => {
      const id = dataset.replaceAll('`', '');
      const { data } = JSON.parse(read(`public/datasets/${id}.json`));
      return [data.id, licence, data.licence];
    });
    expect(licences.map(([id]) => id)).toEqual(['russia-venezuela-iran', 'newcomers-example']);
    for (const [, told, stated] of licences) expect(told).toBe(stated);
  });
});
