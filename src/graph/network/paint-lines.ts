/** Paints the lines of a network: thin ones below wide ones, and those that stand out above the rest. */
import { HEAD_SHAPE } from '../../ui/arrow-heads';
import type { ArrowHead } from '../../ui/encodings';
import type { Point } from './ground';
import { measureInModelUnits, opacityOf, type Painting, standsOut } from './painting';
import type { PairLine } from './scene';
import { strokeOf, towards } from './strokes';

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

function paintLine(painting: Painting, line: PairLine, opaque: boolean): void {
  const { context, scene, camera, look } = painting;
  const [from, to] = [scene.discs.get(line.from), scene.discs.get(line.to)];
  if (!from || !to) return;
  const { start, end, control } = strokeOf(line, from, to);
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

/** Paints all lines. @param lit the few that are seen in full. */
export function paintLines(painting: Painting, lit: ReadonlySet<PairLine>): void {
  const upwards = painting.scene.lines.toReversed();
  const [behind, ahead] = [false, true].map((ahead) =>
    painting.look.emphasis === null
      ? ahead
        ? upwards
        : []
      : upwards.filter(({ id }) => standsOut(painting, id) === ahead),
  );
  for (const line of [...(behind ?? []), ...(ahead ?? [])]) paintLine(painting, line, lit.has(line));
  painting.context.setLineDash([]);
}
