import { expect, it } from 'vitest';
import { type Filter, NO_FILTER, withMark, withYears } from '../../domain/filter/filter';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { Member } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import { fileNameOf } from './file-name';

const dataset = smallDataset();
const including = (...values: readonly (readonly ['from' | 'to' | 'system' | 'status', string])[]): Filter =>
  values.reduce((filter, [facet, value]) => withMark(filter, facet, value, 'include'), NO_FILTER);

it.each([
  ['the whole dataset by its id', NO_FILTER, 'armsgraph-small'],
  ['who supplies whom', including(['from', 'XNO'], ['to', 'XEA']), 'armsgraph-northland-to-eastland'],
  ['importers alone', including(['to', 'XEA'], ['to', 'XWE']), 'armsgraph-to-eastland-westland'],
  [
    'a system and years',
    withYears(including(['system', 'lance-m']), { first: 2000, last: 2015 }),
    'armsgraph-lance-m-2000-2015',
  ],
  ['one year once', withYears(NO_FILTER, { first: 2007, last: 2007 }), 'armsgraph-2007'],
  [
    'that more is chosen than it says',
    including(['to', 'XEA'], ['status', 'delivered']),
    'armsgraph-to-eastland-selected',
  ],
  ['that something is left out', withMark(NO_FILTER, 'from', 'XNO', 'exclude'), 'armsgraph-small-selected'],
])('names %s', (_, filter, name) => {
  expect(fileNameOf(dataset, filter, dataset.members)).toBe(name);
});

it('names all that is open, a file of rows by its title', () => {
  const [own] = dataset.members;
  const rows = { ...own, id: 'file-0123456789ab' as DatasetId, title: 'SIPRI register (2025)' };
  expect(fileNameOf(dataset, NO_FILTER, [rows])).toBe('armsgraph-sipri-register-2025');
  expect(fileNameOf(dataset, NO_FILTER, [own, rows] as Member[])).toBe(
    'armsgraph-small-and-sipri-register-2025',
  );
  expect(fileNameOf(dataset, NO_FILTER, [own, rows, rows] as Member[])).toBe('armsgraph-small-and-2-more');
});

it('names both sides of a comparison, and once what they share', () => {
  const ofYears = withYears(including(['to', 'XEA'], ['status', 'delivered']), { first: 2000, last: 2009 });
  const nameOf = (a: string, b: string, ...parts: readonly ('years' | 'from' | 'status')[]) =>
    fileNameOf(dataset, ofYears, dataset.members, { a, b, parts });
  expect(nameOf('1990-1999', '2000-2009', 'years')).toBe(
    'armsgraph-1990-1999-against-2000-2009-to-eastland-selected',
  );
  expect(nameOf('delivered', 'any status', 'status')).toBe(
    'armsgraph-delivered-against-any-status-to-eastland-2000-2009',
  );
  expect(nameOf('Northland '.repeat(20), '北', 'from')).toMatch(
    /^armsgraph-(northland-){3}northland-against-b-to-eastland-2000-2009/,
  );
});

it('holds no sign that a system of files refuses, and is never too long', () => {
  const parties = new Map(
    [...dataset.parties].map(([id, party]) => [
      id,
      { ...party, name: `../${'Å/\\:*?"<>|\0'.repeat(40)}${id}` },
    ]),
  );
  const name = fileNameOf(
    { ...dataset, parties },
    including(['from', 'XNO'], ['to', 'XEA'], ['to', 'XWE']),
    [],
  );
  expect(name).toMatch(/^armsgraph-[a-z0-9-]+$/);
  expect(name.length).toBeLessThanOrEqual(100);
});
