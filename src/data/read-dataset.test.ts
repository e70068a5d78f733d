import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import { formatFault } from '../words/files/said-fault';
import { faultInEnglish } from '../words/fixtures/faults-in-english';
import { jsonFault } from './json-fault';
import { readDataset } from './read-dataset';

/** The faults of a text, each on its line. */
function faultsIn(text: string): string[] {
  const read = readDataset(text);
  return read.ok ? [] : read.faults.map((fault) => formatFault(fault));
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
      '18:9: data.parties[0].name: must be text, not 5',
    ]);
  });

  it('refuses a file of more than 96 MB', () => {
    expect(faultsIn(' '.repeat(96 * 1024 * 1024 + 1))).toEqual([
      'the file: is larger than 96 MB, the most that is read (split it into several datasets)',
    ]);
  });

  it('reads nothing that is nested too deep', () => {
    const deep = (levels: number) => faultsIn(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
    expect(deep(33)).toEqual(['1:52: a.a.a.a.a.a.a.a.a.a.a.a…: is nested more than 32 levels deep']);
    expect(deep(200_000)).toHaveLength(1);
    expect(faultsIn('['.repeat(500_000) + ']'.repeat(500_000))).toHaveLength(1);
  });

  const CHOOSE =
    '(choose another file; a dataset is an object that begins with "meta": {"kind": "armsgraph-dataset", "version": 1})';
  it.each([
    ['nothing', ' \n', 'the file: is empty'],
    ['a list', '[1, 2]', `1:1: is not a dataset of Armsgraph: found a list of 2 ${CHOOSE}`],
    ['null', 'null', `1:1: is not a dataset of Armsgraph: found null ${CHOOSE}`],
    ['an object without keys', '{}', `1:1: is not a dataset of Armsgraph: found an empty object ${CHOOSE}`],
    [
      'GeoJSON',
      '{"type": "FeatureCollection", "features": []}',
      `1:1: is not a dataset of Armsgraph: found an object with “type”, “features” ${CHOOSE}`,
    ],
    [
      'a dataset without meta',
      '{"data": {"id": "x"}, "a": 1, "b": 1, "c": 1, "d": 1}',
      `1:1: is not a dataset of Armsgraph: found an object with “data”, “a”, “b”, “c” and more ${CHOOSE}`,
    ],
    [
      'a misspelt kind',
      '{"meta": {"kind": "armsgraph-datset"}}',
      '1:11: meta.kind: must be “armsgraph-dataset”, not “armsgraph-datset”: this is not a dataset of Armsgraph (did you mean “armsgraph-dataset”?)',
    ],
    [
      'another kind',
      '{"meta": {"kind": 7}}',
      '1:11: meta.kind: must be “armsgraph-dataset”, not 7: this is not a dataset of Armsgraph (choose another file)',
    ],
    [
      'a newer format',
      '{"meta": {"kind": "armsgraph-dataset", "version": 2}, "data": {"whatever": []}}',
      '1:40: meta.version: is 2, which is newer than 1, the newest version of the format known here (use a newer Armsgraph, or an older version of the file)',
    ],
  ])('refuses %s with one clear fault', (_, text, expected) => {
    expect(faultsIn(text)).toEqual([expected]);
  });

  it('lists a version that never was among the other faults', () => {
    expect(faultsIn('{"meta": {"kind": "armsgraph-dataset", "version": "1"}}')).toEqual([
      '1:40: meta.version: must be 1, not “1”',
      '1:1: data: is missing',
    ]);
  });
});

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,\n "b": }', '2:7: is not JSON: expected a value, found “}”'],
    [
      '{"a": 1,\r\n}',
      '2:1: is not JSON: expected a key in quotation marks, found “}” (take away the comma before it)',
    ],
    ['[1, 2, ]', '1:8: is not JSON: expected a value, found “]” (take away the comma before it)'],
    ['{"📰": nope}', '1:8: is not JSON: “nope” is neither a value nor a sign of JSON'],
    [
      "{'a': 1}",
      "1:2: is not JSON: “'a'” is neither a value nor a sign of JSON (text stands between double quotation marks)",
    ],
    ['{"a" 1}', '1:6: is not JSON: expected a colon, found “1”'],
    ['{"a": 1 "b": 2}', '1:9: is not JSON: expected a comma or a closing bracket, found “"b"”'],
    ['[1 2]', '1:4: is not JSON: expected a comma or a closing bracket, found “2”'],
    ['[1]]', '1:4: is not JSON: expected nothing more, found “]”'],
    ['[1}', '1:3: is not JSON: expected a comma or a closing bracket, found “}”'],
    ['[01]', '1:3: is not JSON: expected a comma or a closing bracket, found “1”'],
    ['[1.]', '1:2: is not JSON: the number “1.” is cut off'],
    ['{} // all', '1:4: is not JSON: “// all” is a comment, and JSON has none (take all comments away)'],
    [
      '/* all */ {}',
      '1:1: is not JSON: “/* all */” is a comment, and JSON has none (take all comments away)',
    ],
    ['\n// all\n{}', '2:1: is not JSON: “// all” is a comment, and JSON has none (take all comments away)'],
    ['["a\nb"]', '1:2: is not JSON: the text “"a” does not end on its line'],
    ['["a\\x"]', '1:2: is not JSON: the text “"a\\x"” has an escape that JSON does not know'],
    ['["a\\u12"]', '1:2: is not JSON: the text “"a\\u12"” has an escape that JSON does not know'],
    ['["a\u0001"]', '1:2: is not JSON: the text “"a\\u{1}"” has a control character'],
    ['\n["a', '2:2: is not JSON: the text “"a” does not end on its line'],
    [
      '{"a": [1,',
      '1:10: is not JSON: expected a value, found the end of the file (the file may have been cut off: get it again)',
    ],
    [
      '[',
      '1:2: is not JSON: expected “]”, found the end of the file (the file may have been cut off: get it again)',
    ],
    [
      '{"a": 1',
      '1:8: is not JSON: expected “}”, found the end of the file (the file may have been cut off: get it again)',
    ],
    [
      '<!doctype html>',
      '1:1: is not JSON: “<!doctype” is neither a value nor a sign of JSON (this looks like a web page)',
    ],
  ])('says what is wrong with %j', (text, expected) => {
    expect(faultsIn(text)).toEqual([expected]);
  });

  it('names the place in every text that JSON.parse refuses', { timeout: 30_000 }, () => {
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
    const refused = fc.oneof(near, junk, fc.string({ unit: 'binary' })).filter((text) => !isJson(text));
    fc.assert(
      fc.property(refused, (text) => {
        const { message, line = 0, column = 0 } = faultInEnglish(jsonFault(text));
        expect(message).toMatch(/^is not JSON: [^…]/);
        const lines = text.split(/\r\n|\n|\r/);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }),
      { numRuns: 300 },
    );
  });
});
