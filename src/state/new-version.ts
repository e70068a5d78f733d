/** Keeps the site for reading without a network, and says in the state when there is a new version of it. */
import { lookOnReturn, watchForNewVersion } from '../offline/watch';
import { registerServiceWorker } from '../worker/start-worker';
import { tellNewVersion } from './actions/refusals';
import type { OpenedFile } from './files/opened-file';
import { remember } from './files/remembered';
import { openFilesNow, useApp } from './store';

declare global {
  interface Navigator {
    /** Missing in browsers that do not tell of their connection; whether the reader asked to spare it. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Registers the service worker. Where the browser has none for us, as in a private window, all is as without one. */
async function registerOnce(): Promise<void> {
  // A server for development serves sources, which change under the reader's hands.
  if (!import.meta.env.PROD) return;
  try {
    const registration = await watchForNewVersion(
      {
        workers: navigator.serviceWorker,
        register: registerServiceWorker,
        savesData: navigator.connection?.saveData === true,
      },
      tellNewVersion,
    );
    if (registration) lookOnReturn(registration);
  } catch {
    // Nothing that was there before is missing.
  }
}

let registered: Promise<void> | undefined;

/** Keeps the site for reading without a network, and tells of new versions from then on; done once for a page. */
export function keepForOffline(): Promise<void> {
  registered ??= registerOnce();
  return registered;
}

/** Takes the word on the new version off the screen; it comes with the next visit by itself. */
export function putOffNewVersion(): void {
  tellNewVersion(null);
}

/** The open files that a page which is loaded anew would not have. */
export function filesToLose(
  files: readonly OpenedFile[],
  remembered: readonly string[],
): readonly OpenedFile[] {
  return files.filter(({ dataset }) => !remembered.includes(dataset.id));
}

/** Remembers every open file on this device. Answers with null, or with why the browser did not keep one. */
export async function rememberOpenFiles(): Promise<string | null> {
  for (const { dataset, file } of filesToLose(openFilesNow(), useApp.getState().remembered)) {
    const trouble = await remember(dataset.id, file);
    if (trouble !== null) return trouble;
  }
  return null;
}
