/** The page's side of the layout worker. */

import { type Trouble, WorkerTrouble } from '../../data/trouble';
import { type Listening, listen, whyNotStarted } from '../listen';
import { startWorker } from '../start-worker';
import workerUrl from './layout.worker?worker&url';
import type { LayoutAnswer, LayoutRequest } from './messages';
import type { NetworkLink, NetworkNode, NetworkPositions } from './network';

interface Waiting {
  readonly resolve: (positions: NetworkPositions) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that is there, and listened to. */
interface Running extends Listening {
  readonly worker: Worker;
}

/** Something that places networks, sooner or later. */
interface Placer {
  /** Starts the worker ahead of the first network. Where that fails, it is said when a network is to be placed. */
  readonly getReady: () => void;
  readonly place: (nodes: readonly NetworkNode[], links: readonly NetworkLink[]) => Promise<NetworkPositions>;
}

/** A placer that starts its worker when it is told to or with the first network, and a new one after the last has failed. */
export function placerWith(start: () => Worker): Placer {
  const waiting = new Map<number, Waiting>();
  let running: Running | undefined;
  let requests = 0;

  const settle = (answer: LayoutAnswer) => {
    if ('isGoingOn' in answer) return;
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) running?.rest();
    if ('positions' in answer) asker?.resolve(answer.positions);
    else asker?.reject(new WorkerTrouble({ code: 'error', message: answer.failure }));
  };
  const giveUp = (why: Trouble) => {
    running?.rest();
    running?.worker.terminate();
    running = undefined;
    const askers = [...waiting.values()];
    waiting.clear();
    for (const { reject } of askers) reject(new WorkerTrouble(why));
  };
  const begin = (): Running => {
    const worker = start();
    return { worker, ...listen<LayoutAnswer>(worker, { heard: settle, failed: giveUp }) };
  };

  const started = () => {
    running ??= begin();
    return running;
  };
  return {
    getReady: () => {
      try {
        started();
      } catch {
        // Said where it is missed.
      }
    },
    place: (nodes, links) =>
      new Promise((resolve, reject) => {
        requests += 1;
        const request: LayoutRequest = { number: requests, nodes, links };
        try {
          const { worker, expect } = started();
          worker.postMessage(request);
          waiting.set(request.number, { resolve, reject });
          expect();
        } catch (error) {
          reject(new WorkerTrouble(whyNotStarted(error)));
        }
      }),
  };
}

/** Places networks in a worker of its own; rejects where there is no worker or it fails. */
export const layoutWorker: Placer = placerWith(() => startWorker(workerUrl));
