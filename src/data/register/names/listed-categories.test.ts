import { describe, expect, it } from 'vitest';
import { listedCategory } from './listed-categories';
import { standInOf } from './stand-ins';

describe('categories of lists', () => {
  it.each([
    ['ML10', 'ML10, aircraft and drones'],
    ['ml 01', 'ML1, small arms'],
    ['9301', 'HS 9301, military weapons'],
    ['HS 9306', 'HS 9306, bombs, grenades, missiles and ammunition'],
    ['HS 8710', 'HS 8710, tanks and armoured fighting vehicles'],
  ])('are known by their numbers: %s', (cell, name) => {
    expect(listedCategory(cell)?.name).toBe(name);
  });

  // VII is tanks in one list and missiles in another; 8710 and 93 are other things in other lists.
  it.each(['VII', '93', '8710', '9399', 'ML99', 'ML', 'HS', '19301', 'constructor'])(
    'are not made of what may be of any list: %s',
    (cell) => {
      expect(listedCategory(cell)).toBeNull();
    },
  );

  it('that are long are shown by their first words, and stay what they are', () => {
    const long = (end: string) =>
      `Revolvers and pistols; other than those of heading no. 9303 or 9304, ${'and '.repeat(5)}${end}`;
    const [one, other] = ['this', 'that'].map((end) =>
      standInOf({ standsIn: 'category', category: long(end), description: '' }),
    );
    expect(one?.name).toBe('Revolvers and pistols; other than those of heading no. 9303… (category)');
    expect(one?.id).not.toBe(other?.id);
  });
});
