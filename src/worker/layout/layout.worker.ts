/** The layout worker: places networks one after the other, away from the thread that draws. */
import type { LayoutAnswer, LayoutRequest } from './messages';
import { placeNetwork } from './place-network';

function answerTo({ number, nodes, links }: LayoutRequest): LayoutAnswer {
  try {
    return { number, places: placeNetwork(nodes, links) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(answerTo(data));
});
