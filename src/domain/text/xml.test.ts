import { expect, it } from 'vitest';
import { xmlAttribute, xmlText } from './xml';

it('escapes what would be markup', () => {
  expect(xmlText('<b> & ]]> "q"')).toBe('&lt;b&gt; &amp; ]]&gt; "q"');
  expect(xmlAttribute('<"a"\n&b>')).toBe('&lt;&quot;a&quot;&#10;&amp;b&gt;');
});

it('replaces visibly what no XML may hold, and keeps everything else', () => {
  expect(xmlText('a\u0000b\u001Bc\uFFFFd\uD800e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  expect(xmlText('Тор-М1 俄罗斯 😀 \u202E\t\n')).toBe('Тор-М1 俄罗斯 😀 \u202E\t\n');
});
