import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { whyNoDate } from '../../words/en/deals/date-faults';
import { formatEdtf } from '../../words/en/deals/dates';
import { compareEdtf, type EdtfDate, interpretEdtf, isEdtf, yearsOfEdtf } from './edtf';
import { parseEdtf } from './edtf-parse';

/** What these tests use of the edtf package, which comes without types. */
interface PackageDate {
  readonly type: 'Date' | 'Interval';
  readonly min: number | null;
  readonly max: number | null;
  readonly lower?: PackageDate | number | null;
  readonly upper?: PackageDate | number | null;
  readonly approximate?: { readonly value: number };
  readonly uncertain?: { readonly value: number };
}
const { default: edtf } = await vi.importActual<{ default: (text: string) => PackageDate }>('edtf');

const RUNS = { numRuns: 1000 };

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.oneof(fc.integer({ min: 2003, max: 2009 }), fc.integer({ min: 1000, max: 2999 }));
const sign = fc.constantFrom('', '?', '~', '%');
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc
  .tuple(year, fc.integer({ min: 0, max: 365 }))
  .map(([y, n]) => new Date(Date.UTC(y, 0, 1 + n)).toISOString().slice(0, 10))
  .filter((text) => text < '3000');

/** One date of the subset. */
const point = fc.oneof(
  fc.tuple(year, sign).map(([y, s]) => `${y}${s}`),
  fc.tuple(year, month, sign).map(([y, m, s]) => `${y}-${m}${s}`),
  fc.tuple(day, sign).map(([d, s]) => `${d}${s}`),
  year.map((y) => `${Math.floor(y / 10)}X`),
  fc.tuple(year, fc.constantFrom('-XX', '-XX-XX')).map(([y, x]) => `${y}${x}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);

const firstDay = (text: string): string =>
  text
    .replace(/[?~%]$/, '')
    .replace(/^(\d{3})X/, '$10')
    .replace(/XX/g, '01')
    .padEnd(10, '-01');

/** Any text of the subset. */
const valid = fc.oneof(
  point,
  fc
    .tuple(point, point)
    .filter(([a, b]) => firstDay(a) !== firstDay(b) && !(/X/.test(a + b) && /[?~%]/.test(a + b)))
    .map(([a, b]) => (firstDay(a) < firstDay(b) ? `${a}/${b}` : `${b}/${a}`)),
  point.map((a) => `${a}/..`),
  point.map((a) => `../${a}`),
) as fc.Arbitrary<EdtfDate>;

/** Texts near the subset, most of them just outside it. */
const nearlyValid = fc.oneof(
  fc.tuple(fc.nat(3100), fc.nat(45), fc.nat(35), sign).map(([y, m, d, s]) => `${y}-${two(m)}-${two(d)}${s}`),
  fc.tuple(year, fc.nat(45), sign).map(([y, m, s]) => `${y}-${two(m)}${s}`),
  fc.tuple(point, fc.constantFrom('/', '-', ' to ', ' - ', '–'), point).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('c. ', 'about ', 'since ', 'until ', 'possibly ', '~'), point)
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.nat(40), fc.constantFrom('.', '/', '-', ' May '), fc.nat(40), year)
    .map(([d, s, m, y]) => `${d}${s}${m}${s}${y}`),
  fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~% Maytoc'), maxLength: 24 }),
);

const anyText = fc.oneof(nearlyValid, valid, fc.string({ unit: 'binary', maxLength: 60 }));

const toDay = (time: number | null): string | null =>
  time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);

function packageEnds(date: PackageDate): PackageDate[] {
  if (date.type === 'Date') return [date];
  return [date.lower, date.upper].filter(
    (end): end is PackageDate => typeof end === 'object' && end !== null,
  );
}

function expectAgreement(text: EdtfDate): void {
  const theirs = edtf(text);
  const ends = packageEnds(theirs);
  expect(interpretEdtf(text)).toMatchObject({
    earliest: toDay(theirs.min),
    latest: toDay(theirs.max),
    interval: theirs.type === 'Interval',
    approximate: ends.some((end) => (end.approximate?.value ?? 0) > 0),
    uncertain: ends.some((end) => (end.uncertain?.value ?? 0) > 0),
  });
}

describe('EDTF', () => {
  it('reads every text of the subset, and agrees with the edtf package on it', () => {
    fc.assert(
      fc.property(valid, (text) => {
        expect(parseEdtf(text)).toEqual({ ok: true, date: interpretEdtf(text) });
        expectAgreement(text);
      }),
      RUNS,
    );
  });

  it('accepts nothing that the edtf package refuses or understands otherwise', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (isEdtf(text)) expectAgreement(text);
      }),
      RUNS,
    );
  });

  it('never throws, gives a reason for a refusal, and suggests only what is valid', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 2000 })), (text) => {
        const parse = parseEdtf(text);
        expect(parse.ok).toBe(isEdtf(text));
        if (parse.ok) return;
        expect(whyNoDate(parse.reason)).toMatch(/\S/);
        if (parse.nearest !== undefined) expect(parseEdtf(parse.nearest)).toMatchObject({ ok: true });
      }),
      { numRuns: 5000 },
    );
  });

  it('orders dates totally', () => {
    fc.assert(
      fc.property(valid, valid, valid, (a, b, c) => {
        expect(compareEdtf(a, a)).toBe(0);
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
        expect(compareEdtf(a, b) === 0).toBe(a === b);
        const [first, second, third] = [a, b, c].sort(compareEdtf) as [EdtfDate, EdtfDate, EdtfDate];
        expect(compareEdtf(first, second)).toBeLessThanOrEqual(0);
        expect(compareEdtf(second, third)).toBeLessThanOrEqual(0);
        expect(compareEdtf(first, third)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('writes every text as words without signs, and its years are those of its days', () => {
    fc.assert(
      fc.property(valid, (text) => {
        expect(formatEdtf(text)).toMatch(/^[\w() ]+$/);
        const { earliest, latest } = interpretEdtf(text);
        const { first, last } = yearsOfEdtf(text);
        expect(first).toBeLessThanOrEqual(last);
        if (earliest !== null) expect(first).toBe(Number(earliest.slice(0, 4)));
        if (latest !== null) expect(last).toBe(Number(latest.slice(0, 4)));
      }),
      RUNS,
    );
  });

  it('never throws on a text that was cast to a date', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [first, second] = [a as EdtfDate, b as EdtfDate];
        expect(formatEdtf(first)).not.toBe('');
        expect(compareEdtf(first, second) + compareEdtf(second, first)).toBe(0);
        expect(yearsOfEdtf(first).first).toBeLessThanOrEqual(yearsOfEdtf(first).last);
      }),
    );
  });
});
