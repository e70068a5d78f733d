import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import { formatFault } from './fault';
import { jsonFault } from './json-fault';
import { readDataset } from './read-dataset';

/** The faults of a text, each on its line. */
function faultsIn(text: string): string[] {
  const read = readDataset(text);
  return read.ok ? [] : read.faults.map(formatFault);
}

const sound = JSON.stringify(smallDatasetFile(), null, 2);

describe('readDataset', () => {
  it('reads a sound file, with or without a byte order mark', () => {
    const read = readDataset(sound);
    expect(read).toEqual({ ok: true, statement: smallDatasetFile().data });
    expect(readDataset(`\uFEFF${sound}`)).toEqual(read);
  });

  it('lists the faults of a file that is a dataset', () => {
    expect(faultsIn(sound.replace('"Northland"', '5'))).toEqual([
      'data.parties[0].name: must be text, not 5',
    ]);
  });

  it('refuses a file of more than 32 MB', () => {
    expect(faultsIn(' '.repeat(32 * 1024 * 1024 + 1))).toEqual([
      'the file: is larger than 32 MB, the most that is read (split it into several datasets)',
    ]);
  });

  it('reads nothing that is nested too deep', () => {
    const deep = (levels: number) => faultsIn(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
    expect(deep(33)).toEqual(['a.a.a.a.a.a.a.a.a.a.a.a…: is nested more than 32 levels deep']);
    expect(deep(200_000)).toHaveLength(1);
    expect(faultsIn('['.repeat(500_000) + ']'.repeat(500_000))).toHaveLength(1);
  });

  const CHOOSE =
    '(choose another file; a dataset is an object that begins with "meta": {"kind": "armsgraph-dataset", "version": 1})';
  it.each([
    ['nothing', ' \n', 'the file: is empty'],
    ['a list', '[1, 2]', `the file: is not a dataset of Armsgraph: found a list of 2 ${CHOOSE}`],
    ['null', 'null', `the file: is not a dataset of Armsgraph: found null ${CHOOSE}`],
    [
      'an object without keys',
      '{}',
      `the file: is not a dataset of Armsgraph: found an empty object ${CHOOSE}`,
    ],
    [
      'GeoJSON',
      '{"type": "FeatureCollection", "features": []}',
      `the file: is not a dataset of Armsgraph: found an object with “type”, “features” ${CHOOSE}`,
    ],
    [
      'a dataset without meta',
      '{"data": {"id": "x"}, "a": 1, "b": 1, "c": 1, "d": 1}',
      `the file: is not a dataset of Armsgraph: found an object with “data”, “a”, “b”, “c” and more ${CHOOSE}`,
    ],
    [
      'a misspelt kind',
      '{"meta": {"kind": "armsgraph-datset"}}',
      'meta.kind: must be “armsgraph-dataset”, not “armsgraph-datset”: this is not a dataset of Armsgraph (did you mean “armsgraph-dataset”?)',
    ],
    [
      'another kind',
      '{"meta": {"kind": 7}}',
      'meta.kind: must be “armsgraph-dataset”, not 7: this is not a dataset of Armsgraph (choose another file)',
    ],
    [
      'a newer format',
      '{"meta": {"kind": "armsgraph-dataset", "version": 2}, "data": {"whatever": []}}',
      'meta.version: is 2, which is newer than 1, the newest version of the format known here (use a newer Armsgraph, or an older version of the file)',
    ],
  ])('refuses %s with one clear fault', (_, text, expected) => {
    expect(faultsIn(text)).toEqual([expected]);
  });

  it('lists a version that never was among the other faults', () => {
    expect(faultsIn('{"meta": {"kind": "armsgraph-dataset", "version": "1"}}')).toEqual([
      'meta.version: must be 1, not “1”',
      'data: is missing',
    ]);
  });
});

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,\n "b": }', 'line 2, column 7: is not JSON: expected a value, found “}”'],
    [
      '{"a": 1,\r\n}',
      'line 2, column 1: is not JSON: expected a key in quotation marks, found “}” (take away the comma before it)',
    ],
    [
      '[1, 2, ]',
      'line 1, column 8: is not JSON: expected a value, found “]” (take away the comma before it)',
    ],
    ['{"📰": nope}', 'line 1, column 7: is not JSON: expected a value, found “nope”'],
    [
      "{'a': 1}",
      "line 1, column 2: is not JSON: expected a key in quotation marks, or “}”, found “'” (text stands between double quotation marks)",
    ],
    ['{"a" 1}', 'line 1, column 6: is not JSON: expected a colon, found “1”'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: is not JSON: expected a comma or “}”, found “"”'],
    ['[1 2]', 'line 1, column 4: is not JSON: expected a comma or “]”, found “2”'],
    ['[1]]', 'line 1, column 4: is not JSON: expected nothing more, found “]”'],
    ['[1}', 'line 1, column 3: is not JSON: expected a comma or “]”, found “}”'],
    ['[01]', 'line 1, column 2: is not JSON: expected a value or “]”, found “01”'],
    [
      '["a\nb"]',
      'line 1, column 4: is not JSON: text in quotation marks must not hold a line break or control character',
    ],
    ['["a\\x"]', 'line 1, column 4: is not JSON: the backslash begins no escape that JSON knows'],
    ['\n["a', 'line 2, column 4: is not JSON: the text in quotation marks never ends'],
    ['{"a": [1,', 'line 1, column 10: is not JSON: ends where a value should follow'],
    ['[', 'line 1, column 2: is not JSON: ends where a value or “]” should follow'],
    [
      '<!doctype html>',
      'line 1, column 1: is not JSON: expected a value, found “<” (this looks like a web page)',
    ],
  ])('says what is wrong with %j', (text, expected) => {
    expect(faultsIn(text)).toEqual([expected]);
  });

  it('finds a fault in exactly the texts that JSON.parse refuses', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'u00',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
      'é',
    ];
    const near = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ...pieces))
      .map(([json, at, cut, piece]) => {
        const from = at % (json.length + 1);
        return json.slice(0, from) + piece + json.slice(from + cut);
      });
    const junk = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, junk, fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
