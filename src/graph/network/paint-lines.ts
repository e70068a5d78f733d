/** Paints the lines of a network: thin ones below wide ones, and those that stand out above the rest. */

import type { PartyId } from '../../domain/ids';
import { HEAD_SHAPE } from '../../ui/arrow-heads';
import type { ArrowHead } from '../../ui/encodings';
import type { Rectangle } from '../rectangle';
import { type Camera, toModel } from './camera';
import type { Point } from './ground';
import { measureInModelUnits, opacityOf, type Painting, standsOut } from './painting';
import type { PairLine } from './scene';
import type { ShownName } from './shown-names';
import { endBefore, strokeOf, towards } from './strokes';

/** So that lines below a line are still seen. */
const OPACITY = 0.55;
/** The size of a head, for a line of no width, and how it grows with the width; and the least of it on the screen. */
const HEAD = { least: 1.1, growth: 0.09, onScreen: 0.45 };

const paths = new Map<ArrowHead, Path2D>();

function pathOf(head: ArrowHead): Path2D {
  const path = paths.get(head) ?? new Path2D(HEAD_SHAPE[head].path);
  paths.set(head, path);
  return path;
}

function paintHead({ context, camera, ratio }: Painting, head: ArrowHead, tip: Point, along: Point): void {
  const scale = camera.k * ratio;
  const [x, y] = [tip.x * scale + camera.x * ratio, tip.y * scale + camera.y * ratio];
  context.setTransform(along.x * scale, along.y * scale, -along.y * scale, along.x * scale, x, y);
  context.fill(pathOf(head));
}

/** Where names stand, in model units, by the party. */
type NamePlaces = ReadonlyMap<PartyId, Rectangle>;

function placesOf(names: readonly ShownName[], camera: Camera): NamePlaces {
  return new Map(
    names.map(({ disc, x, y, width, height }) => {
      const corner = toModel(camera, { x: x - width / 2, y });
      return [disc.id, { ...corner, width: width / camera.k, height: height / camera.k }];
    }),
  );
}

function paintLine(painting: Painting, line: PairLine, names: NamePlaces, opaque: boolean): void {
  const { context, scene, camera, look } = painting;
  const [from, to] = [scene.discs.get(line.from), scene.discs.get(line.to)];
  if (!from || !to) return;
  const stroke = strokeOf(line, from, to);
  const { start, control } = stroke;
  const name = names.get(line.to);
  const end = name ? endBefore(stroke, name) : stroke.end;
  const size = Math.max(HEAD.least + HEAD.growth * line.width, HEAD.onScreen / camera.k);
  const before = control ?? start;
  const back = towards(end, before, HEAD_SHAPE[line.head].length * size);
  const opacity = opacityOf(painting, line.id);
  context.globalAlpha = opaque ? opacity : opacity * OPACITY;
  context.strokeStyle = look.palette.colour[line.tone];
  context.fillStyle = look.palette.colour[line.tone];
  context.lineWidth = line.width;
  context.setLineDash(line.dash);
  measureInModelUnits(painting);
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (control) context.quadraticCurveTo(control.x, control.y, back.x, back.y);
  else context.lineTo(back.x, back.y);
  context.stroke();
  context.globalAlpha = opacity;
  paintHead(
    painting,
    line.head,
    end,
    towards({ x: 0, y: 0 }, { x: end.x - before.x, y: end.y - before.y }, size),
  );
}

/**
 * Paints all lines. Their heads stay clear of the names that are shown.
 * @param lit the few that are seen in full.
 */
export function paintLines(
  painting: Painting,
  lit: ReadonlySet<PairLine>,
  names: readonly ShownName[],
): void {
  const places = placesOf(names, painting.camera);
  const upwards = painting.scene.lines.toReversed();
  const stands = ({ id }: PairLine) => standsOut(painting, id);
  for (const line of upwards) if (!stands(line)) paintLine(painting, line, places, false);
  for (const line of upwards) if (stands(line)) paintLine(painting, line, places, lit.has(line));
  painting.context.setLineDash([]);
}
