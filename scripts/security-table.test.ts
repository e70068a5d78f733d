/** SECURITY.md names a test for each control; here it is held to that. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInjectedFault } from './injected-rows';
import { rowsOfTable } from './markdown-table';
import { root } from './run.mjs';

const FILE = 'file of the test';
const TITLE = 'title of the test';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const rows = rowsOfTable(read('SECURITY.md'), 'item').map((row) => ({
  item: row['item'] ?? '',
  file: row[FILE] ?? '',
  title: row[TITLE] ?? '',
}));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the text of a file of tests has a test, and no mere group of tests, with this title. */
function hasTest(text: string, title: string): boolean {
  return new RegExp(`(?<!describe)\\(\\s*(['"\`])${escaped(title)}\\1,`).test(text);
}

describe('the table of controls', () => {
  it('is long, is numbered as the standard is, and names nothing twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    for (const { item } of rows) expect(item).toMatch(/^V\d{1,2}\.\d{1,2}\.\d{1,2}$/);
    expect(new Set(rows.map((row) => Object.values(row).join())).size).toBe(rows.length);
  });

  it.each(rows)('names a test that exists: $item, $title', ({ file, title }) => {
    expect(file).toMatch(/^(?:src|scripts)\/.*\.test\.tsx?$|^e2e\/[\w-]+\.spec\.ts$/);
    expect(existsSync(path.join(root, file))).toBe(true);
    expect(hasTest(read(file), title) || isInjectedFault(file, title)).toBe(true);
  });
});

describe('a title in a file of tests', () => {
  it.each([
    ["it('says so', () => {", true],
    ["it.each(ROWS)('says so', () => {", true],
    ["inFolder(\n  'says so',\n  async () => {", true],
    ["describe('says so', () => {", false],
    ["expect('says so').toBe(1)", false],
    ["it('says so too', () => {", false],
  ])('in %j counts: %s', (text, counts) => {
    expect(hasTest(text, 'says so')).toBe(counts);
  });
});
