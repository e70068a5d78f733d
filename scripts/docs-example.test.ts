/** docs/case-file.md is held to what it says: its example, its fragments, its tables, and what the check answers. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEdtf } from '../src/domain/dates/edtf';
import type { Quantity } from '../src/domain/model/quantity';
import { STATUSES } from '../src/domain/model/status';
import { formatEdtf } from '../src/words/en/deals/dates';
import { formatQuantity } from '../src/words/en/deals/quantities';
import { commandFile, root } from './run.mjs';

const page = readFileSync(path.join(root, 'docs', 'case-file.md'), 'utf8');
const shipped = readFileSync(path.join(root, 'public', 'datasets', 'newcomers-example.json'), 'utf8');

/** The blocks of the page with this word after their three backticks; nothing for plain ones. */
function blocks(info: string): string[] {
  return [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, word, block = '']) =>
    word === info ? [block] : [],
  );
}

const [example = '', ...others] = blocks('json');

type Item = Record<string, unknown>;

interface File {
  readonly data: Record<string, unknown> &
    Record<'parties' | 'systems' | 'sources' | 'relationships' | 'claims', Item[]>;
}

/** The example of the page, free to be changed. */
const exampleFile = (): File => JSON.parse(example);
const fragments = (info: string): Item[] => blocks(info).map((block) => JSON.parse(block));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-docs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as `npm run dataset:check` does, and gives its lines without the name and line of the file. */
function datasetCheck(text: string): Promise<{ code: number | string | null; lines: string[] }> {
  const file = path.join(folder, 'file.json');
  writeFileSync(file, text);
  const args = [commandFile('tsx'), 'scripts/dataset-check.ts', file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout) => {
      const lines = stdout.split('\n').filter(Boolean);
      resolve({
        code: error === null ? 0 : (error.code ?? null),
        lines: lines.map((line) => line.replace(file, '').replace(/^(?::\d+:\d+)?: /, '')),
      });
    });
  });
}

describe('the example of docs/case-file.md', { timeout: 60_000 }, () => {
  it('is the dataset that is shipped, sign for sign', () => {
    expect(others).toEqual([]);
    expect(example).toBe(shipped);
  });

  it('is sound', async () => {
    expect(await datasetCheck(example)).toEqual({
      code: 0,
      lines: ['sound, 4 parties, 2 systems, 2 sources, 3 relationships, 4 claims'],
    });
  });

  it('begins as the page says, with a file that is sound already', async () => {
    const [begin = ''] = blocks('json begin');
    expect((await datasetCheck(begin)).code).toBe(0);
    const { data } = JSON.parse(begin) as File;
    expect(exampleFile().data).toMatchObject({
      id: data['id'],
      title: data['title'],
      version: data['version'],
    });
    expect(Object.keys(exampleFile().data)).toEqual(Object.keys(data));
  });

  it('stays sound with every other fragment of the page in it', async () => {
    const { data, ...file } = exampleFile();
    data.parties.push(...fragments('json party'));
    data.systems.push(...fragments('json system'));
    data.sources.push(...fragments('json source'));
    data.relationships.push(...fragments('json relationship'));
    data.claims.push(...fragments('json claim'));
    Object.assign(data.relationships[0] ?? {}, { reasons: fragments('json reason') });
    data['bands'] = fragments('json band');
    data['groups'] = fragments('json group');
    data['stories'] = fragments('json story');
    expect(await datasetCheck(JSON.stringify({ ...file, data }))).toEqual({
      code: 0,
      lines: ['sound, 6 parties, 3 systems, 3 sources, 4 relationships, 6 claims'],
    });
  });
});

/** What the page says the check answers, line by line. */
const answers = blocks('').flatMap((block) => block.split('\n').filter((line) => line.startsWith('data.')));

describe('what docs/case-file.md says the check tells', { timeout: 60_000 }, () => {
  it('is all that is asked here', () => {
    expect(answers).toHaveLength(4);
  });

  it('is told: the hash, and where the words stand', async () => {
    const { data, ...file } = exampleFile();
    data.sources[0] = fragments('json draft-source')[0] ?? {};
    data.claims[0] = fragments('json draft-claim')[0] ?? {};
    expect((await datasetCheck(JSON.stringify({ ...file, data }))).lines).toEqual(answers.slice(0, 2));
    expect(exampleFile().data.sources[0]).toMatchObject({ text: data.sources[0]['text'] });
    expect(answers[0]).toContain(String(exampleFile().data.sources[0]?.['sha256']));
  });

  it('is told: what stands around the words', async () => {
    const { data, ...file } = exampleFile();
    const draft = fragments('json draft-claim')[0] as { citation: Item } & Item;
    data.claims[0] = { ...draft, citation: { ...draft.citation, position: { start: 47, end: 150 } } };
    expect((await datasetCheck(JSON.stringify({ ...file, data }))).lines).toEqual(answers.slice(2));
  });
});

/** The two columns of the tables of the page. */
const rows = [...page.matchAll(/^\| `(.*)` \| (.*) \|$/gm)].map(
  ([, left = '', right = '']) => [left, right] as const,
);

describe('the tables of docs/case-file.md', () => {
  it.each(rows.filter(([left]) => !left.startsWith('{')))('read the date %s as %s', (date, words) => {
    expect(isEdtf(date) && formatEdtf(date)).toBe(words);
  });

  it.each(rows.filter(([left]) => left.startsWith('{')))('read the quantity %s as %s', (quantity, words) => {
    expect(formatQuantity(JSON.parse(quantity) as Quantity)).toBe(words);
  });

  it('and the list of statuses leave none out', () => {
    expect(rows.length).toBe(15);
    for (const status of STATUSES) expect(page).toContain(`\`${status}\``);
  });
});
