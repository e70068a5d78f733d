/** While a large picture is moved, it is moved as it was painted last, and painted anew when it rests. */
import type { Camera } from './camera';

/** A picture as it was painted. */
export interface Still {
  readonly image: HTMLCanvasElement;
  readonly camera: Camera;
}

/** Keeps what is on a canvas. */
export function stillOf(canvas: HTMLCanvasElement, camera: Camera): Still {
  const image = document.createElement('canvas');
  image.width = canvas.width;
  image.height = canvas.height;
  image.getContext('2d')?.drawImage(canvas, 0, 0);
  return { image, camera };
}

/** Paints a still as another camera sees it. */
export function paintStill(
  context: CanvasRenderingContext2D,
  { image, camera: before }: Still,
  now: Camera,
  ratio: number,
): void {
  const scale = now.k / before.k;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (now.x - scale * before.x) * ratio,
    (now.y - scale * before.y) * ratio,
  );
  context.globalAlpha = 1;
  context.drawImage(image, 0, 0);
}
