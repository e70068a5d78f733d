import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asInlineScript } from './one-file';

describe('a script that is to stand in a page', () => {
  it('says the same, with nothing in it that would end it there or begin a comment', () => {
    const code = `[
      '</script>', "<!--", \`</SCRIPT>\${'<!--'}\`,
      /<\\/script>/u.test('</' + 'script>'), /<!--/u.test('<' + '!--'), /</.source
    ].join(' ')`;
    const inline = asInlineScript(code);
    expect(inline).not.toMatch(/<\/script|<!--/i);
    expect(runInNewContext(inline)).toBe(runInNewContext(code));
  });

  it.each(['a</script/.test(b)', 'a<!--b'])('is none where that is no text: %s', (code) => {
    expect(() => asInlineScript(code)).toThrow(/Invalid|Unexpected/);
  });

  it.each(['"a\r"', "'\0'"])('is none where a page would change a sign', (code) => {
    expect(() => asInlineScript(code)).toThrow('would change');
  });
});
