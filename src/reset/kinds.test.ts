import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { settingLine } from './kinds';

describe('a setting that is listed', () => {
  it('is told by its name, and a table by its columns', () => {
    expect(settingLine('armsgraph legend')).toBe('Setting: legend');
    expect(settingLine('armsgraph mapping ["seller","buyer"]')).toBe(
      'What the columns of a table mean: seller, buyer',
    );
    expect(settingLine('armsgraph encoding file-0a1b')).toBe(
      'The encoding that you chose for a file: file-0a1b',
    );
    expect(settingLine('armsgraph sheet file-0a1b')).toBe(
      'The sheet that you chose of a workbook: file-0a1b',
    );
    expect(settingLine('armsgraph mapping cut[')).toBe('What the columns of a table mean: cut[');
  });
});

describe('all that the app keeps', () => {
  const folder = path.join(root, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^reset/.test(name))
    .map((name) => ({ name, code: readFileSync(path.join(folder, name), 'utf8') }));

  it('is in storage that the page which deletes knows of', () => {
    const others = sources.filter(({ code }) =>
      /sessionStorage|document\.cookie|cookieStore|getDirectory\(/.test(code),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it('has a name that tells it from what other sites keep at the same host', () => {
    const databases = sources.flatMap(({ code }) => code.match(/createStore\('[^']*'/g) ?? []);
    expect(new Set(databases)).toEqual(new Set(["createStore('armsgraph'", "createStore('armsgraph-desk'"]));
    const settings = sources.filter(({ code }) => code.includes('localStorage.setItem('));
    expect(settings.length).toBeGreaterThan(0);
    // Where the key is handed over, its type says how it begins.
    for (const { name, code } of settings)
      expect(code, name).toMatch(/const (KEY|PREFIX) = 'armsgraph [a-z ]*';|key: `armsgraph \$\{string\}`/);
  });
});
