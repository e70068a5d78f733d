/** In a page in one file: it is of one version for ever, and asks nobody for another. */
import type { SiteRegistration } from './workers';

/** There is nothing to watch. */
export async function watchForNewVersion(): Promise<SiteRegistration | null> {
  return null;
}

/** Nor to come back to. */
export function lookOnReturn(): void {}
