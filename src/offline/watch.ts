/** Watches for a new version of the site, which the service worker fetches beside the page. */
import type { SiteRegistration, SiteWorkers } from './workers';

/** A new version that waits for somebody to want it; or one that another window has loaded, so that this one is of the old. */
export type NewVersion = 'waits' | 'elsewhere';

/** Whoever keeps the page open for days is looked up a new version for when they come back to it, so often, in milliseconds. */
const LOOK_EVERY = 3_600_000;

/** What is asked of the browser. */
export interface Surroundings {
  readonly workers: Pick<SiteWorkers, 'controller' | 'addEventListener'>;
  readonly register: () => Promise<SiteRegistration>;
  /** Whether the reader asked the browser to spare the connection. */
  readonly savesData: boolean;
}

/** Registers the worker, and tells of every new version from then on. @throws Error where the browser has no worker for us. */
export async function watchForNewVersion(
  { workers, register, savesData }: Surroundings,
  tell: (version: NewVersion) => void,
): Promise<SiteRegistration | null> {
  // To keep a copy costs as much as to read: who spares the connection is not made to pay, and keeps the copy they have.
  if (savesData && !workers.controller) return null;
  let wasInCharge = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    // The first worker of all takes charge of what it is the version of.
    if (wasInCharge) tell('elsewhere');
    wasInCharge = true;
  });
  const registration = await register();
  const look = () => {
    if (registration.waiting && workers.controller) tell('waits');
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  return registration;
}

/** Looks for a new version when somebody comes back to a page that was open for long. */
export function lookOnReturn(registration: SiteRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < LOOK_EVERY) return;
    last = Date.now();
    // Without a network there is nothing new to be told of.
    registration.update().catch(() => undefined);
  });
}
