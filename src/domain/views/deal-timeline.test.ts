import { describe, expect, it } from 'vitest';
import { type EdtfDate, UNDATED } from '../dates/edtf';
import type { DatedEvent } from '../model/relationship';
import { dealTimeline } from './deal-timeline';

const on = (...dates: string[]): DatedEvent[] =>
  dates.map((date) => ({ status: 'ordered', date: date as EdtfDate, claims: [] }));

describe('the line of a deal', () => {
  it('runs from the beginning of the first year to the end of the last', () => {
    const { marks, ticks } = dealTimeline(on('2005', '2006-12-31'));
    expect(marks.map(({ start, end }) => [start, Math.round(end * 1000) / 1000])).toEqual([
      [0, 0.5],
      [expect.closeTo(729 / 730), 1],
    ]);
    expect(ticks).toEqual([
      { year: 2005, at: 0 },
      { year: 2006, at: 0.5 },
    ]);
  });

  it('draws approximate, uncertain and open dates as unsure, and sure ones as sure', () => {
    const { marks } = dealTimeline(on('2005-01-02', '2005-02~', '2005-03?', '../2005-06', '2005-07'));
    expect(marks.map(({ unsure }) => unsure)).toEqual([false, true, true, true, false]);
  });

  it('has no position for what has no date, whose number stays in the list', () => {
    expect(dealTimeline(on(UNDATED, '2005')).marks.map(({ number }) => number)).toEqual([2]);
    expect(dealTimeline(on(UNDATED))).toEqual({ marks: [], ticks: [], span: null });
  });

  it('puts marks that would cover one another on top of one another', () => {
    const { marks } = dealTimeline(on('2005-01-01', '2005-01-02', '2005-01-03', '2009-06-01'));
    expect(marks.map(({ level, number }) => [number, level])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 0],
    ]);
  });

  it('never has more than eight ticks or so, however long it is', () => {
    expect(dealTimeline(on('1950', '2024')).ticks.length).toBeLessThanOrEqual(8);
  });
});
