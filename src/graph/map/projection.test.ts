import { describe, expect, it } from 'vitest';
import { coordinatesOf } from '../../domain/lenses/map/coordinates';
import { cameraOnRegion, MAP_REGIONS, regionOf } from './map-regions';
import { frameAround, pointOf, rectangleAround, WORLD } from './projection';

const placesOf = (...ids: string[]) => ids.flatMap((id) => coordinatesOf(id) ?? []);

describe('the map', () => {
  it('has every capital where links have said that it is: their cameras count in its units', () => {
    const [moscow, caracas, canberra] = placesOf('RUS', 'VEN', 'AUS').map(pointOf);
    const rounded = [moscow, caracas, canberra].map((point) => [
      Math.round(point?.x ?? 0),
      Math.round(point?.y ?? 0),
    ]);
    expect(rounded).toMatchInlineSnapshot(`
      [
        [
          150,
          -428,
        ],
        [
          -517,
          -81,
        ],
        [
          866,
          273,
        ],
      ]
    `);
  });

  it('begins with the whole world where parties stand all over it, and else with the places', () => {
    expect(frameAround(placesOf('RUS', 'VEN', 'PRK'))).toEqual(WORLD);
    expect(frameAround([])).toEqual(WORLD);
    const places = placesOf('POL', 'DEU', 'CZE');
    const frame = frameAround(places);
    expect(frame.width).toBeLessThan(WORLD.width / 3);
    const inner = rectangleAround(places.map(pointOf));
    expect(frame.x).toBeLessThan(inner.x);
    expect(frame.y).toBeLessThan(inner.y);
    expect(frame.x + frame.width).toBeGreaterThan(inner.x + inner.width);
    expect(frame.y + frame.height).toBeGreaterThan(inner.y + inner.height);
  });
});

describe('the parts of the world', () => {
  it.each([
    ['europe', ['PRT', 'GBR', 'FIN', 'GRC', 'UKR']],
    ['middle-east', ['TUR', 'EGY', 'YEM', 'IRN', 'ARE']],
    ['africa', ['MAR', 'ZAF', 'SOM', 'SEN']],
    ['south-asia', ['PAK', 'LKA', 'BGD']],
    ['east-asia', ['JPN', 'IDN', 'MNG', 'MMR']],
    ['north-america', ['CAN', 'USA', 'MEX', 'PAN']],
    ['latin-america', ['MEX', 'CUB', 'BRA', 'ARG', 'CHL']],
  ] as const)('%s shows its capitals', (region, ids) => {
    const { x, y, width, height } = cameraOnRegion(region) ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const point of placesOf(...ids).map(pointOf)) {
      expect(Math.abs(point.x - x)).toBeLessThan(width / 2);
      expect(Math.abs(point.y - y)).toBeLessThan(height / 2);
    }
  });

  it('are known by their cameras', () => {
    for (const region of MAP_REGIONS) expect(regionOf(cameraOnRegion(region))).toBe(region);
    expect(regionOf({ x: 1, y: 2, width: 3, height: 4 })).toBeNull();
  });
});
