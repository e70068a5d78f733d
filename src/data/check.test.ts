import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { smallDataset, smallDatasetFile } from '../domain/fixtures/small-dataset';
import { faultsOf } from '../words/fixtures/faults-in-english';
import { checkDataset } from './check';
import { changed, claim } from './fixtures/broken';
import { datasetFile, datasetFileTelling } from './schema';

describe('checkDataset', () => {
  it('passes a sound file, as it is', () => {
    expect(checkDataset(smallDatasetFile())).toEqual({ ok: true, statement: smallDatasetFile().data });
    expect(smallDataset().relationships.size).toBe(7);
  });

  it('lists every fault of a file at once, of whatever kind', () => {
    const file = changed(
      ['data.parties[0].kind', 'stat'],
      ['data.parties[4].colour', 'red'],
      ['data.relationships[0].system', 'lance'],
      ['data.relationships[5].to', 'XSO'],
      [claim(4, 'citation.quote.exact'), 'categorical'],
      [claim(8, 'attribution.date'), 'yesterday'],
    );
    expect(faultsOf(file).map((line) => line.split(':')[0])).toEqual([
      'data.parties[4].colour',
      'data.parties[0].kind',
      'data.claims[8].attribution.date',
      'data.relationships[0].system',
      'data.relationships[5].to',
      'data.claims[4].citation.quote.exact',
    ]);
  });

  it.each([
    ['a party is broken', 'data.parties[0].name'],
    ['a party has no id', 'data.parties[0].id'],
    ['a class is broken', 'data.systems[1].kind'],
    ['a source is broken', 'data.sources[0].title'],
    ['a source has no id', 'data.sources[0].id'],
    ['a relationship is broken', 'data.relationships[1].kind'],
    ['a relationship has no id', 'data.relationships[1].id'],
    ['a claim is broken', claim(2, 'stance')],
    ['nobody can read what a claim is about', claim(2, 'relationship')],
    ['there are no parties', 'data.parties'],
    ['there are no systems', 'data.systems'],
    ['there are no sources', 'data.sources'],
    ['there are no relationships', 'data.relationships'],
    ['there are no claims', 'data.claims'],
    ['there is nothing', 'data'],
  ])('adds no fault that follows from another: %s', (_, path) => {
    expect(faultsOf(changed([path, undefined]))).toEqual([`${path}: is missing`]);
  });

  it('still finds what is wrong with the items beside a broken one', () => {
    const file = changed(['data.parties[0].name', undefined], ['data.relationships[1].from', 'XN0']);
    expect(faultsOf(file)).toEqual([
      'data.parties[0].name: is missing',
      'data.relationships[1].from: must be an ISO 3166 code in capitals (RUS) or a slug (farc)',
    ]);
  });
});

describe('whatever the input', () => {
  /** Neither throws nor refuses without a reason, and passes nothing but what it was given. */
  function holds(input: unknown) {
    const check = checkDataset(input);
    if (check.ok) expect(check.statement).toEqual((input as { data: unknown }).data);
    else expect(check.faults.length).toBeGreaterThan(0);
    for (const line of faultsOf(input))
      expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]+: [^\p{Cc}\u2028\u2029]+$/u);
  }

  it('does not throw', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), holds));
    fc.assert(fc.property(fc.jsonValue(), holds));
  });

  it('does not throw on what begins like a dataset', () => {
    const meta = { kind: 'armsgraph-dataset', version: 1 };
    fc.assert(fc.property(fc.anything(), (data) => holds({ meta, data })));
    const lists = ['parties', 'systems', 'sources', 'relationships', 'claims'] as const;
    const withList = fc.tuple(fc.constantFrom(...lists), fc.array(fc.anything()));
    fc.assert(fc.property(withList, ([list, items]) => holds(changed([`data.${list}`, items]))));
  });

  /** The path to every value of a file. */
  function pathsIn(value: unknown, path = ''): string[] {
    if (typeof value !== 'object' || value === null) return [path];
    const inner = Object.entries(value).flatMap(([key, each]) =>
      pathsIn(each, path ? `${path}.${key}` : key),
    );
    return path ? [path, ...inner] : inner;
  }

  it('does not throw on sound files of which some values were changed', { timeout: 20_000 }, () => {
    const paths = pathsIn(smallDatasetFile());
    const words = [
      '',
      'XNO',
      'lance-m',
      'xno-xwe-lance-m',
      'objects-to',
      'quantity',
      '2007',
      '\ud83d',
      '\u202e\n',
    ];
    const value = fc.oneof(fc.constant(undefined), fc.constantFrom(...words), fc.nat(600), fc.jsonValue());
    const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), value), {
      maxLength: 4,
      // No path leads into what another change took away.
      comparator: ([a], [b]) => a.startsWith(b) || b.startsWith(a),
    });
    fc.assert(
      fc.property(changes, (all) => {
        const file = changed(...all);
        holds(file);
        // A sign of life between the items changes nothing of what is found, nor its order.
        const [told, plain] = [datasetFileTelling(() => undefined), datasetFile].map((schema) =>
          v.safeParse(schema, file),
        );
        expect(told).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['sound', (id: string) => ({ id, kind: 'state', name: id, aliases: [], formerIds: [] })],
    ['broken', () => 1],
  ])('gives a sign of life at every one of its items that are %s', (_, party) => {
    const parties = Array.from({ length: 500 }, (_, index) => party(`party-${index}`));
    let signs = 0;
    checkDataset(changed(['data.parties', parties]), () => {
      signs += 1;
    });
    // In the form, and in its keys.
    expect(signs).toBeGreaterThan(1000);
  });

  it('refuses what holds itself', () => {
    const file = smallDatasetFile() as unknown as Record<string, unknown>;
    file['data'] = { ...smallDatasetFile().data, again: file };
    expect(faultsOf(file)).toEqual([expect.stringContaining('is nested more than 32 levels deep')]);
  });
});
