import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlAttribute, htmlJson, htmlText } from './html';

it('replaces what HTML may not hold, where it is seen', () => {
  expect(htmlText('a\u0085b\u007F<i>&\uFDD0\u{1FFFE}')).toBe('a\uFFFDb\uFFFD&lt;i&gt;&amp;\uFFFD\uFFFD');
  expect(htmlText('a\r\nb\rc')).toBe('a\nb\nc');
  expect(htmlAttribute('"\u009F"')).toBe('&quot;\uFFFD&quot;');
});

it('escapes JSON so that it says the same, and ends no element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = htmlJson(JSON.stringify(text));
      expect(JSON.parse(escaped)).toBe(text);
      expect(escaped).not.toMatch(/[<\u007F-\u009F]|\p{Noncharacter_Code_Point}/u);
    }),
  );
});
