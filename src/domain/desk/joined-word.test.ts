import { expect, it } from 'vitest';
import { joinedWord, withWord } from './joined-word';

it('is one word without the hyphen at which its line ended', () => {
  expect(joinedWord('co-operation')).toBe('cooperation');
  expect(joinedWord('surface-to-air')).toBe('surface-toair');
  expect(joinedWord('re\u2010export')).toBe('reexport');
  expect(joinedWord('Ein- und')).toBeNull();
  expect(joinedWord('export')).toBeNull();
});

it('is joined and parted again wherever it stands by itself', () => {
  const text = 'A co-operation (co-operation) of non-co-operation, co-operations.';
  const joined = withWord(text, 'co-operation', 'cooperation');
  expect(joined).toBe('A cooperation (cooperation) of non-co-operation, co-operations.');
  expect(withWord(joined, 'cooperation', 'co-operation')).toBe(text);
  expect(withWord('$& A.B', 'A.B', '$&')).toBe('$& $&');
});
