/** One page for every drawer of maps: `?drawer=NAME&rows=NUMBER`. */
import { noteAllDrawing, watchFrames } from '../drawing/frames';
import { type DrawMap, MAP_DRAWERS, type MapDrawer } from './draw-map';
import { graphOfMap, madeMap } from './made-flows';

/** What the benchmark can ask of the page. */
export interface MapPageApi {
  /** Draws the map anew, from the rows on; gives the time until it is on the screen, in milliseconds. */
  readonly switchTo: () => Promise<number>;
  readonly reset: () => void;
  readonly watch: () => void;
  /** Ends watching: the times of the frames in which something was drawn. */
  readonly frames: () => readonly number[];
}

declare global {
  interface Window {
    /** There once the register is made. */
    map?: MapPageApi;
  }
}

const DRAW: Readonly<Record<MapDrawer, () => Promise<DrawMap>>> = {
  'the app': async () => (await import('./draw-app')).draw,
  ECharts: async () => (await import('./draw-echarts')).draw,
};

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function main(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const drawer = MAP_DRAWERS.find((known) => known === asked.get('drawer'));
  const container = document.getElementById('graph');
  if (!drawer || !container) throw new Error(`Nobody called ${asked.get('drawer')} draws maps.`);
  noteAllDrawing();
  const draw = await DRAW[drawer]();
  const made = madeMap(Number(asked.get('rows')));
  let drawn: ReturnType<DrawMap> | null = null;
  let frames = watchFrames();
  window.map = {
    switchTo: async () => {
      drawn?.destroy();
      await nextFrame();
      const start = performance.now();
      drawn = draw(container, made, graphOfMap(made));
      // The first frame draws; the second begins when that is on the screen.
      await nextFrame();
      await nextFrame();
      return performance.now() - start;
    },
    reset: () => drawn?.reset(),
    watch: () => {
      frames();
      frames = watchFrames();
    },
    frames: () => frames(),
  };
}

await main();
