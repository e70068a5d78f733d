import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../src/domain/fixtures/small-dataset';
import { commandFile, root } from './run.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-dataset-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and gives its path. */
function write(name: string, contents: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, contents);
  return file;
}

/** Runs the command as `npm run dataset:check` does. */
function datasetCheck(
  ...files: string[]
): Promise<{ code: number | string | null; out: string[]; err: string }> {
  const args = [commandFile('tsx'), 'scripts/dataset-check.ts', ...files];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error.code ?? null);
      resolve({ code, out: stdout.split('\n').filter(Boolean), err: stderr.trim() });
    });
  });
}

describe('dataset:check', { timeout: 30_000 }, () => {
  it('passes sound files, with a line of counts for each', async () => {
    const file = write('sound.json', JSON.stringify(smallDatasetFile()));
    const line = `${file}: sound, 6 parties, 4 systems, 2 sources, 7 relationships, 9 claims`;
    expect(await datasetCheck(file, file)).toEqual({ code: 0, out: [line, line], err: '' });
  });

  it('fails for one file with faults among sound ones, with a line for each fault', async () => {
    const sound = write('sound.json', JSON.stringify(smallDatasetFile()));
    const text = JSON.stringify(smallDatasetFile(), null, 2);
    const broken = write('broken.json', text.replace('"to": "XEA"', '"to": "XAE"').replace('"CC0-1.0"', '1'));
    const { code, out } = await datasetCheck(broken, sound);
    expect(code).toBe(1);
    expect(out).toEqual([
      `${broken}:12:5: data.licence: must be text, not 1`,
      `${broken}:139:9: data.relationships[0].to: there is no party “XAE” (did you mean “XEA”?)`,
      expect.stringContaining(`${sound}: sound`),
    ]);
  });

  it('names what can be taken for another name, and is sound for all that', async () => {
    const file = JSON.parse(JSON.stringify(smallDatasetFile()));
    file.data.parties[1].name = 'Wеstland';
    const { code, out } = await datasetCheck(write('look-alike.json', JSON.stringify(file, null, 2)));
    expect(code).toBe(0);
    expect(out[1]).toMatch(
      /:\d+:9: data\.parties\[1\]\.name: “Wеstland” can be taken for another name \(е is Cyrillic\)$/,
    );
  });

  it('says of a claim that was checked on a day to come that nobody can have done so', async () => {
    const file = JSON.parse(JSON.stringify(smallDatasetFile()));
    file.data.claims[1].checked = { by: 'A reader', on: '2999-01' };
    const { code, out } = await datasetCheck(write('later.json', JSON.stringify(file, null, 2)));
    expect(code).toBe(1);
    expect(out).toEqual([
      expect.stringMatching(
        /:\d+:\d+: data\.claims\[1\]\.checked\.on: must not be a day to come, and 2999-01 is$/,
      ),
    ]);
  });

  it('lists every fault, however many there are', async () => {
    const file = JSON.parse(JSON.stringify(smallDatasetFile()));
    file.data.parties = new Array(1000).fill(1);
    const { out } = await datasetCheck(write('many.json', JSON.stringify(file)));
    expect(out.filter((line) => /data\.parties\[\d+\]: must be an object/.test(line))).toHaveLength(1000);
  });

  it('says what is wrong with what cannot be read', async () => {
    const missing = path.join(folder, 'missing.json');
    const utf16 = write('utf16.json', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]));
    const cut = write('cut.json', '{"meta":\n');
    expect(await datasetCheck(missing, folder, utf16, cut)).toEqual({
      code: 1,
      out: [
        `${missing}: there is no such file`,
        `${folder}: this is a folder`,
        `${utf16}: is not text in UTF-8`,
        `${cut}:2:1: is not JSON: expected a value, found the end of the file (the file may have been cut off: get it again)`,
      ],
      err: '',
    });
  });

  it('says how to use it when no file is named', async () => {
    expect(await datasetCheck()).toEqual({ code: 1, out: [], err: 'Usage: npm run dataset:check FILE…' });
  });
});
