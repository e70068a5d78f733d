import { expect, it } from 'vitest';
import { hasHiddenSigns, withoutHiddenSigns } from './hidden-signs';

it('finds and takes out what turns or hides text, and nothing that belongs to words', () => {
  expect(withoutHiddenSigns('\u202EliveP\u202C Tor\u00AD-\u200BM1\uFEFF')).toBe('liveP Tor-M1');
  for (const text of ['Tor-M1', 'إيران', 'می\u200Cخواهم', '👩\u200D🚀', 'Côte d’Ivoire']) {
    expect(hasHiddenSigns(text)).toBe(false);
    expect(withoutHiddenSigns(text)).toBe(text);
  }
});
