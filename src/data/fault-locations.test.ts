import { describe, expect, it } from 'vitest';
import { formatFault } from '../words/files/said-fault';
import { type Fault, fault, WHOLE_FILE } from './fault';
import { withLocations } from './fault-locations';
import { changed, claim } from './fixtures/broken';
import { readDataset } from './read-dataset';

const FILE = `{
  "a": {
    "list": [
      1, {
        "b c": null }
    ]
  },
  "twice": 1,
  "twice": 2
}
`;

const MISSING = { code: 'missing' } as const;

function locationOf(path: string, text = FILE): unknown {
  const [located] = withLocations(text, [fault(path, MISSING)]);
  return located && [located.line, located.column];
}

describe('withLocations', () => {
  it.each([
    ['a key', 'a', [2, 3]],
    ['a list', 'a.list', [3, 5]],
    ['an item', 'a.list[0]', [4, 7]],
    ['an object in a list', 'a.list[1]', [4, 10]],
    ['a key with odd signs', 'a.list[1][“b c”]', [5, 9]],
    ['what holds a missing key', 'a.list[1].d', [4, 10]],
    ['what holds a missing item', 'a.list[7].d', [3, 5]],
    ['the whole', WHOLE_FILE, [1, 1]],
    ['the whole where a key of it is missing', 'data', [1, 1]],
    ['the one of two like keys that counts', 'twice', [9, 3]],
  ])('names the location of %s', (_, path, location) => {
    expect(locationOf(path)).toEqual(location);
  });

  it('names the location in a file with line breaks of Windows', () => {
    expect(locationOf('a.list[1][“b c”]', FILE.replaceAll('\n', '\r\n'))).toEqual([5, 9]);
  });

  it('leaves faults as they are where it can name no location', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const faults: Fault[] = [fault('a', MISSING, { code: 'leave-out' })];
    expect(withLocations(deep, faults)).toEqual(faults);
    expect(withLocations('', faults)).toEqual(faults);
  });

  it('is quick with many faults in a large file', { timeout: 20_000 }, () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `key-${index}`);
    const text = JSON.stringify({ data: Object.fromEntries(keys.map((key) => [key, [{ x: 1 }]])) }, null, 1);
    const located = withLocations(
      text,
      keys.map((key) => fault(`data.${key}[0].x`, MISSING)),
    );
    expect(located.at(-1)).toMatchObject({ line: 3 + 5 * 50_000 - 3, column: 5 });
  });
});

describe('a file with faults of many kinds', () => {
  const file = changed(
    [claim(0, 'says[1].quantity.min'), 30],
    [claim(2, 'stance'), 'suports'],
    [claim(3, 'attribution.date'), '14 September 2005'],
    [claim(4, 'citation.quote.exact'), 'less categoricle'],
    [claim(8, 'relationship'), 'xwe-hill-front-pike-rifles'],
  );
  const text = JSON.stringify(file, null, 2);

  /** A fault as it is listed, with what stands at its location in the file instead of the numbers. */
  function listed(fault: Fault): string {
    const rest = text.split('\n')[(fault.line ?? 0) - 1]?.slice((fault.column ?? 0) - 1) ?? '';
    const location = `my-file.json:${fault.line}:${fault.column}: `;
    return formatFault(fault, 'my-file.json').replace(location, `${/^"\w+"/.exec(rest)?.[0]} `);
  }

  it('lists them all at once, each with its line, path and nearest valid value', () => {
    const read = readDataset(text);
    const faults = read.ok ? [] : read.faults;
    expect(faults.map(listed).sort()).toEqual([
      expect.stringMatching(
        /^"date" data\.claims\[3\]\.attribution\.date: is not an EDTF date: .* \(did you mean “2005-09-14”\?\)$/,
      ),
      `"exact" ${claim(4, 'citation.quote.exact')}: “less categoricle” does not stand at 353 to 369 in the text of “wire-report” (they now stand at 353 to 369, changed to “less categorical”)`,
      `"quantity" ${claim(0, 'says[1].quantity')}: has its min (30) above its max (29) (did you mean a min of 29 and a max of 30?)`,
      `"relationship" ${claim(8, 'relationship')}: there is no relationship “xwe-hill-front-pike-rifles” (did you mean “xwe-hill-front-pike-rifle”?)`,
      `"stance" ${claim(2, 'stance')}: must be one of the known words, not “suports” (did you mean “supports”?)`,
    ]);
    const lines = faults.map(({ line = 0 }) => line);
    expect(new Set(lines).size).toBe(5);
    expect(lines).toContain(206);
  });
});
