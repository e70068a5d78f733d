import { describe, expect, it } from 'vitest';
import { linesOfGesture } from './moving';
import { isMet, jsonOf, type Line, lineOf, percentile, type Results, textOf } from './report';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

function resultsWith(...lines: readonly Line[]): Results {
  const machine = { date: '2026-11-22', node: 'v20', processor: 'one', cores: 2, chromium: null };
  return { machine, parts: [{ part: 'filter', load: 1.25, lines }] };
}

describe('a percentile', () => {
  it('is the sample below which that share of them lies', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('a line', () => {
  it('has the slow end of what is better small, and the low end of what is better large', () => {
    expect(lineOf('a click', 'ms', hundred)).toMatchObject({ median: 50, p95: 95, samples: 100 });
    expect(lineOf('a drag', 'frames/s', hundred)).toMatchObject({ median: 50, p95: 5 });
  });

  it('is held against its target by the value that is asked for', () => {
    expect(isMet(lineOf('a click', 'ms', hundred, { atMost: 60 }))).toBe(false);
    expect(isMet(lineOf('a click', 'ms', hundred, { atMost: 60 }, 'median'))).toBe(true);
    expect(isMet(lineOf('a drag', 'frames/s', hundred, { atLeast: 30 }, 'median'))).toBe(true);
    expect(isMet(lineOf('a drag', 'frames/s', hundred))).toBeNull();
  });
});

describe('what was not measured', () => {
  it('is no line', () => {
    expect(() => lineOf('a click', 'ms', [])).toThrow('a click: 0 of 0 runs gave no value');
    expect(() => lineOf('a click', 'ms', [1, Number.NaN])).toThrow('a click: 1 of 2 runs gave no value');
    expect(() => linesOfGesture('the app', 'scroll', [[0, 16, 32], []])).toThrow('the app, scroll: nothing');
    expect(linesOfGesture('the app', 'scroll', [[0, 16, 32]])).toMatchObject([
      { median: 62.5, samples: 1 },
      { median: 16, samples: 2 },
    ]);
  });
});

describe('the results', () => {
  const results = resultsWith(
    lineOf('a click', 'ms', [12.34], { atMost: 10 }),
    lineOf('a drag', 'frames/s', [60]),
  );

  it('read as a table that says what was not met', () => {
    const text = textOf(results);
    expect(text).toContain('2 cores');
    expect(text).toContain('filter (load 1.3)');
    expect(text).toMatch(/a click +p95 ≤ 10 ms +12\.3 +12\.3 +ms +1 +NOT MET/);
    expect(text).toMatch(/a drag +60\.0/);
  });

  it('say the same in JSON', () => {
    const { parts } = JSON.parse(jsonOf(results));
    expect(parts[0].lines).toMatchObject([
      { what: 'a click', met: false },
      { what: 'a drag', met: null },
    ]);
  });
});
