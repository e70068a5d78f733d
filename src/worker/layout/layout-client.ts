/** The page's side of the layout worker. */
import { startWorker } from '../start-worker';
import workerUrl from './layout.worker?worker&url';
import type { LayoutAnswer, LayoutRequest } from './messages';
import type { NetworkLink, NetworkNode, NetworkPlaces } from './network';

interface Waiting {
  readonly resolve: (places: NetworkPlaces) => void;
  readonly reject: (error: Error) => void;
}

/** Something that places networks, sooner or later. */
interface Placer {
  /** Starts the worker ahead of the first network. */
  readonly getReady: () => void;
  readonly place: (nodes: readonly NetworkNode[], links: readonly NetworkLink[]) => Promise<NetworkPlaces>;
}

/** A placer that starts its worker when it is told to or with the first network, and a new one after the last has failed. */
export function placerWith(start: () => Worker): Placer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let requests = 0;

  const settle = (answer: LayoutAnswer) => {
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('places' in answer) asker?.resolve(answer.places);
    else asker?.reject(new Error(`The network could not be laid out: ${answer.failure}`));
  };
  const giveUp = (why: string) => {
    worker?.terminate();
    worker = undefined;
    const askers = [...waiting.values()];
    waiting.clear();
    for (const { reject } of askers) reject(new Error(`The layout worker failed: ${why}`));
  };
  const begin = () => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => settle(data));
    // A script that cannot be loaded fails without any words.
    begun.addEventListener('error', ({ message }) => giveUp(message || 'its script could not be loaded'));
    begun.addEventListener('messageerror', () => giveUp('its answer could not be read'));
    return begun;
  };

  const started = () => {
    worker ??= begin();
    return worker;
  };
  return {
    getReady: () => void started(),
    place: (nodes, links) =>
      new Promise((resolve, reject) => {
        requests += 1;
        const request: LayoutRequest = { number: requests, nodes, links };
        started().postMessage(request);
        waiting.set(request.number, { resolve, reject });
      }),
  };
}

/** Places networks in a worker of its own; rejects where there is no worker or it fails. */
export const layoutWorker: Placer = placerWith(() => startWorker(workerUrl));
