/** One page for all who draw the matrix: `?by=NAME&rows=NUMBER` makes a register of so many rows. */
import { madeDataset } from '../../src/domain/fixtures/made-dataset';
import type { Dataset } from '../../src/domain/model/dataset';
import type { PartyId } from '../../src/domain/model/ids';
import { madeIndex } from '../made-index';
import { type Asked, DRAWN_BY, type DrawnBy, type MakeDrawer } from './drawn-by';

/** What the benchmark can ask of the page. */
export interface MatrixPageApi {
  /** Draws it anew: how long it took from the visible rows to the picture, in milliseconds. */
  readonly draw: (most: number | null) => Promise<number>;
  /** Begins to watch. */
  readonly watch: () => void;
  /** Ends watching: the times of the frames in which something else was seen than in the one before. */
  readonly frames: () => readonly number[];
}

declare global {
  interface Window {
    /** There once it can be asked. */
    matrixBench?: MatrixPageApi;
  }
}

const MAKE: Readonly<Record<DrawnBy, () => Promise<MakeDrawer>>> = {
  'the app': async () => (await import('./draw-app')).makeDrawer,
  echarts: async () => (await import('./draw-echarts')).makeDrawer,
};

/** A dataset of the parties of a made register, which have numbers for names. */
function datasetOf(parties: readonly string[]): Dataset {
  const all = parties.map((id) => [id, { id: id as PartyId, kind: 'state', name: id }] as const);
  return { ...madeDataset([]), parties: new Map(all) as unknown as Dataset['parties'] };
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function main(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const by = DRAWN_BY.find((known) => known === parameters.get('by'));
  const element = document.getElementById('matrix');
  if (!by || !element) throw new Error(`Nobody is called ${parameters.get('by')}.`);
  const index = madeIndex(Number(parameters.get('rows')));
  const asked: Omit<Asked, 'most'> = { index, dataset: datasetOf(index.columns.party.values) };
  const drawer = (await MAKE[by]())(element);
  let times: number[] = [];
  let isWatching = false;
  let before = '';
  const look = (time: number) => {
    const now = drawer.state();
    if (now !== before) times.push(time);
    before = now;
    if (isWatching) requestAnimationFrame(look);
  };
  window.matrixBench = {
    draw: async (most) => {
      drawer.clear();
      await nextFrame();
      await nextFrame();
      const start = performance.now();
      drawer.draw({ ...asked, most });
      // The first frame paints; the second begins when that is on the screen.
      await nextFrame();
      await nextFrame();
      return performance.now() - start;
    },
    watch: () => {
      [times, isWatching, before] = [[], true, drawer.state()];
      requestAnimationFrame(look);
    },
    frames: () => {
      isWatching = false;
      return times;
    },
  };
}

await main();
