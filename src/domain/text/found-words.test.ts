import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround, foundPieces, wordsHeld } from './found-words';

const marked = (text: string, ...words: string[]) =>
  foundPieces(text, words)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('the pieces of a text', () => {
  it('tell what was looked for from the rest, whatever case, accents and alphabet', () => {
    expect(marked('For use on Mi-35M', 'USE', 'mi-35')).toBe('For [use] on [Mi-35]M');
    expect(marked('Côte d’Ivoire', 'cote')).toBe('[Côte] d’Ivoire');
    expect(marked('Тор-М1', 'tor')).toBe('[Тор]-М1');
    expect(marked('Straße 5', 'strasse')).toBe('[Straße] 5');
    expect(marked('Straße', 'stras')).toBe('[Straß]e');
  });

  it('are one piece where words overlap, and as many as there are', () => {
    expect(marked('engines, engine', 'engine', 'gines')).toBe('[engines], [engine]');
    expect(marked('nothing', 'zzz')).toBe('nothing');
    expect(marked('nothing', '')).toBe('nothing');
  });

  it('are the text when they are put together', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, fc.array(texts), (text, words) => {
        expect(
          foundPieces(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

it('counts how many of the words a text holds', () => {
  expect(wordsHeld('Offsets of 30%', ['offset', '30', 'second'])).toBe(2);
});

describe('an excerpt', () => {
  const text = `${'a'.repeat(100)} needle ${'b'.repeat(100)}`;

  it('is what stands around the first word, and says that it is cut', () => {
    expect(excerptAround(text, ['needle'], 30)).toMatch(/^…a+ needle b+…$/);
    expect(excerptAround('a needle', ['needle'], 30)).toBe('a needle');
    expect(excerptAround(text, ['straw'], 30)).toBeNull();
  });

  it('is no shorter where the word stands at the end', () => {
    expect(excerptAround(`${'a'.repeat(100)} needle`, ['needle'], 30)).toBe(`…${'a'.repeat(23)} needle`);
  });
});
