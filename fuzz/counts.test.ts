import { describe, expect, it } from 'vitest';
import { askedIn, COUNTS } from './counts';

describe('what is asked of npm run fuzz', () => {
  it('is everything, by another chance each time, where nothing is said', () => {
    const asked = askedIn([], () => 0.5);
    expect(Object.fromEntries(asked.counts)).toEqual(COUNTS);
    expect(asked).toMatchObject({ seed: 2 ** 30, path: null, skip: 0 });
  });

  it('is what is said', () => {
    const { counts, ...others } = askedIn(['links=50', 'opened', 'seed=-7', 'path=12:0:1', 'skip=3']);
    expect([...counts]).toEqual([
      ['links', 50],
      ['opened', COUNTS.opened],
    ]);
    expect(others).toEqual({ seed: -7, path: '12:0:1', skip: 3 });
  });

  it.each(['link=5', 'links=many', 'seed', 'toString=1', ''])('is not “%s”', (arg) => {
    expect(() => askedIn([arg])).toThrow('npm run fuzz -- ');
  });
});
