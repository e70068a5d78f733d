import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedView } from '../../src/export/fixtures/exported-view';
import type { ViewExport } from '../../src/export/view/view-export';
import { type Judge, oneByOne, textOf, type WrittenFile } from './judge';
import { closingLine, judgeAll, writeAll } from './run-judges';

const rowOf = (extension: string, write: () => string, more: Partial<ViewExport> = {}): ViewExport => ({
  ...{ label: () => extension, extension, mediaType: 'text/plain', group: 'data', write },
  ...more,
});

const judgeOf = (name: string, judge: Judge['judge'], isHere = true): Judge => ({
  ...{ name, judge, isHere: () => isHere },
});

const VIEWS = [
  { name: 'one', make: async () => exportedView() },
  { name: 'two', make: async () => exportedView() },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-judges-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (...rows: ViewExport[]): Promise<WrittenFile[]> => writeAll(VIEWS, rows, folder);

describe('files to be judged', () => {
  it('lie on the disk, one for each view and form that holds something', async () => {
    const files = await written(
      rowOf('a', () => 'content'),
      rowOf('b', () => '', { holds: () => false }),
    );
    expect(files.map((file) => path.basename(file.path))).toEqual(['one.a', 'two.a']);
    for (const file of files) expect(readFileSync(file.path, 'utf8')).toBe('content');
  });
});

describe('a verdict', () => {
  it('counts each file as often as it is judged, and its bytes once', async () => {
    const agreeing = judgeOf('Kind', async (all) => all.map(() => []));
    const verdict = await judgeAll(await written(rowOf('a', () => '')), { a: [agreeing, agreeing] });
    expect(verdict).toEqual({ judged: 6, failures: [], skipped: 0, reasons: [] });
    expect(closingLine(verdict)).toBe('6 judged, 0 failed');
  });

  it('says which file is wrong, of whom that is the word, and what it is', async () => {
    const strict = oneByOne((file) => (file.of === 'two' ? [`holds ${textOf(file)}`] : []));
    const { failures } = await judgeAll(await written(rowOf('a', () => 'x')), {
      a: [judgeOf('Strict', strict)],
    });
    expect(failures).toEqual(['two.a: Strict: holds x']);
  });

  it('counts a judge that fails, or has no word on a file, against the file', async () => {
    const thrown = oneByOne(() => {
      throw new Error('not well-formed');
    });
    const judges = [
      judgeOf('Broken', () => Promise.reject(new Error('no memory'))),
      judgeOf('Silent', async () => []),
      judgeOf('Reader', thrown),
    ];
    const { failures } = await judgeAll(await written(rowOf('a', () => '')), { a: judges });
    expect(failures).toEqual([
      'one.a: Broken gave up: Error: no memory',
      'two.a: Broken gave up: Error: no memory',
      'one.a: Silent: no word on it',
      'two.a: Silent: no word on it',
      'one.a: Reader: not well-formed',
      'two.a: Reader: not well-formed',
    ]);
  });

  it('tells of judges that are not here', async () => {
    const away = judgeOf('igraph', async () => [], false);
    const verdict = await judgeAll(await written(rowOf('a', () => '')), { a: [away] });
    expect(closingLine(verdict)).toBe('2 judged, 0 failed, 2 skipped: igraph not installed');
  });

  it('notices a form that writes other bytes the second time', async () => {
    let count = 0;
    const { failures } = await judgeAll(await written(rowOf('a', () => String(count++))), { a: [] });
    expect(failures[0]).toBe('one.a: written again, it is not the same, byte for byte');
  });
});
