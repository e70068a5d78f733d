/** The logs of changes beside the shipped datasets say what the datasets say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type ChangeLog,
  type ComparedDataset,
  changesBetween,
  changesSince,
} from '../src/data/changes/changes';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
const datasetIn = (path: string) =>
  (read(path) as { data: ComparedDataset & { readonly changes?: readonly { readonly version: string }[] } })
    .data;
const ids = readdirSync(new URL('public/datasets/', ROOT)).map((name) => name.replace(/\.json$/, ''));

describe.each(ids)('the log of %s', (id) => {
  const dataset = datasetIn(`public/datasets/${id}.json`);
  const log = read(`public/changes/${id}.json`) as ChangeLog;

  it('goes step by step to the version that is shipped', () => {
    expect(log.id).toBe(id);
    log.changes.slice(1).forEach((step, i) => {
      expect(step.from).toBe(log.changes[i]?.to);
    });
    const versions = log.changes.map(({ to }) => to);
    if (versions.length > 0) expect(versions.at(-1)).toBe(dataset.version);
    // Each version that says in words what it changed is in it.
    for (const { version } of dataset.changes ?? []) expect(versions).toContain(version);
  });

  it('names only what is there as added or changed, and nothing that is there as removed', () => {
    const there = new Set(dataset.relationships.map((relationship) => relationship.id));
    const since = changesSince(log, log.changes[0]?.from ?? '');
    const { added, changed, removed } = since ?? { added: [], changed: [], removed: [] };
    for (const name of [...added, ...changed.map((change) => change.id)]) expect(there).toContain(name);
    for (const gone of removed) expect(there).not.toContain(gone.id);
  });
});

it('says of the case file what its first version and today’s say', () => {
  const [first, today] = ['e2e/case-file-1.0.0.json', 'public/datasets/russia-venezuela-iran.json'].map(
    datasetIn,
  );
  if (!first || !today) throw new Error('There is no case file.');
  const log = read('public/changes/russia-venezuela-iran.json') as ChangeLog;
  const { added, changed, removed } = changesBetween(first, today);
  const since = changesSince(log, '1.0.0');
  expect(since).toMatchObject({ added, removed });
  // Whether one has come, changed or gone, all steps together say as the first and the last version do.
  const counts = (all: typeof changed) =>
    all
      .map(({ id, claims }) => [id, claims.added.length, claims.changed.length, claims.removed.length])
      .toSorted();
  expect(counts(since?.changed ?? [])).toEqual(counts(changed));
});
