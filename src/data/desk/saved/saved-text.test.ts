import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from '../../../domain/desk/edit';
import { datasetFrom } from '../../../domain/evidence/build-dataset';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { allOf } from '../../../domain/model/relationships';
import { checkDataset } from '../../check';
import { chanceEdit, chanceOf } from '../../fixtures/chance-edits';
import { readDataset } from '../../read-dataset';
import { inSavedOrder } from './saved-order';
import { savedName, savedText } from './saved-text';

const SHIPPED = JSON.parse(
  readFileSync(new URL('../../../../public/datasets/russia-venezuela-iran.json', import.meta.url), 'utf8'),
);

const shipped = (): DatasetStatement => structuredClone(SHIPPED.data);

const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): Item[] =>
  items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The same, with the keys of every object the other way round. */
function keysTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysTurned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, key === 'cells' ? inner : keysTurned(inner)]),
  );
}

/** Everything that can be seen of a dataset, by ids. */
function seen(statement: DatasetStatement) {
  const { parties, systems, sources, relationships, ...head } = datasetFrom(statement);
  const all = allOf(relationships).map(({ claims, events, ...one }) => ({
    ...one,
    claims: new Set(claims),
    events: new Set(events.map((event) => ({ ...event, claims: new Set(event.claims) }))),
  }));
  return { head, parties, systems, sources, relationships: new Map(all.map((one) => [one.id, one])) };
}

describe('a saved case file', () => {
  it('passes the check, and opened again it is the same graph', () => {
    for (const data of [shipped(), smallDatasetFile().data]) {
      const read = readDataset(savedText(data));
      expect(read.ok).toBe(true);
      if (read.ok) expect(seen(read.statement)).toEqual(seen(data));
    }
  });

  it('has the lines of the shipped file, if in another order', () => {
    const lines = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));
    const before = lines(JSON.stringify(SHIPPED, null, 2)).filter((line) => !line.includes('$schema'));
    expect(lines(savedText(shipped())).filter(Boolean).sort()).toEqual(before.sort());
  });

  it('is the same text in whatever order its lists and keys came', () => {
    const text = savedText(shipped());
    expect(savedText(keysTurned(shipped()) as DatasetStatement)).toBe(text);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 7, maxLength: 90 }), (keys) => {
        const data = shipped();
        const turned = {
          ...data,
          parties: shuffled(data.parties, keys),
          systems: shuffled(data.systems, keys),
          sources: shuffled(data.sources, keys),
          relationships: shuffled(data.relationships, keys),
          claims: shuffled(data.claims, keys),
        };
        expect(savedText(turned)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same text again once it is opened, whatever chance has made of it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = chanceOf(seed);
        let data: DatasetStatement = smallDatasetFile().data;
        for (let step = 0; step < 15; step++) data = edited(data, chanceEdit(data, chance));
        const text = savedText(data);
        const opened = JSON.parse(text).data;
        expect(opened).toEqual(JSON.parse(JSON.stringify(inSavedOrder(data))));
        expect(savedText(opened)).toBe(text);
        const check = checkDataset(JSON.parse(text));
        expect(check.ok).toBe(checkDataset({ ...SHIPPED, data }).ok);
        if (check.ok) expect(seen(check.statement)).toEqual(seen(inSavedOrder(data)));
      }),
      { numRuns: 40 },
    );
  });

  it('differs in one line where one field does', () => {
    const data = shipped();
    const [first, ...others] = data.parties;
    if (!first) throw new Error('The case file has parties.');
    const now = savedText({ ...data, parties: [...others, { ...first, name: 'Another' }] }).split('\n');
    const before = savedText(data).split('\n');
    expect(now).toHaveLength(before.length);
    expect(now.filter((line, at) => line !== before[at])).toEqual(['        "name": "Another",']);
  });

  it('loses no key that the format does not know', () => {
    const [party] = shipped().parties;
    const odd = { ...shipped(), parties: [{ nonsense: { a: 1 }, ...party }] } as unknown as DatasetStatement;
    expect(JSON.parse(savedText(odd)).data.parties[0].nonsense).toEqual({ a: 1 });
  });

  it('is named after its id and version', () => {
    expect(savedName(shipped())).toBe(`russia-venezuela-iran-${shipped().version}.json`);
  });
});
