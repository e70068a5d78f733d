import { describe, expect, it } from 'vitest';
import { numbersInCount, readCount } from './read-count';

describe('a number of items', () => {
  it.each([
    ['12', { min: 12, max: 12, unit: 'items', estimate: false }],
    [' 12 ', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['12.0', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['10-12', { min: 10, max: 12, unit: 'items', estimate: false }],
    ['10 – 12?', { min: 10, max: 12, unit: 'items', estimate: true }],
    ['up to 30', { max: 30, unit: 'items', estimate: false }],
    ['Up to about 30', { max: 30, unit: 'items', estimate: true }],
    ['≤30', { max: 30, unit: 'items', estimate: false }],
    ['about 4,000', { min: 4000, max: 4000, unit: 'items', estimate: true }],
    ['~4.000', { min: 4000, max: 4000, unit: 'items', estimate: true }],
    ['1 250 000', { min: 1_250_000, max: 1_250_000, unit: 'items', estimate: false }],
    ['1,000-1,500', { min: 1000, max: 1500, unit: 'items', estimate: false }],
    ['29?', { min: 29, max: 29, unit: 'items', estimate: true }],
    ['4,00', { min: 4, max: 4, unit: 'items', estimate: false }],
    ['at least 20', { min: 20, unit: 'items', estimate: false }],
    ['≥ 20', { min: 20, unit: 'items', estimate: false }],
    ['c. 20', { min: 20, max: 20, unit: 'items', estimate: true }],
    ['circa 20', { min: 20, max: 20, unit: 'items', estimate: true }],
    ['>20', { min: 20, unit: 'items', estimate: false }],
    ['more than 20', { min: 20, unit: 'items', estimate: false }],
    ['< 20', { max: 20, unit: 'items', estimate: false }],
    ['12 units', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['12 Stück', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['１２', { min: 12, max: 12, unit: 'items', estimate: false }],
    ['20+', { min: 20, unit: 'items', estimate: false }],
    ['10 to 12', { min: 10, max: 12, unit: 'items', estimate: false }],
    ["1'200", { min: 1200, max: 1200, unit: 'items', estimate: false }],
    ['0', { min: 0, max: 0, unit: 'items', estimate: false }],
  ])('is read from “%s”', (text, quantity) => {
    expect(readCount(text)).toEqual(quantity);
  });

  it.each([
    '',
    'a battalion',
    'several',
    '12 launchers',
    '12 tonnes',
    '12²',
    'c 20 m',
    '2.5',
    '12-10',
    '1,2,3',
    '(20)',
    '10-',
    '-3',
    '4.0001',
  ])('is not read from “%s”, which may mean something else', (text) => {
    expect(readCount(text)).toBeNull();
  });

  it('is read as its column is written, and is whole', () => {
    expect(readCount('1.200', ',')).toMatchObject({ min: 1200 });
    expect(readCount('1.200', '.')).toBeNull();
    expect(readCount('1.200', 'unclear')).toBeNull();
    expect(readCount('about 12,0', '.')).toMatchObject({ min: 12 });
  });

  it('has the numbers of which it is made', () => {
    expect(numbersInCount('up to 1,000 – 1,500?')).toEqual(['1,000', '1,500']);
    expect(numbersInCount('a battalion')).toEqual([]);
  });
});
