/** In a page in one file: its workers run the script of the page itself, from an address that only this page can use. */
import { blockText, POLICY_OF_WORKERS } from '../data/one-file';

/** The address of the script, once it was asked for. */
let own: string | undefined;

function ownScript(): string {
  own ??= URL.createObjectURL(new Blob([blockText('app')], { type: 'text/javascript' }));
  return own;
}

/** Lets through the address of our script; throws at any other. */
function ownAddress(address: string): string {
  if (address === own) return address;
  throw new Error(`Not a worker of this page: ${address}`);
}

/** Made at the first call and kept: a second policy of the same name would be refused. */
let trust: ((address: string) => string) | undefined;

function trusted(address: string): string {
  if (!trust) {
    const policy = window.trustedTypes?.createPolicy(POLICY_OF_WORKERS, { createScriptURL: ownAddress });
    trust = policy ? (known) => policy.createScriptURL(known) : ownAddress;
  }
  return trust(address);
}

/** Starts a worker by its name, which src/onefile/main.ts knows. */
export function startWorker(name: string): Worker {
  return new Worker(trusted(ownScript()), { name });
}

/** A page that is whole needs nobody who keeps it. */
export function registerServiceWorker(): Promise<ServiceWorkerRegistration> {
  return Promise.reject(new Error('A page in one file has no service worker.'));
}
