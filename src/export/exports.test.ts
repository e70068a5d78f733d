import { describe, expect, it } from 'vitest';
import { exportsWords } from '../words/exports/exports';
import { EXPORTS } from './exports';

describe.each(Object.entries(EXPORTS))('the forms of a %s', (_name, kinds) => {
  it('have each a label and an ending of their own, by which buttons and saved files are told apart', () => {
    for (const own of [kinds.map(({ label }) => label()), kinds.map(({ extension }) => extension)]) {
      expect(own).toEqual([...new Set(own)]);
    }
  });
});

it('every form of a view stands under a heading', () => {
  for (const { group } of EXPORTS.view) expect(exportsWords().groups[group]).not.toBe('');
});
