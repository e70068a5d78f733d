import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areasByPlace, overlap } from './areas';

const length = fc.integer({ min: 0, max: 40 });
const area = fc.record({
  ...{ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) },
  ...{ width: length, height: length },
});

it('finds the areas that cover another one, and no others', () => {
  fc.assert(
    fc.property(fc.array(area), area, (areas, one) => {
      const found = areasByPlace(areas)(one);
      expect(new Set(found)).toEqual(new Set(areas.filter((other) => overlap(other, one))));
      expect(found).toHaveLength(areas.filter((other) => overlap(other, one)).length);
    }),
  );
});
