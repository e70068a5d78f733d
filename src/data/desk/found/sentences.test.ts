import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentences';

/** The sentence around some words of a text. */
function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
}

describe('the sentence around words', () => {
  it.each([
    ['One came. Two went. Three stayed.', 'Two', 'Two went.'],
    ['The U.S. sold arms. Iran did not.', 'sold', 'The U.S. sold arms.'],
    ['It came from the U.S. The rest came later.', 'rest', 'The rest came later.'],
    [
      'Mr. Smith met Gen. Petrov on Sept. 14, 2005. He left.',
      'Petrov',
      'Mr. Smith met Gen. Petrov on Sept. 14, 2005.',
    ],
    ['J. R. Smith paid $2.4 million. He left.', 'paid', 'J. R. Smith paid $2.4 million.'],
    ['Russia sold approx. 40 Mi-35M in 2006. Next.', '40', 'Russia sold approx. 40 Mi-35M in 2006.'],
    ['They sold c. 40, max. 60 tanks. Next.', '60', 'They sold c. 40, max. 60 tanks.'],
    ['The answer was no. Russia sold tanks.', 'Russia', 'Russia sold tanks.'],
    ['It was bought by Lockheed Martin Corp. The deal was worth it.', 'deal', 'The deal was worth it.'],
    ['Tank Ltd. sold them. Next.', 'sold', 'Tank Ltd. sold them.'],
    ['He asked: “Will you sell?” They did.', 'sell', 'He asked: “Will you sell?”'],
    ['“We will not sell.” That was all.', 'That', 'That was all.'],
    ['Title of it\n\nThe text begins. It goes on.', 'begins', 'The text begins.'],
    ['From a cable dated Sept. 14, 2005:\nRegarding sales, he spoke.', 'sales', 'Regarding sales, he spoke.'],
    ['A line that is\nbroken in two. Next.', 'broken', 'A line that is\nbroken in two.'],
    ['Weapons, ammunition etc. were sold. Next.', 'sold', 'Weapons, ammunition etc. were sold.'],
    ['第一句。第二句在这里。第三句。', '第二句', '第一句。第二句在这里。第三句。'],
    ['هل باعت روسيا؟ نعم، باعت.', 'نعم', 'نعم، باعت.'],
    ['  One.  ', 'One', 'One.'],
  ])('of %j around %j is %j', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence);
  });

  it('is all sentences that were selected', () => {
    const text = 'One came. Two went. Three stayed.';
    const { start, end } = sentenceAround(text, { start: 4, end: 14 });
    expect(text.slice(start, end)).toBe('One came. Two went.');
  });

  it('ends with the words where these end it', () => {
    const text = 'One came. Two went.';
    const { start, end } = sentenceAround(text, { start: 0, end: 9 });
    expect(text.slice(start, end)).toBe('One came.');
  });

  it.each([
    ['', 0, 0],
    ['abc', 10, 20],
    ['abc', -5, -1],
    ['   ', 1, 2],
  ])('of %j from %j to %j is within the text', (text, start, end) => {
    const sentence = sentenceAround(text, { start, end });
    expect(sentence.start).toBeGreaterThanOrEqual(0);
    expect(sentence.end).toBeLessThanOrEqual(text.length);
  });
});
