import { describe, expect, it } from 'vitest';
import { verdict } from './size-budget';

const weights = [
  { name: 'engine.js', bytes: 6000 },
  { name: 'index.html', bytes: 1500 },
];

describe('the verdict on what a first visit fetches', () => {
  it('is good up to the last byte, in one line with the sum', () => {
    expect(verdict('First graph', weights, 7500)).toEqual({
      ok: true,
      text: 'First graph: 7.5 kB of gzip, 7.5 kB at the most',
    });
    expect(verdict('Nothing', [], 0).ok).toBe(true);
  });

  it('is bad one byte beyond, with what weighs how much', () => {
    const { ok, text } = verdict('First graph', weights, 7499);
    expect(ok).toBe(false);
    expect(text.split('\n')).toEqual([
      'First graph: 7.5 kB of gzip, 7.5 kB at the most: too much. Let something load on demand, or take it out:',
      '  6.0 kB engine.js',
      '  1.5 kB index.html',
    ]);
  });
});
