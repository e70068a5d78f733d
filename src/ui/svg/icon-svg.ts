/** Icons in a picture. */

import type { Attributes, Markup } from '../../domain/text/markup';
import type { IconShape } from '../icons';
import { element } from './markup';

/** The icons are drawn in so many units. */
const UNITS = 24;

const given = (attributes: Readonly<Record<string, string | number | undefined>>): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value ?? null]));

/** An icon with its corner at a point. */
export function iconSvg(shape: IconShape, colour: string, x: number, y: number, size: number): Markup {
  return element(
    'g',
    {
      transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${Math.round((size / UNITS) * 10_000) / 10_000})`,
      ...{ fill: 'none', stroke: colour, 'stroke-width': 2 },
      ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    },
    ...shape.map(([tag, attributes]) => element(tag, given(attributes))),
  );
}
