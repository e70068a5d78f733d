/** Starts our workers, the service worker too, and no other, under a policy that forbids scripts at addresses that nobody looked at. */

/** What we use of Trusted Types, which TypeScript does not describe. A trusted address passes wherever a string does. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    /** Missing in browsers without Trusted Types. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Named in `scripts/security-policy.mjs`, which allows no other policy, and this one only once a page. */
const POLICY_NAME = 'armsgraph-worker';

/** What the builder, and the server for development, call the file of a worker. */
const WORKER_FILE =
  /\/(?:import|layout|export|document)\.worker(?:-[\w-]+\.js|\.ts\?worker_file&type=module)$/;

/** The service worker, from the folder that this module is in: beside the page, because it answers for its own folder. */
const SERVICE_WORKER = '../sw.js';

/** The absolute address of one of our workers, from the folder that this module is in; throws at any other. */
export function ownWorker(address: string, thisModule: string): string {
  const absolute = new URL(address, thisModule).href;
  // A built site has all scripts in one folder; in development the workers are in folders beside this one, or in it.
  const folder = new URL(thisModule.endsWith('.ts') ? '..' : '.', thisModule).href;
  if (absolute.startsWith(folder) && WORKER_FILE.test(absolute)) return absolute;
  if (absolute === new URL(SERVICE_WORKER, thisModule).href) return absolute;
  throw new Error(`Not a worker of this site: ${address}`);
}

const ownWorkerHere = (address: string) => ownWorker(address, import.meta.url);

/** Made at the first call and kept: a second policy of the same name would be refused. */
let trust: ((address: string) => string) | undefined;

function trustedAddress(address: string): string {
  if (!trust) {
    const policy = window.trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL: ownWorkerHere });
    trust = policy ? (own) => policy.createScriptURL(own) : ownWorkerHere;
  }
  return trust(address);
}

/** Starts the worker at an address that came from `import address from './x.worker?worker&url'`. */
export function startWorker(url: string): Worker {
  return new Worker(trustedAddress(url), { type: 'module' });
}

/** Registers the service worker, or looks whether there is a new one. */
export function registerServiceWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trustedAddress(SERVICE_WORKER));
}
