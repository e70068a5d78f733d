import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text';

const read = (body: string) => {
  const { text, notes } = htmlText(`<html><body>${body}`);
  return { text, notes };
};
const textOf = (body: string) => read(body).text;

describe('a mark above the line', () => {
  it('is set apart in brackets, and told of', () => {
    expect(
      read('<p>Russia delivered 12<sup>3</sup> Su-35 fighters in 2019<sup><a href="#4">4</a></sup>.</p>'),
    ).toEqual({
      text: 'Russia delivered 12 [3] Su-35 fighters in 2019 [4].',
      notes: [{ code: 'marks', count: 2, named: ['12 [3]', '2019 [4]'] }],
    });
    expect(textOf('It cost 10<sup>6</sup> dollars: 36<sup>a</sup>, Rafale<sup>*</sup>.')).toBe(
      'It cost 10 [6] dollars: 36 [a], Rafale [*].',
    );
  });

  it('is parted from what follows, and from other marks', () => {
    expect(textOf('24<sup>1</sup><sup>2</sup>Typhoon, 6<sup>7</sup><sup>,</sup><sup>8</sup>')).toBe(
      '24 [1] [2] Typhoon, 6 [7], [8]',
    );
    expect(textOf('<p>Six.</p><p><sup>3</sup>The Post</p>')).toBe('Six.\n\n[3] The Post');
  });

  it('keeps its own brackets', () => {
    expect(read('<p>28 tanks.<sup><span>[</span>5<span>]</span></sup> They came.</p>')).toEqual({
      text: '28 tanks. [5] They came.',
      notes: [],
    });
  });

  it('is read on where it is an ordinal, an abbreviation, or a unit', () => {
    const text = 'The 12<sup>th</sup>, le 1<sup>er</sup>, XX<sup>e</sup>, n<sup>o</sup>, 9 km<sup>2</sup>';
    expect(read(text)).toEqual({ text: 'The 12th, le 1er, XXe, no, 9 km²', notes: [] });
  });

  it('names those at numbers first', () => {
    expect(read('<p>Italy<sup>1</sup> sold 5<sup>2</sup>.</p>').notes).toEqual([
      { code: 'marks', count: 2, named: ['5 [2]', 'Italy [1]'] },
    ]);
  });
});

it('a mark below the line is read on in a formula, and set apart at a number', () => {
  expect(textOf('UF<sub>6</sub>, H<sub>2</sub>O, 40<sub>1</sub> guns')).toBe('UF6, H2O, 40 [1] guns');
});

it('what says how a word is read stands in brackets behind it', () => {
  expect(textOf('<ruby>東<rp>(</rp><rt>higashi</rt><rp>)</rp></ruby> sold 3')).toBe('東 (higashi) sold 3');
});

it('words that are struck through are left out, and told of', () => {
  expect(
    read(
      '<p>Italy sold <del>28</del> <ins>24</ins> Typhoon, <s>and six</s> for <strike>1</strike>2 billion.</p>',
    ),
  ).toEqual({
    text: 'Italy sold 24 Typhoon, for 2 billion.',
    notes: [{ code: 'struck', words: 4, start: '28 and six 1' }],
  });
  expect(textOf('<p>Now <span style="text-decoration: line-through red">9</span> 8 ships.</p>')).toBe(
    'Now 8 ships.',
  );
});

it('marks may be nested deeper than anybody writes', () => {
  expect(textOf(`7${'<sup>'.repeat(50_000)}1`)).toBe('7 [1]');
});
