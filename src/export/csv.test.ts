import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, inertText } from './csv';
import { HOSTILE_PIECES } from './fixtures/hostile-pieces';

/** The cells of a row as another program reads them. */
const cellsOf = (line: string) =>
  Papa.parse<string[]>(`header\r\n${line}`, { delimiter: ',' }).data.slice(1, -1);

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

describe('a row of comma-separated values', () => {
  it('leaves numbers and truths as they are, and writes nothing for nothing', () => {
    expect(csvLine([-5.3, 0, 1e21, true, false, null, ''])).toBe('-5.3,0,1e+21,TRUE,FALSE,,\r\n');
  });

  it('quotes what programs would part cells at, and nothing else', () => {
    expect(csvLine(['a "b"', 'a,b', 'a; b', 'a\tb', 'a\nb', 'a b', '10-12'])).toBe(
      '"a ""b""","a,b","a; b","a\tb","a\nb",a b,10-12\r\n',
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-5.3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1+1',
    '\n=1',
    '\u200B=1',
    '\uFEFF=1',
    '＝1+1',
    '－1',
  ])('disarms the text %j, which would be a formula', (text) =>
    expect(cellsOf(csvLine([text, 'x']))).toEqual([[`'${text}`, 'x']]),
  );

  it('names a sign that a program would leave out, and so lets no formula through behind it', () => {
    expect(csvLine(['\0=1+1', '\u202E=1+1'])).toBe('⟨U+0000⟩=1+1,⟨U+202E⟩=1+1\r\n');
  });

  it('gives every text back whole but for what is named, and none as a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2 }), (texts) => {
        const [row = [], ...others] = cellsOf(csvLine(texts));
        expect(others).toEqual([]);
        expect(row).toEqual(texts.map(inertText));
        for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
      }),
    );
  });
});
