import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guesses } from '../../data/register/mapping/guesses';
import { fakeStorage } from '../fake-storage';
import { answeredMapping, columnLabels, isAsLastTime } from './mapping';
import { canRemember, knownBy, rememberedMapping, rememberMapping } from './memory-of-mappings';

const HEADER = ['Seller', 'Buyer', 'Item', 'Signed'];
const MAPPING = { from: 0, to: 1, system: 2, ordered: 3, status: 'nothing' } as const;

/** Columns of amounts were said to be none, where answers are older than the question. */
const NO_AMOUNTS = { value: 'nothing', valueDelivered: 'nothing' } as const;

const WHY = { name: '', reason: { code: 'name-and-cells', like: null } } as const;

const GUESSES: Guesses = {
  from: { column: 0, isSure: true, ...WHY },
  to: { column: 1, isSure: true, ...WHY },
  system: { column: 2, isSure: true, ...WHY },
  quantity: { column: 3, isSure: false, ...WHY },
};

const NAMED = { is: 'names', isChosen: false, isDoubtful: false } as const;
const TABLE = { header: HEADER, rows: [], guesses: GUESSES, firstLine: NAMED };

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', fakeStorage(kept));
});

/** Puts something else in the place of what is remembered. */
function spoil(text: string): void {
  rememberMapping(HEADER, MAPPING);
  for (const key of kept.keys()) kept.set(key, text);
}

describe('what a person said of columns', () => {
  it('is remembered for the next file with the same header, however it is written', () => {
    expect(rememberedMapping(HEADER)).toBeNull();
    rememberMapping(HEADER, MAPPING);
    expect(rememberedMapping(HEADER)).toEqual(MAPPING);
    expect(rememberedMapping([' SELLER', 'buyer ', 'Item', 'signed'])).toEqual(MAPPING);
  });

  it('is not taken for what another header means', () => {
    rememberMapping(HEADER, MAPPING);
    for (const other of [
      [...HEADER, ''],
      HEADER.slice(1),
      HEADER.toReversed(),
      ['Seller,Buyer', 'Item', 'Signed'],
    ]) {
      expect(rememberedMapping(other)).toBeNull();
    }
  });

  it('is remembered with the values that hold for every row, and with what is not told at all', () => {
    const mapping = { from: { always: 'Northland' }, to: 1, system: 'nothing', ordered: 'nothing' } as const;
    rememberMapping(HEADER, mapping);
    expect(rememberedMapping(HEADER)).toEqual(mapping);
  });

  it('is what was said last, and rather that than a guess', () => {
    rememberMapping(HEADER, { ...MAPPING, from: 1, to: 0 });
    expect(answeredMapping(TABLE)).toEqual({ ...MAPPING, ...NO_AMOUNTS, from: 1, to: 0 });
    rememberMapping(HEADER, MAPPING);
    expect(answeredMapping(TABLE)).toEqual({ ...MAPPING, ...NO_AMOUNTS });
  });

  it('of a time when nobody was asked for the status has none', () => {
    const { status, ...before } = MAPPING;
    rememberMapping(HEADER, before);
    expect(answeredMapping(TABLE)).toEqual({ ...before, ...NO_AMOUNTS, status });
    expect(isAsLastTime(TABLE, { ...MAPPING, ...NO_AMOUNTS })).toBe(true);
  });
});

it('of a table without a header is known by its first row', () => {
  const [first, other] = [HEADER, ['x', 'y']].map((cells) => ({
    ...{ header: ['Column A', 'Column B'], rows: [{ line: 1, cells }], guesses: {} },
    firstLine: { is: 'data', isChosen: false, isDoubtful: true } as const,
  }));
  if (!first || !other) throw new Error('no tables');
  expect(knownBy(TABLE)).toEqual(HEADER);
  expect(knownBy(first)).toEqual(HEADER);
  expect(knownBy(other)).toEqual(['x', 'y']);
  expect(columnLabels(other)).toEqual(['Column A (x, …)', 'Column B (y, …)']);
});

describe('a storage', () => {
  it.each([
    '',
    '{',
    'null',
    '"from"',
    '7',
    '[]',
    '[0, 1]',
    '{}',
    '{"from": "0"}',
    '{"supplier": 0}',
    '{"from": 4}',
  ])('in which there is something else, %s, is as good as an empty one: columns are guessed', (garbage) => {
    spoil(garbage);
    expect(rememberedMapping(HEADER)).toBeNull();
    expect(answeredMapping(TABLE)).toEqual({ ...MAPPING, ordered: 'nothing' });
  });

  it('in which part of it is sound gives that part', () => {
    spoil('{"from": 1, "to": -1, "system": 1.5, "ordered": null, "page": 99, "__proto__": 0}');
    expect(rememberedMapping(HEADER)).toEqual({ from: 1 });
    spoil(
      '{"from": "nothing", "to": {"always": 7}, "system": {"never": "x"}, "excerpt": {"always": "x"}, "page": 2}',
    );
    expect(rememberedMapping(HEADER)).toEqual({ page: 2 });
  });

  it('that works can remember, and holds nothing of the question', () => {
    expect(canRemember()).toBe(true);
    expect(kept.size).toBe(0);
  });

  it('that is blocked remembers nothing, and says that it cannot', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(() => rememberMapping(HEADER, MAPPING)).not.toThrow();
    expect(canRemember()).toBe(false);
    expect(rememberedMapping(HEADER)).toBeNull();
    expect(answeredMapping(TABLE)).toEqual({ ...MAPPING, ordered: 'nothing' });
  });

  it('that does not exist remembers nothing either', () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('localStorage', undefined);
    expect(() => rememberMapping(HEADER, MAPPING)).not.toThrow();
    expect(canRemember()).toBe(false);
    expect(rememberedMapping(HEADER)).toBeNull();
  });
});
