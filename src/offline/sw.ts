/**
 * The service worker: keeps the files of one version of the site, and opens them without a network. A new version is
 * fetched whole, or not at all, and waits until no window has the old one or somebody asks for it.
 */
import { PrecacheController } from 'workbox-precaching';
import { answerTo, asksForReset, RESET_PAGE } from './answers';
import { TAKE_OVER } from './messages';
import type { WorkerScope } from './worker-scope';

declare const self: WorkerScope;

const site = self.registration.scope;
const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);

async function kept(file: string): Promise<Response | undefined> {
  const cache = await caches.open(files.strategy.cacheName);
  // What is not of this version may be of the one before, which a window still shows.
  return cache.match(files.getCacheKeyForURL(file) ?? file);
}

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Windows that asked for the page that deletes and did not come to it: another worker gave them something else. */
async function windowsWithoutReset() {
  return (await windows()).filter(({ url }) => url.startsWith(site) && asksForReset(url));
}

self.addEventListener('install', (event) => {
  void files.install(event);
  const rescue = async () => {
    if ((await windowsWithoutReset()).length > 0) await self.skipWaiting();
  };
  event.waitUntil(rescue());
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await self.clients.claim();
    // Not waited for: what a window asks for waits in turn until the worker has taken over.
    for (const window of await windowsWithoutReset()) void window.navigate(site + RESET_PAGE);
  };
  event.waitUntil(takeOver());
});

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

/** Deletes files of older versions once no window is there that may still ask for them. */
async function tidy(event: Event): Promise<void> {
  if ((await windows()).length === 0) await files.activate(event);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const opensPage = request.mode === 'navigate';
  const answer = answerTo({ address: request.url, method: request.method, opensPage }, site);
  if (opensPage) event.waitUntil(tidy(event));
  switch (answer.do) {
    case 'redirect':
      event.respondWith(Promise.resolve(Response.redirect(answer.to)));
      break;
    case 'network first':
      event.respondWith(fetch(request).catch(async () => (await kept(answer.file)) ?? Response.error()));
      break;
    case 'kept first':
      event.respondWith(kept(answer.file).then((file) => file ?? fetch(request)));
      break;
    case 'nothing':
  }
});
