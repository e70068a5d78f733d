/** Tells in which frames something was drawn. */

/** What clears a surface before it is drawn anew: every library does so once for each picture. */
const CLEARING = [
  [CanvasRenderingContext2D.prototype, 'clearRect'],
  [CanvasRenderingContext2D.prototype, 'fillRect'],
  [WebGLRenderingContext.prototype, 'clear'],
  [WebGL2RenderingContext.prototype, 'clear'],
] as const;

let drawn = false;

type AnyContext = CanvasRenderingContext2D | WebGLRenderingContext | WebGL2RenderingContext;

/** Whether what is drawn there can be seen: libraries draw on hidden surfaces too, to use the copies later. */
function isOnPage({ canvas }: AnyContext): boolean {
  return canvas instanceof HTMLCanvasElement && canvas.isConnected;
}

function noteDrawing(prototype: object, method: string): void {
  const original: unknown = Reflect.get(prototype, method);
  if (typeof original !== 'function') throw new Error(`There is no ${method} to watch.`);
  Reflect.set(prototype, method, function noted(this: AnyContext, ...args: unknown[]) {
    drawn ||= isOnPage(this);
    return Reflect.apply(original, this, args);
  });
}

/** Begins to note drawing; to be called before any library begins. */
export function noteAllDrawing(): void {
  for (const [prototype, method] of CLEARING) noteDrawing(prototype, method);
}

/** Begins to watch; the function that it gives back ends that and tells the times of the frames in which something was drawn. */
export function watchFrames(): () => readonly number[] {
  const times: number[] = [];
  let watching = true;
  drawn = false;
  const onFrame = (time: number) => {
    // Whatever was drawn since the last frame is what the reader sees from this frame on.
    if (drawn) times.push(time);
    drawn = false;
    if (watching) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  return () => {
    watching = false;
    return times;
  };
}
