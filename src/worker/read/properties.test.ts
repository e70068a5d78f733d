import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { accepted, ENCODERS } from './fixtures/made-files';
import { createLineSplitter } from './lines';
import { readTableFile } from './read-file';

// No two accented letters of Windows-1252 here make a letter of UTF-8 together, and no capital can follow a small one as
// in no word, so the encoding is never guessed wrongly.
const LETTERS = ['a', 'z', '7', ' ', ',', ';', '\t', '|', '"', '\n', 'é', 'ü', "'", '.'];
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 6 });
const cell = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 8 });

const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.record({
    header: fc.uniqueArray(word, { minLength: width, maxLength: width }),
    // The first cell is a word: a row without any is no row.
    rows: fc.array(
      fc
        .tuple(word, fc.array(cell, { minLength: width - 1, maxLength: width - 1 }))
        .map(([first, others]) => [first, ...others]),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

const writing = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
});

describe('a table', () => {
  it('has the same cells, whatever the delimiter, the encoding, the line ends and the quotation marks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        writing,
        fc.constantFrom(...Object.values(ENCODERS)),
        fc.boolean(),
        async ({ header, rows }, signs, encode, endsWithLine) => {
          const text = Papa.unparse([header, ...rows], signs) + (endsWithLine ? signs.newline : '');
          const reading = accepted(await readTableFile(new Blob([encode(text)]), { name: 'table' }));
          expect(reading.head).toMatchObject({ kind: 'table', delimiter: signs.delimiter, header });
          expect(reading.rows.map(({ cells }) => cells)).toEqual(rows);
          expect(reading.notes).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('lines', () => {
  it('are the same wherever the text is cut into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n') });
    fc.assert(
      fc.property(fc.array(text), (pieces) => {
        const splitter = createLineSplitter();
        const lines = pieces.flatMap((piece) => splitter.push(piece));
        const whole = pieces.join('');
        const expected = whole.split(/\r\n|\r|\n/);
        const isOpen = expected.at(-1) !== '';
        // A CR at the end is only known to end a line when nothing follows.
        if (whole.endsWith('\r')) expected.pop();
        expect([...lines, splitter.rest]).toEqual(expected);
        expect(splitter.isOpen).toBe(isOpen);
      }),
    );
  });
});
