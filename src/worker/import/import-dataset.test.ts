import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_KIND, FORMAT_VERSION } from '../../data/dataset-format';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { MAX_LISTED } from '../../domain/text/capped';
import { subjectOf } from '../../words/files/said-fault';
import { loadingWords } from '../../words/page/loading';
import { imported } from '../fixtures/made-parts';
import { importDataset } from './import-dataset';

const meta = { kind: FORMAT_KIND, version: FORMAT_VERSION };

async function failureOf(content: string) {
  const { outcome } = await imported(content);
  if (outcome.type !== 'dataset' || outcome.loaded.ok) throw new Error(`Not refused: ${outcome.type}`);
  const { trouble, ...rest } = outcome.loaded.failure;
  return { ...rest, ...loadingWords().trouble(trouble) };
}

describe('a dataset with faults', () => {
  it('is refused with all of them as long as they are few', async () => {
    const failure = await failureOf('{"meta": 5}');
    expect(failure).toMatchObject({
      what: 'The dataset was refused: it has a fault',
      where: 'made.csv',
      faults: { shown: [{ line: 1 }], more: 0 },
    });
    expect(failure.faults.shown.map(subjectOf)).toEqual(['the file']);
  });

  it('is refused with the first of tens of thousands, and their number', async () => {
    const parties = new Array<number>(50_000).fill(1);
    const { what, faults } = await failureOf(JSON.stringify({ meta, data: { parties } }));
    const [, count = ''] = /^The dataset was refused: it has (5\d,\d{3}) faults$/.exec(what) ?? [];
    expect(faults.shown).toHaveLength(MAX_LISTED);
    expect(faults.more).toBe(Number(count.replace(',', '')) - MAX_LISTED);
  });

  it.each([
    ['// our deals\n', 1],
    ['{ /* our deals */', 1],
    ['\n{\n// our deals\n', 3],
  ])('is told that JSON has no comments, and where one is: %j', async (start, line) => {
    const file = JSON.stringify(smallDatasetFile());
    const { faults } = await failureOf(start.includes('{') ? start + file.slice(1) : start + file);
    expect(faults.shown).toMatchObject([
      { line, problem: { code: 'no-json', why: 'comment' }, hint: { code: 'no-comments' } },
    ]);
  });

  it('is refused unread where it is too large', async () => {
    const loaded = await importDataset(new Blob([new Uint8Array(96 * 1024 * 1024 + 1)]), 'large.json');
    expect(loaded).toMatchObject({
      ok: false,
      failure: { trouble: { code: 'large-file', megabytes: 97, most: 96 }, where: 'large.json' },
    });
  });

  it('is refused where it is gone', async () => {
    const gone = Object.assign(new Blob(['{}']), { text: () => Promise.reject(new Error('gone')) });
    expect(await importDataset(gone, 'gone.json')).toMatchObject({
      failure: { trouble: { code: 'unreadable-file' }, where: 'gone.json' },
    });
  });
});

describe('a sound dataset', () => {
  it('has a word behind each name that can be taken for another', async () => {
    const file = JSON.parse(JSON.stringify(smallDatasetFile()));
    file.data.parties[1].name = 'Wеstland';
    file.data.systems[1].name = 'Тor';
    const { outcome } = await imported(JSON.stringify(file));
    if (outcome.type !== 'dataset' || !outcome.loaded.ok) throw new Error('Not opened.');
    const { parties, systems } = outcome.loaded.statement;
    expect(parties[1]?.name).toBe('Wеstland (е is Cyrillic)');
    expect(systems[1]?.name).toBe('Тor (Т is Cyrillic)');
  });
});

describe('the checker of datasets', () => {
  const src = path.resolve(import.meta.dirname, '../..');

  it('is imported by the worker, so that no check holds the page up, and fetched by the desk for a copy that is merged', () => {
    const importers = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .filter((file) => /\/read-dataset'/.test(readFileSync(path.join(src, file), 'utf8')));
    // What the worker hands over has words behind look-alike names, which a merger would take for changes.
    const desk = path.join('state', 'desk', 'merging.ts');
    expect(importers.toSorted()).toEqual([desk, path.join('worker', 'import', 'import-dataset.ts')]);
  });
});
