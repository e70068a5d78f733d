import { describe, expect, it } from 'vitest';
import { addressOfWords } from './text-fragment';

const PAGE = 'https://blog.example/deal/';
const addressOf = (exact: string, address = PAGE) =>
  addressOfWords(address, { exact, prefix: '', suffix: '' });
/** The parts of the text directive, as a browser reads them. */
const partsOf = (exact: string) =>
  (addressOf(exact).split(':~:text=')[1] ?? '').split(',').map((part) => decodeURIComponent(part));

describe('the address of quoted words', () => {
  it('opens the page at the words', () => {
    expect(addressOf('a huge batch')).toBe(`${PAGE}#:~:text=a%20huge%20batch`);
  });

  it('escapes what has a meaning in a text directive: hyphen, comma and ampersand', () => {
    expect(addressOf('10-12 AK-103, or so & more')).toBe(
      `${PAGE}#:~:text=10%2D12%20AK%2D103%2C%20or%20so%20%26%20more`,
    );
  });

  it('keeps quotation marks and dashes as the page has them', () => {
    expect(partsOf('“Gabon – or Mali,” he said')).toEqual(['“Gabon – or Mali,” he said']);
    expect(addressOf('"so"')).toBe(`${PAGE}#:~:text=%22so%22`);
  });

  it('gives a long quotation by its first and last five words', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    expect(partsOf(words.join(' '))).toEqual([words.slice(0, 5).join(' '), words.slice(-5).join(' ')]);
  });

  it('gives few but long words as a whole, so that the two ends never overlap', () => {
    const words = Array.from({ length: 10 }, () => 'extraordinarily-long-word').join(' ');
    expect(partsOf(words)).toEqual([words]);
  });

  it('looks on both sides of a line break, which no match runs over', () => {
    expect(partsOf('went ahead.\nComment: it did not')).toEqual(['went ahead.', 'Comment: it did not']);
  });

  it('takes any other space as one', () => {
    expect(partsOf(' two  words ')).toEqual(['two words']);
  });

  it('keeps the fragment that the address has, and its directives', () => {
    expect(addressOf('words', `${PAGE}#section`)).toBe(`${PAGE}#section:~:text=words`);
    expect(addressOf('words', `${PAGE}#:~:text=other`)).toBe(`${PAGE}#:~:text=other&text=words`);
  });
});

it('has an address also for words with half a character in them', () => {
  expect(addressOf('a\uD800b')).toBe(`${PAGE}#:~:text=a%EF%BF%BDb`);
});
