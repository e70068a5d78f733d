/** What takes the place of a module in a page in one file offers what that module offers, and of the same types. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Pair<Own> = readonly [site: () => Promise<Own>, oneFile: () => Promise<Own>];

const pair = <Own extends object>(...both: Pair<Own>): Pair<object> => both;

/** By the path of the module. */
const PAIRS: Readonly<Record<string, Pair<object>>> = {
  'data/load': pair<typeof import('../data/load')>(
    () => import('../data/load'),
    () => import('../data/load.one-file'),
  ),
  'export/page/fetch-app': pair<typeof import('../export/page/fetch-app')>(
    () => import('../export/page/fetch-app'),
    () => import('../export/page/fetch-app.one-file'),
  ),
  'offline/watch': pair<typeof import('../offline/watch')>(
    () => import('../offline/watch'),
    () => import('../offline/watch.one-file'),
  ),
  'panels/shell/kept-on-device': pair<typeof import('../panels/shell/kept-on-device')>(
    () => import('../panels/shell/kept-on-device'),
    () => import('../panels/shell/kept-on-device.one-file'),
  ),
  'state/address/changes-since': pair<typeof import('../state/address/changes-since')>(
    () => import('../state/address/changes-since'),
    () => import('../state/address/changes-since.one-file'),
  ),
  'state/address/notices-address': pair<typeof import('../state/address/notices-address')>(
    () => import('../state/address/notices-address'),
    () => import('../state/address/notices-address.one-file'),
  ),
  'state/address/other-dataset': pair<typeof import('../state/address/other-dataset')>(
    () => import('../state/address/other-dataset'),
    () => import('../state/address/other-dataset.one-file'),
  ),
  'state/address/own-address': pair<typeof import('../state/address/own-address')>(
    () => import('../state/address/own-address'),
    () => import('../state/address/own-address.one-file'),
  ),
  'state/files/remembered': pair<typeof import('../state/files/remembered')>(
    () => import('../state/files/remembered'),
    () => import('../state/files/remembered.one-file'),
  ),
  'worker/document/document-client': pair<typeof import('../worker/document/document-client')>(
    () => import('../worker/document/document-client'),
    () => import('../worker/document/document-client.one-file'),
  ),
  'worker/start-worker': pair<
    Pick<typeof import('../worker/start-worker'), 'startWorker' | 'registerServiceWorker'>
  >(
    () => import('../worker/start-worker'),
    () => import('../worker/start-worker.one-file'),
  ),
};

/** What only its tests ask a module for. */
const FOR_TESTS: readonly string[] = ['ownWorker'];

describe('what differs in a page in one file', () => {
  it('is listed here, all of it', () => {
    const names = readdirSync(`${import.meta.dirname}/..`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.one-file\.tsx?$/.test(name))
      .map((name) => name.replaceAll('\\', '/').replace(/\.one-file\.tsx?$/, ''));
    expect(names.toSorted()).toEqual(Object.keys(PAIRS));
  });

  it.each(Object.entries(PAIRS))('offers what it takes the place of: %s', async (_, [site, oneFile]) => {
    const [of, own] = [Object.keys(await site()), Object.keys(await oneFile())];
    expect(own.toSorted()).toEqual(of.filter((name) => !FOR_TESTS.includes(name)).toSorted());
  });
});
