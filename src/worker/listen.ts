/** The page's ear for a worker: what it says, that it failed, and that it says nothing where it should. */

import { messageOf, type Trouble } from '../data/trouble';

/** So long a worker may be silent that has something to do, in milliseconds. Each says once a second that it goes on. */
export const MAX_SILENCE = 10_000;

/** A timer that is so late was stopped with the page, as when a lid is closed: what the worker said then still waits. */
const ASLEEP = 1_000;

/** What is done with what a worker says, and where it fails. */
export interface Hearing<Answer> {
  readonly heard: (answer: Answer) => void;
  readonly failed: (why: Trouble) => void;
}

/** A worker that is listened to. */
export interface Listening {
  /** Something is asked of it: from now on it should give signs of life. */
  readonly expect: () => void;
  /** Nothing more is asked of it. */
  readonly rest: () => void;
}

/** Listens to a worker. */
export function listen<Answer>(worker: Worker, { heard, failed }: Hearing<Answer>): Listening {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const expect = () => {
    rest();
    const due = Date.now() + MAX_SILENCE;
    timer = setTimeout(() => {
      if (Date.now() - due > ASLEEP) expect();
      else failed({ code: 'silence', seconds: MAX_SILENCE / 1000 });
    }, MAX_SILENCE);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (timer !== undefined) expect();
    heard(data);
  });
  // A script that cannot be loaded, or may not, fails without any words.
  worker.addEventListener('error', ({ message }) =>
    failed(message ? { code: 'error', message } : { code: 'script' }),
  );
  worker.addEventListener('messageerror', () => failed({ code: 'answer' }));
  return { expect, rest };
}

/** Why a worker could not even be started. */
export function whyNotStarted(error: unknown): Trouble {
  return { code: 'not-started', message: messageOf(error) };
}
