import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import countries from 'world-atlas/countries-110m.json';
import { DISPUTED_BORDERS } from './disputed-borders';
import { landIn } from './land';
import { WORLD } from './projection';

const world = countries as unknown as Topology<{ countries: GeometryCollection }>;
const nameOf = ({ properties = {} }: GeometryObject) => ('name' in properties ? `${properties.name}` : '');
const keyOf = (shape: GeometryObject) => `${shape.id ?? nameOf(shape)}`;

describe('disputed borders', () => {
  it('are borders of the shapes that are drawn: none is listed in vain', () => {
    const drawn = new Set<string>();
    mesh(world, world.objects.countries, (a, b) => {
      if (a !== b) drawn.add([keyOf(a), keyOf(b)].sort().join(' '));
      return false;
    });
    const listed = DISPUTED_BORDERS.map((sides) => [...sides].sort().join(' '));
    expect(listed.filter((border) => !drawn.has(border))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('include those of every shape that has no code, because few recognise what it shows', () => {
    const without = world.objects.countries.geometries.filter(({ id }) => id === undefined);
    expect(without.map(nameOf).sort()).toEqual(['Kosovo', 'N. Cyprus', 'Somaliland']);
    const listed = new Set(DISPUTED_BORDERS.flat());
    for (const shape of without) expect(listed.has(nameOf(shape))).toBe(true);
  });
});

describe('land', () => {
  const { land, borders, disputed } = landIn(1);
  const numbersIn = (path: string) => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];

  it('and its borders are paths of numbers, each border in one of two', () => {
    for (const path of [land, borders, disputed]) expect(path).toMatch(/^M[-\d.,MLZ]+$/);
    expect(borders.length).toBeGreaterThan(disputed.length);
  });

  it('ends before Antarctica', () => {
    const heights = numbersIn(land).filter((_, i) => i % 2 === 1);
    expect(Math.max(...heights)).toBeLessThan(WORLD.y + WORLD.height + 5);
  });
});
