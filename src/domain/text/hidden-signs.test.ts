import { describe, expect, it } from 'vitest';
import {
  hasControlSigns,
  hasHiddenSigns,
  setApart,
  unseenIn,
  withHiddenNamed,
  withoutHiddenSigns,
  withUnsafeNamed,
} from './hidden-signs';

it('finds and takes out what turns or hides text, and nothing that belongs to words', () => {
  expect(withoutHiddenSigns('\u202EliveP\u202C Tor\u00AD-\u200BM1\uFEFF')).toBe('liveP Tor-M1');
  for (const text of ['Tor-M1', 'إيران', 'می\u200Cخواهم', '👩\u200D🚀', 'Côte d’Ivoire']) {
    expect(hasHiddenSigns(text)).toBe(false);
    expect(withoutHiddenSigns(text)).toBe(text);
  }
});

it('finds signs that steer machines, and no tabs or ends of lines', () => {
  expect(['Tor\u0000M1', '\u001B[2J', 'a\u0085b'].every(hasControlSigns)).toBe(true);
  expect(['Tor-M1', 'a\tb', 'a\r\nb', 'Côte d’Ivoire'].some(hasControlSigns)).toBe(false);
});

it('names what a name may not hold', () => {
  const name = withHiddenNamed('\u202ETor\u200B-\u0000M1\u001B');
  expect(name).toBe('⟨U+202E⟩Tor⟨U+200B⟩-⟨U+0000⟩M1⟨U+001B⟩');
  expect(hasHiddenSigns(name) || hasControlSigns(name)).toBe(false);
  expect(withHiddenNamed('Côte d’Ivoire\n')).toBe('Côte d’Ivoire\n');
});

describe('a text of others inside of our own words', () => {
  it('names the signs in it that nobody sees', () => {
    expect(setApart('\u202Enothing\u2069')).toBe('⟨U+202E⟩nothing⟨U+2069⟩');
  });

  it('turns nothing around it where its letters run from right to left', () => {
    expect(setApart('אבג 1')).toBe('\u2068אבג 1\u2069');
    expect(setApart('سلاح\u202C')).toBe('\u2068سلاح⟨U+202C⟩\u2069');
  });

  it('stays as it is where it does neither', () => {
    for (const text of ['', 'Tor-M1', 'Česko', '里的表格']) expect(setApart(text)).toBe(text);
  });
});

describe('a text that goes into a file', () => {
  it('names what programs choke on, and half a letter', () => {
    expect(withUnsafeNamed('\0=1\u0085\uD83D \uFFFF\u202Eeno\u2069')).toBe(
      '⟨U+0000⟩=1⟨U+0085⟩⟨U+D83D⟩ ⟨U+FFFF⟩⟨U+202E⟩eno⟨U+2069⟩',
    );
  });

  it('keeps every letter, with what joins and breaks words, and ends of lines', () => {
    for (const text of ['', 'a\tb\r\nc', '👩\u200D🚀', 'می\u200Cخواهم', 'Tor\u00AD-\u200BM1', 'אבג\u200F.']) {
      expect(withUnsafeNamed(text)).toBe(text);
    }
  });
});

describe('signs of a text that nobody sees', () => {
  it('are counted by what they do', () => {
    expect(unseenIn('a\0b\x07\uD83D \u202Egnp\u202C.exe, Tor\u00AD-\u200BM1')).toEqual({
      ...{ controls: 3, turns: 2, hidden: 2 },
    });
  });

  it('are none that belong to words, and no ends of lines', () => {
    for (const text of ['', 'a\tb\r\nc', '👩\u200D🚀', 'می\u200Cخواهم', 'سلاح', '𝔸'])
      expect(unseenIn(text)).toEqual({ controls: 0, turns: 0, hidden: 0 });
  });
});
