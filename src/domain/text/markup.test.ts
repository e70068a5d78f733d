import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html, text } from './markup';

it('makes elements of names, attributes and content, with an end where one is needed', () => {
  expect(html('p', { class: null, lang: 'en' }, text('1 < 2 & 3'), null)).toBe(
    '<p lang="en">1 &lt; 2 &amp; 3</p>',
  );
  expect(html('p', {})).toBe('<p></p>');
  expect(html('meta', { content: '"quoted"' })).toBe('<meta content="&quot;quoted&quot;">');
});

it('lets no text become markup, and loses none of it', () => {
  const unescaped = (markup: string) =>
    markup
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~\u00A0-\u2FFF]*$/u), (words) => {
      const markup = text(words);
      expect(markup).not.toMatch(/[<>]/);
      expect(markup.replace(/&(?:lt|gt|quot|amp|#\d+);/g, '')).not.toContain('&');
      expect(unescaped(markup)).toBe(words);
    }),
  );
});

it('shows that a sign was there which no page may hold', () => {
  expect(text('a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc');
});
