/** The parties of a network in a picture that is taken away. */

import type { Attributes, Markup } from '../../domain/text/markup';
import { GRADE, HALO_OPACITY } from '../../ui/emphasis';
import { type NodeShape, PARTY_SIGN } from '../../ui/encodings';
import { type Drawn, stacked } from '../../ui/svg/drawing';
import { iconSvg } from '../../ui/svg/icon-svg';
import { element, NOTHING, pathData } from '../../ui/svg/markup';
import type { Point } from '../point';
import { toScreen } from './camera';
import { CHOSEN, CLEAR, type DrawnDisc, SUBJECT } from './drawn-discs';
import { ROUNDED } from './outline';
import type { NetworkSight } from './painting';

/** The outline of a shape about a point. */
function outlineSvg(shape: NodeShape, { x, y }: Point, radius: number, look: Attributes): Markup {
  if (shape === 'disc') return element('circle', { cx: x, cy: y, r: radius, ...look });
  if (shape === 'triangle') {
    const [left, right, bottom] = [x - radius, x + radius, y + radius];
    return element('path', { d: pathData('M', x, y - radius, 'L', right, bottom, 'H', left, 'Z'), ...look });
  }
  const [size, rx] = [2 * radius, radius * ROUNDED];
  return element('rect', { x: x - radius, y: y - radius, width: size, height: size, rx, ...look });
}

function iconOf({ camera, look }: NetworkSight, { disc, icon }: DrawnDisc): Markup {
  if (!icon || !disc.icon) return NOTHING;
  const colour = look.palette.colour[icon.onFilling ? 'on-accent' : 'ink'];
  const { x, y } = toScreen(camera, icon);
  return iconSvg(PARTY_SIGN[disc.icon].icon, colour, x, y, icon.width * camera.k);
}

function discSvg(sight: NetworkSight, drawn: DrawnDisc): Drawn {
  const { camera, look } = sight;
  const { k } = camera;
  const { colour } = look.palette;
  const { disc, grade, outer, ring, filling } = drawn;
  const { halo } = GRADE[grade];
  const at = toScreen(camera, disc);
  const radius = disc.radius * k;
  const shape = (size: number, attributes: Attributes) => outlineSvg(disc.shape, at, size, attributes);
  const about = (distance: number, stroke: string, width: number) =>
    shape(radius + distance, { fill: 'none', stroke, 'stroke-width': width });
  const body = element(
    'g',
    { 'data-node': disc.id },
    shape(radius + CLEAR, { fill: colour.paper }),
    halo > 0
      ? shape(radius + outer + CHOSEN.distance + halo, { fill: colour.accent, 'fill-opacity': HALO_OPACITY })
      : NOTHING,
    ring
      ? shape(radius - (ring.width * k) / 2, {
          ...{ fill: colour.panel, stroke: ring.colour, 'stroke-width': ring.width * k },
          'stroke-dasharray':
            ring.dash.length > 0
              ? ring.dash.map((length) => Math.round(length * k * 1000) / 1000).join(' ')
              : null,
        })
      : NOTHING,
    filling ? shape(filling.radius * k, { fill: filling.colour }) : NOTHING,
    iconOf(sight, drawn),
    ...(outer > 0 ? SUBJECT.distances : []).map((distance) => about(distance, colour.ink, SUBJECT.width)),
    grade === 'chosen' ? about(outer + CHOSEN.distance, colour.accent, CHOSEN.width) : NOTHING,
  );
  const reach = radius + outer + (halo > 0 ? CHOSEN.distance + halo : CLEAR);
  return { body, areas: [{ x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach }] };
}

/** Parties, the lowest first. */
export const discsSvg = (sight: NetworkSight, discs: readonly DrawnDisc[]): Drawn =>
  stacked(discs.map((drawn) => discSvg(sight, drawn)));
