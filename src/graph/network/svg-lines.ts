/** The lines of a network in a picture that is taken away. */

import { type Attributes, inRow, type Markup } from '../../domain/text/markup';
import { HEAD_SHAPE } from '../../ui/arrow-heads';
import { GRADE, HALO_OPACITY } from '../../ui/emphasis';
import { GHOST } from '../../ui/encodings';
import { element, NOTHING, pathData, short } from '../../ui/svg/markup';
import type { Point } from '../point';
import { toScreen } from './camera';
import { type DrawnLine, FADED, GROUND, linesInLayers } from './drawn-lines';
import type { NetworkSight } from './painting';
import type { ShownName } from './shown-names';
import type { Stroke } from './stroke';
import { dotsOf, onScreen } from './strokes';

function strokePath({ start, end, control }: Stroke): string {
  const from = ['M', start.x, start.y] as const;
  return control
    ? pathData(...from, 'Q', control.x, control.y, end.x, end.y)
    : pathData(...from, 'L', end.x, end.y);
}

const stroked = (d: string, look: Attributes) => element('path', { d, fill: 'none', ...look });

function ghostSvg({ camera, look }: NetworkSight, ghost: Stroke): Markup {
  return stroked(strokePath(onScreen(camera, ghost)), {
    ...{ stroke: look.palette.colour[GHOST.tone], 'stroke-width': GHOST.width },
    'stroke-dasharray': GHOST.dash.join(' '),
  });
}

/** The colours of a line that fades, under a name that nothing else in a page has. */
function gradientSvg(
  { camera }: NetworkSight,
  { line, stroke, begins, colour }: DrawnLine,
): { ink: string; gradient: Markup } {
  if (begins === null || begins === colour) return { ink: colour, gradient: NOTHING };
  const id = `fades-${line.id.replace(/[^\w.-]/g, '_')}`;
  const { start, end } = onScreen(camera, stroke);
  const stop = (offset: number, own: string) => element('stop', { offset, 'stop-color': own });
  const gradient = element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: start.x, y1: start.y, x2: end.x, y2: end.y },
    stop(FADED.from, begins),
    stop(FADED.to, colour),
  );
  return { ink: `url(#${id})`, gradient };
}

/** Where a line goes on elsewhere. */
function marksSvg({ camera }: NetworkSight, { marks, colour, width, opacity }: DrawnLine): Markup[] {
  return marks
    .flatMap((mark) => dotsOf(mark, width))
    .map((dot) => {
      const { x, y } = toScreen(camera, dot);
      return element('circle', {
        ...{ cx: short(x), cy: short(y), r: short(dot.radius * camera.k), fill: colour },
        'fill-opacity': opacity < 1 ? opacity : null,
      });
    });
}

function lineSvg(sight: NetworkSight, drawn: DrawnLine, grounded: boolean): Markup {
  const { camera, look } = sight;
  const { colour } = look.palette;
  const { halo } = GRADE[drawn.grade];
  const d = strokePath(onScreen(camera, drawn.stroke));
  const width = drawn.width * camera.k;
  const { ink, gradient } = gradientSvg(sight, drawn);
  const dash = drawn.line.dash.map((length) => Math.round(length * camera.k * 100) / 100);
  return element(
    'g',
    { 'data-line': drawn.line.id },
    gradient,
    drawn.ghost ? ghostSvg(sight, drawn.ghost) : NOTHING,
    grounded ? stroked(d, { stroke: colour.paper, 'stroke-width': width + 2 * GROUND }) : NOTHING,
    halo > 0
      ? stroked(d, {
          stroke: colour.accent,
          'stroke-width': width + 2 * halo,
          'stroke-opacity': HALO_OPACITY,
        })
      : NOTHING,
    stroked(d, {
      ...{ stroke: ink, 'stroke-width': width },
      'stroke-opacity': drawn.opacity < 1 ? drawn.opacity : null,
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
    }),
    ...marksSvg(sight, drawn),
  );
}

function headSvg({ camera }: NetworkSight, { line, head, colour }: DrawnLine): Markup {
  if (!head) return NOTHING;
  const tip = toScreen(camera, head.tip);
  const turned = ({ x, y }: Point) => [x * camera.k, y * camera.k, -y * camera.k, x * camera.k];
  const matrix = [...turned(head.along), tip.x, tip.y].map((value) => Math.round(value * 1000) / 1000);
  return element('path', {
    d: HEAD_SHAPE[line.head].path,
    transform: `matrix(${matrix.join(' ')})`,
    fill: colour,
  });
}

/** All lines. Their heads, which no other line of their layer covers, stay clear of the names that are shown. */
export function linesSvg(sight: NetworkSight, names: readonly ShownName[]) {
  const { layers, grounded } = linesInLayers(sight, names);
  const [lowest, ...upper] = layers.map((lines) =>
    inRow([
      ...lines.map((drawn) => lineSvg(sight, drawn, grounded)),
      ...lines.map((drawn) => headSvg(sight, drawn)),
    ]),
  );
  return { lowest: lowest ?? NOTHING, upper: inRow(upper) };
}
