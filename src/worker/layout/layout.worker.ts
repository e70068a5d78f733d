/** The layout worker: places networks one after the other, away from the thread that draws. */
import { everySecond } from '../sign-of-life';
import type { LayoutAnswer, LayoutRequest } from './messages';
import { placeNetwork } from './place-network';

function say(answer: LayoutAnswer): void {
  self.postMessage(answer);
}

function answerTo({ number, nodes, links }: LayoutRequest): LayoutAnswer {
  try {
    const goesOn = everySecond(() => say({ number, isGoingOn: true }));
    return { number, positions: placeNetwork(nodes, links, goesOn) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  say(answerTo(data));
});
