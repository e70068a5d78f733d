/** The shapes of the map: land, and the borders on it, as Natural Earth draws them at 1:110 million. */
import { geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';
import { DISPUTED_BORDERS } from './disputed-borders';
import { projection } from './projection';

/** Of what each shape says of itself, its name. */
interface Named {
  readonly name: string;
}

type World = Topology<{ countries: GeometryCollection<Named> }>;

/** Nobody stands there, and it would take a fifth of the picture. */
const ANTARCTICA = '010';

/** Land and borders, each as one path of SVG in model units. */
export interface Land {
  readonly land: string;
  readonly borders: string;
  /** Those that are disputed, wholly or in part. */
  readonly disputed: string;
}

/** A shape by its code, or its name where it has none. */
function keyOf({ id, properties = {} }: GeometryObject): string {
  return `${id ?? ('name' in properties ? properties.name : '')}`;
}

const DISPUTED = new Set(DISPUTED_BORDERS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Whether the border of two shapes is disputed. */
const isDisputed = (a: GeometryObject, b: GeometryObject) => DISPUTED.has(`${keyOf(a)} ${keyOf(b)}`);

/**
 * Lays the shapes flat.
 * @param digits of each coordinate after the point
 */
export function landIn(digits: number): Land {
  const world = countries as unknown as World;
  const shapes = world.objects.countries.geometries.filter((shape) => keyOf(shape) !== ANTARCTICA);
  const drawn = { ...world.objects.countries, geometries: shapes };
  const path = geoPath(projection).digits(digits);
  const areas = shapes.filter((shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon');
  const borders = (wanted: boolean) =>
    path(mesh(world, drawn, (a, b) => a !== b && isDisputed(a, b) === wanted)) ?? '';
  return { land: path(merge(world, areas)) ?? '', borders: borders(false), disputed: borders(true) };
}
