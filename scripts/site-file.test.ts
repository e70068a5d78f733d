import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { siteFile } from './site-file';

/** A folder of files that are served as they are, with a site.json of this text. */
function folderWith(text: string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-site-'));
  mkdirSync(path.join(folder, 'datasets'));
  writeFileSync(path.join(folder, 'datasets', 'mine.json'), '{}');
  if (text !== null) writeFileSync(path.join(folder, 'site.json'), text);
  return folder;
}

it('is ours where nobody says otherwise', () => {
  expect(siteFile(folderWith(null))).toEqual({
    ...{ title: 'Armsgraph', credit: null, address: null },
    ...{ dataset: 'russia-venezuela-iran', view: '', views: null },
  });
});

it('takes what is said, and leaves the rest', () => {
  const said = {
    title: ' The desk ',
    address: 'https://herald.example/arms',
    dataset: 'mine',
    view: '?kind=supplies',
  };
  expect(siteFile(folderWith(JSON.stringify(said)))).toEqual({
    ...{ title: 'The desk', credit: null, address: 'https://herald.example/arms/' },
    ...{ dataset: 'mine', view: '?kind=supplies', views: null },
  });
});

it.each([
  ['{"title": ""}', '“title” should be a text of at most 60 letters, but is ""'],
  ['{"credit": 1}', '“credit” should be a text, but is 1'],
  ['{"address": "javascript:alert(1)"}', '“address” should be an address such as https://example.org/arms/'],
  ['{"dataset": "../../package"}', '“dataset” should be the name of a file in public/datasets/'],
  ['{"dataset": "none"}', '“dataset” should be the name of a file in public/datasets/'],
  [
    '{"view": "https://other.example/?v=1"}',
    '“view” should be what stands in a link of yours from the “?” on',
  ],
  ['{"veiw": "?v=1"}', '“veiw” is not known. Known are title, credit, address, dataset, view, views'],
  ['{"views": {}}', '“views” should be a list, as in public/views.json'],
  ['[]', 'should be an object'],
  ['{"title": ', 'is no JSON'],
])('says of %s what it should be', (text, message) => {
  expect(() => siteFile(folderWith(text))).toThrow(message);
});
