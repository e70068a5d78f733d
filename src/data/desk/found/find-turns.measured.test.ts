/**
 * How many fields of a claim are filled in rightly from sentences that say in turns of their own what is dealt. The figures stand in the
 * snapshot; what is wrong may not grow.
 */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './fixtures/claims';
import { NOTHING } from './fixtures/filled';
import { TURNS } from './fixtures/marked-turns';

const all = Object.values(TURNS);
const half = (kept: 0 | 1) => all.flatMap((sentences) => sentences.filter((_, i) => i % 2 === kept));

describe('claims that are filled in from sentences with turns of their own', () => {
  const [looked, kept] = [claimsOf(half(0), NOTHING), claimsOf(half(1), NOTHING)];

  it('are as these counts say', () => {
    expect(all.map(({ length }) => length)).toEqual([6, 6, 6, 6, 6]);
    expect({ 'looked at': looked, 'kept back': kept }).toMatchSnapshot();
  });

  it('are rather empty than wrong', () => {
    for (const { right, wrong } of [looked, kept]) expect(wrong).toBeLessThanOrEqual((right + wrong) * 0.05);
  });
});
