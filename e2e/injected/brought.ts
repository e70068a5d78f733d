import { fileURLToPath } from 'node:url';
import type { Route } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from '../pages/files-page';
import { drawn, type InjectedFault, registerOpen } from './fault';

const filesOf = ({ page }: AppPage) => new FilesPage(page);

/** Sends a script of ours after another, which changes the browser that it runs in. */
async function sendAfter(route: Route, before: string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: `${before}${await response.text()}` });
}

/** A browser that can read no file any more. */
const UNREADABLE = `
  const gone = new DOMException('broken on purpose', 'NotFoundError');
  for (const way of ['text', 'arrayBuffer']) Blob.prototype[way] = () => Promise.reject(gone);
  Blob.prototype.stream = () => new ReadableStream({ start: (all) => all.error(gone) });
`;

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** What a person brings that is no file to read, or cannot be read. */
export const FAULTS_OF_BROUGHT: readonly InjectedFault[] = [
  {
    name: 'the text of a dataset cannot be read: its file is gone, or it is a folder',
    strikes: 'during',
    inject: ({ page }) => page.route('**/import.worker*', (route) => sendAfter(route, UNREADABLE)),
    act: (app) => filesOf(app).drop(HARBOUR_DEALS),
    words: /The file could not be read\.[\s\S]*Check that it still exists/,
    wayOut: 'Close',
    lasts: true,
    holds: drawn,
  },
  {
    name: 'the browser knows no words of Chinese, and a file is opened',
    strikes: 'during',
    inject: ({ page }) =>
      page.route('**/import.worker*', (route) =>
        sendAfter(route, 'Reflect.deleteProperty(Intl, "Segmenter");'),
      ),
    act: (app) => filesOf(app).drop(SMALL_REGISTER),
    words: null,
    wayOut: null,
    holds: registerOpen,
  },
  {
    name: 'a folder is dropped, beside a file',
    strikes: 'during',
    inject: () => undefined,
    act: (app) => filesOf(app).dropFromDisk(fixture('.'), fixture('small-register.csv')),
    words: /This is a folder[\s\S]*fixtures[\s\S]*Open the folder, and drop here the files that are in it/,
    wayOut: 'Close',
    lasts: true,
    holds: registerOpen,
  },
  {
    name: 'a picture of a table is pasted',
    strikes: 'during',
    inject: () => undefined,
    act: (app) => filesOf(app).pastePicture(app.page.getByRole('main')),
    words: /This is a picture[\s\S]*typed into a spreadsheet program/,
    wayOut: 'Close',
    lasts: true,
    holds: drawn,
  },
];
