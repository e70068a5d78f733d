import { describe, expect, it } from 'vitest';
import { changedCount, changedDesignation, changedYear, isFailedCell } from './spreadsheet-cells';

describe('the name of a weapon that a spreadsheet changed', () => {
  it.each([
    ...['01-Apr', '1-Apr', '1-Apr-26', '01-Apr-2026', '1. Apr', '01.Apr', 'Apr-01', '1-avr', '1-abr.'],
    ...['2026-04-01', '2026-04-01 00:00:00', '2026-04-01T00:00:00.000Z', '46113', '46113.0'],
  ])('was probably APR-1: “%s”', (text) => {
    expect(changedDesignation(text)).toEqual({ became: 'date', probably: ['APR-1'] });
  });

  it.each([
    ['04/01/26', ['APR-1', 'JAN-4']],
    ['4/1/2026 0:00', ['APR-1', 'JAN-4']],
    ['01.04.2026', ['JAN-4', 'APR-1']],
    ['29/03/2026', ['MAR-29']],
    ['3-Okt', ['OCT-3']],
  ])('could be what the other order of day and month says: “%s”', (text, probably) => {
    expect(changedDesignation(text)?.probably).toEqual(probably);
  });

  it.each([
    ['2E+06', ['2E6']],
    ['2.00E+06', ['2E6']],
    ['2,00E+06', ['2E6']],
    ['1.20E+07', ['12E6']],
    ['2000000.0', ['2E6']],
    ['2.34567E+11', []],
  ])('was a name with an E between its numbers, or a long number: “%s”', (text, probably) => {
    expect(changedDesignation(text)).toEqual({ became: 'number', probably });
  });

  it('cannot be told where it became a time, or a fault', () => {
    for (const text of ['12:30', '12:30:00', '1:05 PM', '0.520833333'])
      expect(changedDesignation(text)).toEqual({ became: 'time', probably: [] });
    for (const text of ['#NAME?', '#REF!', '#VALUE!', '########', '#DIV/0!'])
      expect(changedDesignation(text)).toEqual({ became: 'fault', probably: [] });
  });

  it.each([
    ...['APR-1', 'MAR-1', 'Mar-1', 'Mars2', '53-65', 'S-75', '2S6', '9K331', '2E6', 'Type-209/1200', '1-Apt'],
    ...['AMX-13/105', '20380', '76mm', '22 Mag', '35', '3-May-fly', '125', '10/20', '99/99/2026', 'Apr', ''],
    ...['2026', '2026-13-01', 'M-46', '#1', '1200000'.repeat(9)],
  ])('is not one that people write so: “%s”', (text) => {
    expect(changedDesignation(text)).toBeNull();
  });
});

describe('a number of things that became a date', () => {
  it.each(['12-Oct', '10-Dec', '2026-10-12', '10/12/2026', '10-Dec-26', 'Dec-10'])(
    'was 10-12: “%s”',
    (text) => {
      expect(changedCount(text)).toBe('10-12');
    },
  );

  it.each(['10-12', '45383', '12', 'a battalion', '12:30'])('is not “%s”', (text) => {
    expect(changedCount(text)).toBeNull();
  });
});

describe('a year that a spreadsheet changed', () => {
  it.each([
    ['1905-06-22', 2000],
    ['1905-06-21 00:00:00', 1999],
    ['6/22/1905', 2000],
    ['22.06.1905', 2000],
    ['45383', 2024],
    ['38609.0', 2005],
  ])('was probably that: “%s”', (text, year) => {
    expect(changedYear(text)).toBe(year);
  });

  it.each([
    '1905',
    '1905-06',
    '1904-06-22',
    '1905-01-02',
    '6/7/1905',
    '2005-06-22',
    '20051',
    '2005',
    '12345',
    '',
  ])('is not “%s”', (text) => {
    expect(changedYear(text)).toBeNull();
  });
});

it('tells cells that a spreadsheet could not compute', () => {
  expect([' #REF! ', '####', '#N/A', '#1', ''].map(isFailedCell)).toEqual([true, true, false, false, false]);
});
