/** One page for every library: `?library=NAME` draws the network with it. */
import { type MadeNetwork, madeNetwork } from '../made-network';
import { noteAllDrawing, watchFrames } from './frames';
import { LIBRARIES, type LibraryName } from './libraries';
import type { Camera, Draw } from './surface';

/** What the benchmark can ask of the page. */
export interface PageApi {
  /** How long it took from the network to the first picture, in milliseconds. */
  readonly firstPicture: number;
  /** Puts the camera back where it began. */
  readonly reset: () => void;
  readonly watch: () => void;
  /** Ends watching: the times of the frames in which something was drawn. */
  readonly frames: () => readonly number[];
}

declare global {
  interface Window {
    /** There once the first picture is. */
    bench?: PageApi;
  }
}

const DRAW: Readonly<Record<LibraryName, () => Promise<Draw>>> = {
  cytoscape: async () => (await import('./draw-cytoscape')).draw,
  'cytoscape-texture': async () => (await import('./draw-cytoscape')).drawWithTexture,
  'vis-network': async () => (await import('./draw-vis-network')).draw,
  'force-graph': async () => (await import('./draw-force-graph')).draw,
  sigma: async () => (await import('./draw-sigma')).draw,
};

/** Room around the network, in pixels of the window: a drag that begins there moves the camera and no node. */
const MARGIN = 30;

/** The camera that shows the whole network. */
function cameraFor({ nodes }: MadeNetwork, { clientWidth, clientHeight }: HTMLElement): Camera {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    (clientWidth - 2 * MARGIN) / (right - left),
    (clientHeight - 2 * MARGIN) / (bottom - top),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function main(): Promise<void> {
  const name = new URLSearchParams(location.search).get('library');
  const library = LIBRARIES.find((known) => known === name);
  const container = document.getElementById('graph');
  if (!library || !container) throw new Error(`There is no library ${name}.`);
  noteAllDrawing();
  const draw = await DRAW[library]();
  const network = madeNetwork();
  const camera = cameraFor(network, container);
  const start = performance.now();
  const surface = draw(container, network, camera);
  // The first frame draws; the second begins when that is on the screen.
  await nextFrame();
  await nextFrame();
  const firstPicture = performance.now() - start;
  let frames = watchFrames();
  window.bench = {
    firstPicture,
    reset: () => surface.look(camera),
    watch: () => {
      frames();
      frames = watchFrames();
    },
    frames: () => frames(),
  };
}

await main();
