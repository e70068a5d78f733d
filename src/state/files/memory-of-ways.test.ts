import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TableInFile } from '../../data/register/rows/by-hand';
import { rememberedWay, rememberWay } from './memory-of-ways';

const IN_FILE: TableInFile = {
  ...{ byHand: { delimiter: '\t', line: 4 }, guessed: ['Deals', 'of 2005'] },
  ...{ delimiter: '\t', line: 4, isDoubtful: false, ways: [], lines: [] },
};
const NAMES = { is: 'names', isChosen: true, isDoubtful: false } as const;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => void vi.unstubAllGlobals());

it('remembers how a table was read by hand for the next in which the same is found', () => {
  rememberWay({ inFile: IN_FILE, firstLine: NAMES });
  expect(rememberedWay(['deals', 'Of 2005 '])).toEqual({
    byHand: { delimiter: '\t', line: 4 },
    firstLine: 'names',
  });
  expect(rememberedWay(['Deals'])).toBeNull();
});

it('keeps nothing of what was found by rule', () => {
  const { guessed: _, ...found } = IN_FILE;
  rememberWay({ inFile: { ...found, byHand: {} }, firstLine: NAMES });
  expect(rememberedWay(['Deals', 'of 2005'])).toBeNull();
});

it('does without a storage', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberWay({ inFile: IN_FILE, firstLine: NAMES });
  expect(rememberedWay(['Deals', 'of 2005'])).toBeNull();
});
