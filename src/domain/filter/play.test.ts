import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepped } from './play';
import { PLAYED_YEARS, type PlayedYears, playedSpan } from './played-years';
import { yearBars } from './year-bars';

const SPAN = { first: 2000, last: 2007 };

/** The years of each step, from no choice to the end. */
function played(play: PlayedYears, span = SPAN) {
  const steps: string[] = [];
  for (let years = stepped(span, null, play, 1); years; years = stepped(span, years, play, 1))
    steps.push(`${years.first}-${years.last}`);
  return steps;
}

describe('the steps of the play', () => {
  it('are the years one by one', () => {
    expect(played('year')).toEqual(
      ['2000', '2001', '2002', '2003', '2004', '2005', '2006', '2007'].map((year) => `${year}-${year}`),
    );
  });

  it('are five years each, moved along by one', () => {
    expect(played('five')).toEqual(['2000-2004', '2001-2005', '2002-2006', '2003-2007']);
  });

  it('are all years up to one', () => {
    expect(played('up-to').slice(0, 2)).toEqual(['2000-2000', '2000-2001']);
    expect(played('up-to').at(-1)).toBe('2000-2007');
  });

  it('go back as they went forward', () => {
    expect(stepped(SPAN, { first: 2003, last: 2003 }, 'year', -1)).toEqual({ first: 2002, last: 2002 });
    expect(stepped(SPAN, { first: 2000, last: 2000 }, 'year', -1)).toBeNull();
    expect(stepped(SPAN, null, 'year', -1)).toEqual({ first: 2007, last: 2007 });
  });

  it('begin where other years do that are chosen', () => {
    expect(stepped(SPAN, { first: 2002, last: 2005 }, 'year', 1)).toEqual({ first: 2002, last: 2002 });
    expect(stepped(SPAN, { first: 2002, last: 2005 }, 'up-to', 1)).toEqual({ first: 2000, last: 2005 });
    expect(stepped(SPAN, { first: 1900, last: 1950 }, 'year', 1)).toEqual({ first: 2000, last: 2000 });
    expect(stepped(SPAN, { first: 2900, last: 2950 }, 'year', 1)).toEqual({ first: 2007, last: 2007 });
  });

  it('come to an end, whatever the span and the choice', () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    const spans = fc.tuple(year, year).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
    fc.assert(
      fc.property(spans, spans, fc.constantFrom(...PLAYED_YEARS), (span, chosen, play) => {
        let steps = 0;
        for (let years = stepped(span, chosen, play, 1); years; years = stepped(span, years, play, 1))
          steps++;
        expect(steps).toBeLessThanOrEqual(span.last - span.first + 2);
      }),
      { numRuns: 100 },
    );
  });

  it('are one where five years are more than there are', () => {
    expect(played('five', { first: 2000, last: 2002 })).toEqual(['2000-2004']);
  });
});

describe('the years that are worth playing', () => {
  const playedOf = (counts: readonly (readonly [number, number])[]) =>
    playedSpan(yearBars(SPAN, new Map(counts)), SPAN);

  it('begin and end with something, whatever is between', () => {
    expect(
      playedOf([
        [2002, 1],
        [2005, 3],
      ]),
    ).toEqual({ first: 2002, last: 2005 });
  });

  it('are all where there is nothing', () => {
    expect(playedOf([])).toEqual(SPAN);
  });
});
