import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { exportedView } from '../../src/export/fixtures/exported-view';
import { DATA_PACKAGE, dataPackageOf } from '../../src/export/tables/data-package';
import { dataPackage } from './data-package';

const folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-data-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const view = exportedView();

/** What the judge says of a package in one file of which something is changed. */
async function faultsWith(name: string, change: (text: string) => string) {
  const files = unzipSync(dataPackageOf(view));
  files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  const bytes = zipSync(files);
  const file = path.join(folder, 'changed.zip');
  writeFileSync(file, bytes);
  const [faults = []] = await dataPackage.judge([
    { of: 'changed', view, row: DATA_PACKAGE, path: file, bytes },
  ]);
  return faults;
}

describe('the judge of Data Packages', () => {
  it('finds nothing wrong with ours', async () => {
    expect(await faultsWith('README.md', (text) => text)).toEqual([]);
  });

  it.each([
    [
      'a reference that leads nowhere',
      'claims.csv',
      (text: string) => text.replace(',wire-report,', ',nobody,'),
    ],
    ['a number that is none', 'edges.csv', (text: string) => text.replace('10.0', 'ten')],
    [
      'a status that there is not',
      'relationships.csv',
      (text: string) => text.replace('negotiating,', 'begun,'),
    ],
    ['a column of another name', 'nodes.csv', (text: string) => text.replace('Label', 'Name')],
    ['a relationship that stands twice', 'relationships.csv', (text: string) => text + text.split('\r\n')[1]],
    [
      'a table without a name',
      'datapackage.json',
      (text: string) => text.replace('"name": "claims"', '"id": 1'),
    ],
  ])('finds %s', async (_, name, change) => {
    expect(await faultsWith(name, change)).not.toEqual([]);
  });
});
