/** Loads the new version of the site in this window, at the word of whoever reads it. The view is in the address, and stays. */
import { TAKE_OVER } from './messages';
import type { SiteRegistration, SiteWorker, SiteWorkers } from './workers';

/** How long a new version may take to be fetched whole, and the worker to take over, in milliseconds. */
const PATIENCE = 20_000;

const once = (target: Pick<SiteWorker, 'addEventListener'>, kind: string) =>
  new Promise<void>((resolve) => target.addEventListener(kind, () => resolve(), { once: true }));

/** The worker of the new version as soon as it has all files; null where there is none, or it did not get them. */
async function waitingWorker(registration: SiteRegistration): Promise<SiteWorker | null> {
  if (registration.waiting) return registration.waiting;
  await registration.update();
  if (registration.installing) await once(registration.installing, 'statechange');
  return registration.waiting;
}

async function takeOver(workers: SiteWorkers): Promise<void> {
  const registration = await workers.getRegistration();
  const waiting = registration && (await waitingWorker(registration));
  if (!waiting) return;
  const changed = once(workers, 'controllerchange');
  waiting.postMessage(TAKE_OVER);
  await changed;
}

/** Lets the worker of the new version take over, where there is a worker, and loads the page anew. Never throws. */
export async function loadNewVersion(
  workers: SiteWorkers | undefined = navigator.serviceWorker,
  reload: () => void = () => location.reload(),
): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  // Where the worker does not take over, what is served anew is still the best that there is.
  if (workers) await Promise.race([takeOver(workers), late]).catch(() => undefined);
  reload();
}
