import { describe, expect, it } from 'vitest';
import { madeDisc } from './fixtures/made-scene';
import { shownNames, sizeOfNames } from './shown-names';

const discs = [madeDisc('A', 0, 0, { name: 'Argentina' }), madeDisc('B', 30, 4, { name: 'Brazil' })];
const widthOf = (name: string) => name.length * 0.6;
const shown = (k: number) => shownNames(discs, { k, x: 0, y: 0 }, widthOf);

describe('the names of a network on the screen', () => {
  it('can be read at every zoom, and grow with a picture that is looked at closely', () => {
    expect(sizeOfNames({ k: 0.2, x: 0, y: 0 })).toBe(12);
    expect(sizeOfNames({ k: 3, x: 0, y: 0 })).toBe(39);
  });

  it('stand below their discs, as wide as their letters', () => {
    expect(shown(4)[0]).toMatchObject({ disc: discs[0], x: 0, y: 40, width: 9 * 0.6 * 52 });
  });

  it('give way where they would collide, and come back nearer by', () => {
    expect(shown(1).map(({ disc }) => disc.name)).toEqual(['Argentina']);
    const apart = [discs[0], madeDisc('B', 300, 0, { name: 'Brazil' })].flatMap((disc) => disc ?? []);
    expect(shownNames(apart, { k: 1, x: 0, y: 0 }, widthOf)).toHaveLength(2);
    expect(shownNames(apart, { k: 0.1, x: 0, y: 0 }, widthOf)).toHaveLength(1);
  });
});
