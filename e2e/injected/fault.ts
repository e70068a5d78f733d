import { expect, type Page, type Route } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { FilesPage } from '../pages/files-page';

/** A fault that is put into the page or its surroundings on purpose, what a person reads of it, and how they go on. */
export interface InjectedFault {
  readonly name: string;
  /** Whether it is there before the page is opened, or comes while a person works with it. */
  readonly strikes: 'before' | 'during';
  readonly inject: (app: AppPage) => unknown;
  /** What is opened; the case file by itself where nothing else is said. */
  readonly link?: string;
  /** What a person does that meets the fault, where opening the page is not enough. */
  readonly act?: (app: AppPage) => unknown;
  /** What is said in an alert, a status or a dialog; null where nothing is lost, and so nothing is said. */
  readonly words: string | RegExp | null;
  /** The name of the button, link or tab that leads on; null where what holds needs no act. */
  readonly wayOut: string | null;
  /** Whether the page never comes to rest with it; the act then waits for what is to be seen. */
  readonly restless?: true;
  /** Whether the fault is still there when the way out is taken; else it is over by then. */
  readonly lasts?: true;
  /** What holds afterwards. */
  readonly holds: (app: AppPage) => Promise<void>;
  /** Whether a change of the browser's engine would change what happens. */
  readonly smoke?: true;
}

/** The script of a part of the app that is fetched later. */
export const chunk = (name: string) => new RegExp(`/assets/${name}-[\\w-]{7}\\.js$`);

/** What is asked for at an address does not arrive. */
export const cut = (address: string | RegExp) => (app: AppPage) =>
  app.page.route(address, (route) => route.abort('connectionreset'));

/** What is asked for at an address is never answered. */
export const hang = (address: string | RegExp) => (app: AppPage) => app.page.route(address, () => undefined);

/** A server answers something else at an address. */
export const answer = (address: string | RegExp, given: Parameters<Route['fulfill']>[0]) => (app: AppPage) =>
  app.page.route(address, (route) => route.fulfill(given));

/** The browser is another one: a script that runs before any of the page's. */
export const otherBrowser = (script: () => void) => (app: AppPage) => app.page.addInitScript(script);

/** Takes a dialog or a message apart from all others by what it says. */
export function told(page: Page, words: string | RegExp) {
  const places = page.getByRole('alert').or(page.getByRole('status')).or(page.getByRole('dialog'));
  return places.filter({ hasText: words }).first();
}

/** The picture is drawn, and can be walked through. */
export async function drawn(app: AppPage): Promise<void> {
  await app.graph.walkTo('Russia');
  expect((await app.graph.box()).width).toBeGreaterThan(20);
}

/** The table can be read. */
export async function tableWorks(app: AppPage): Promise<void> {
  await app.show('Table');
  await expect(app.table.table).toBeVisible();
  await expect(app.page.getByRole('row')).not.toHaveCount(0);
}

/** All of the case file is open. */
export const allOpen = (app: AppPage) => expect(app.sentence).toHaveText(/^11 of 11/);

/** The view that the link asked for is open: what has to do with Venezuela. */
export const venezuela = (app: AppPage) => expect(app.sentence).toHaveText(/^4 of 11 .*: Venezuela$/);

/** The small register is open, and what is said of it was read. */
export async function registerOpen(app: AppPage): Promise<void> {
  await new FilesPage(app.page).closeReport();
  await expect(app.sentence).toHaveText(/^17 of 17/);
}

/** A dialog is open. */
export const dialogOpen = (name: string) => (app: AppPage) =>
  expect(app.page.getByRole('dialog', { name })).toBeVisible();

/** What a browser lacks that nobody has to be told of: all works without. */
export const UNSAID = {
  strikes: 'before',
  link: '?party=VEN',
  words: null,
  wayOut: null,
  holds: async (app: AppPage) => {
    await venezuela(app);
    await drawn(app);
    await tableWorks(app);
  },
} as const;
