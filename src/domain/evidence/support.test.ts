import { describe, expect, it } from 'vitest';
import { because } from '../../words/en/deals/evidence';
import type { Claim } from '../model/claim';
import { bestSupported } from './support';

interface Voice {
  readonly source: string;
  readonly type?: Claim['citation']['type'];
  readonly unnamed?: true;
  readonly date?: string;
}

const claim = ({ source, type = 'paraphrase', unnamed, date = '2007' }: Voice) =>
  ({
    attribution: { speaker: source, date, ...(unnamed && { unnamed }) },
    citation: { type, source },
  }) as unknown as Claim;

/** Values are ranges, written as pairs; each comes with those who give it. */
type Range = readonly [number, number];
const says = (value: Range, ...voices: Voice[]) => ({ value, claims: voices.map(claim) });
const within = (a: Range, b: Range) => a[0] >= b[0] && a[1] <= b[1];
const choose = (...candidates: ReturnType<typeof says>[]) => {
  const choice = bestSupported<Range>(candidates, within);
  return choice && [choice.best.value, because(choice.because)];
};

describe('of several values, the one is shown', () => {
  it('that most independent sources bear out', () => {
    expect(choose(says([10, 10], { source: 'a' }), says([12, 12], { source: 'b' }, { source: 'c' }))).toEqual(
      [[12, 12], '2 sources bear it out'],
    );
  });

  it('that a vaguer one bears out, and not the vaguer one', () => {
    const upTo30 = says([0, 30], { source: 'a' });
    expect(choose(upTo30, says([29, 29], { source: 'b' }))).toEqual([[29, 29], '2 sources bear it out']);
  });

  it('that two sources give, and not one source twice', () => {
    const twice = says([1, 1], { source: 'a' }, { source: 'a' });
    expect(choose(twice, says([2, 2], { source: 'b' }, { source: 'c' }))?.[0]).toEqual([2, 2]);
  });

  it('that a register gives, where as many sources speak for either', () => {
    expect(
      choose(says([1, 1], { source: 'a' }), says([2, 2], { source: 'b', type: 'register-row' })),
    ).toEqual([[2, 2], 'a register says so']);
  });

  it('that somebody named gives, and then the one that is quoted', () => {
    const rumour = says([1, 1], { source: 'a', unnamed: true });
    expect(choose(rumour, says([2, 2], { source: 'b' }))?.[1]).toBe('its source is named');
    expect(choose(says([1, 1], { source: 'a' }), says([2, 2], { source: 'b', type: 'quotation' }))).toEqual([
      [2, 2],
      'it is quoted word for word',
    ]);
  });

  it('that was said last, and then the first given', () => {
    const early = says([1, 1], { source: 'a', date: '2006' });
    const late = says([2, 2], { source: 'b', date: '2008-05' });
    expect(choose(early, late)).toEqual([[2, 2], 'it was said last']);
    expect(choose(late, early)).toEqual([[2, 2], 'it was said last']);
    const other = says([3, 3], { source: 'c', date: '2006' });
    expect(choose(early, other)).toEqual([[1, 1], 'it is the first given']);
  });
});

it('says so where there is nothing to choose, and nothing at all', () => {
  expect(choose(says([1, 1], { source: 'a' }))).toEqual([[1, 1], 'no source says otherwise']);
  expect(choose()).toBeNull();
});
