import { describe, expect, it } from 'vitest';
import { claimForm } from './claim';

describe('the sentence of a claim that is being made', () => {
  const hundreds = { unit: 'missiles', estimate: false, words: 'hundreds' };
  const twelve = { min: 12, max: 12, unit: 'missiles', estimate: false };
  const money = { min: 1_200_000_000, max: 1_200_000_000, currency: 'USD', scope: 'package' } as const;

  it('also says what was filled in and does not stand in it', () => {
    expect(claimForm.withRest('Russia delivered S-300 to Iran', hundreds, money)).toBe(
      'Russia delivered S-300 to Iran; how many: “hundreds” (missiles); 1.2 billion US dollars, for all of it',
    );
    expect(claimForm.withRest('supply of S-300 by Russia to Iran', twelve, null)).toBe(
      'supply of S-300 by Russia to Iran; 12 missiles',
    );
  });

  it('tells that what is denied is denied', () => {
    const topic = 'supply of K9 by South Korea to Ukraine …';
    expect(claimForm.bears('contradicts', topic)).toBe(`contradicts this: ${topic}`);
    expect(claimForm.bears('context', topic)).toBe(`is context to this: ${topic}`);
    expect(claimForm.bears('supports', topic)).toBe(topic);
  });

  it('says nothing twice, and nothing more where nothing more was filled in', () => {
    const words = 'Russia delivered 12 S-300 to Iran';
    expect(claimForm.withRest(words, twelve, null)).toBe(words);
    expect(claimForm.withRest(words, null, null)).toBe(words);
  });
});
