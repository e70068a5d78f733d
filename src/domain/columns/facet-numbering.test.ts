import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyNumbering, numberOf } from './facet-numbering';

const whole = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));

it('gives equal pairs the same number, and new ones the next, however small its room was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { size: 'max', maxLength: 200 }), (pairs) => {
      const numbers = emptyNumbering(2);
      const texts = [...new Set(pairs.map(String))];
      for (const [first, second] of [...pairs, ...pairs]) {
        expect(numberOf(numbers, first, second)).toBe(texts.indexOf(`${first},${second}`));
      }
      expect(numbers.size).toBe(texts.length);
    }),
  );
});
