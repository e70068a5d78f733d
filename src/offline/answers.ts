/** Which request the worker answers with what it keeps, and which it leaves to the network: pure, no worker. */
import { linkInPath } from './link-in-path';

/** The page of the app, in the folder of the site. */
const APP_PAGE = 'index.html';
/** The page that deletes what is kept. */
export const RESET_PAGE = 'reset.html';

/** What is asked for. */
export interface Asked {
  readonly address: string;
  readonly method: string;
  /** Whether a window is about to open it. */
  readonly opensPage: boolean;
}

/**
 * What to do with a request: send the window to the page that deletes; ask the network for it first, and what is kept
 * only without one; take what is kept, and the network only for what is not; or keep out of it.
 */
export type Answer =
  | { readonly do: 'redirect'; readonly to: string }
  | { readonly do: 'network first' | 'kept first'; readonly file: string }
  | { readonly do: 'nothing' };

const NOTHING: Answer = { do: 'nothing' };

/** Whether a link asks for the page that deletes: `?reset`, alone or among other parameters. */
export function asksForReset(address: string): boolean {
  return new URL(address).searchParams.has('reset');
}

/** What to do where a window opens a page of the app; null for any other file. */
function answerToWindow(address: string, path: string, site: string): Answer | null {
  const { search, hash } = new URL(address);
  const link = linkInPath(path, search);
  // As the page for what is missing does, which stands with the network.
  if (link !== null) return { do: 'redirect', to: site + link + hash };
  if (path === RESET_PAGE) return { do: 'network first', file: site + RESET_PAGE };
  if (path !== '' && path !== APP_PAGE) return null;
  // Never from what is kept, which may be what is broken.
  if (asksForReset(address)) return { do: 'redirect', to: site + RESET_PAGE };
  return { do: 'kept first', file: site + APP_PAGE };
}

/** What to do with a request, for the site in this folder (with a slash at its end). */
export function answerTo({ address, method, opensPage }: Asked, site: string): Answer {
  if (method !== 'GET' || !address.startsWith(site)) return NOTHING;
  const { origin, pathname, search } = new URL(address);
  const file = origin + pathname;
  const path = file.slice(site.length);
  const page = opensPage ? answerToWindow(address, path, site) : null;
  if (page) return page;
  // Who fetches a page from within asks what is served now: whether there is a new version, and whether there is a network.
  const isPage = path === '' || /(\/|\.html)$/.test(path);
  return isPage || search !== '' ? NOTHING : { do: 'kept first', file };
}
