import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOSTILE_PIECES } from '../fixtures/hostile-pieces';
import { asMarkdown, markdownTable } from './markdown';

it('leaves plain words as they are', () => {
  for (const text of [
    'TIV is no money: 10-12 (uncertain), up to 5%.',
    '2007-01~',
    'from_id',
    'Côte d’Ivoire & Co.',
  ]) {
    expect(asMarkdown(text)).toBe(text);
  }
});

it.each([
  ['<b>bold</b>', '\\<b>bold\\</b>'],
  ['[a](javascript:b)', '\\[a\\](javascript:b)'],
  ['**a** _b_ `c` ~~d~~', '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~~d\\~~'],
  ['&lt;a&gt; &#60;', '\\&lt;a\\&gt; \\&#60;'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['> no quotation', '\\> no quotation'],
  ['a\n\n# b\u2028c', 'a # b c'],
  ['C:\\temp', 'C:\\\\temp'],
  ['\u202Eabc\0', '⟨U+202E⟩abc⟨U+0000⟩'],
])('takes %j for text', (text, markdown) => expect(asMarkdown(text)).toBe(markdown));

it('has a line for each row of a table, and as many cells in each, whatever is in them', () => {
  const cell = fc.array(fc.constantFrom(...HOSTILE_PIECES, 'a')).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const lines = markdownTable(['One', 'Two'], rows).split('\n');
      expect(lines).toHaveLength(2 + rows.length);
      for (const line of lines) expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
    }),
  );
});
