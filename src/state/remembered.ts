/** The files that a person wants this device to keep for the next visit. They stay in the browser's own storage. */
import type { DatasetId } from '../domain/ids';
import { useApp } from './store';

/** Where files are kept between visits. */
export interface Shelf {
  readonly put: (id: DatasetId, file: File) => Promise<void>;
  readonly take: (id: DatasetId) => Promise<void>;
  /** Whatever lies there, under its key. */
  readonly all: () => Promise<readonly (readonly [key: unknown, value: unknown])[]>;
}

/** The shelf of this browser: fetched when it is first needed. */
async function shelfOfBrowser(): Promise<Shelf> {
  const { createStore, del, entries, set } = await import('idb-keyval');
  const store = createStore('armsgraph', 'files');
  return {
    put: (id, file) => set(id, file, store),
    take: (id) => del(id, store),
    all: () => entries(store),
  };
}

let opened: Promise<Shelf> | null = null;

function browserShelf(): Promise<Shelf> {
  opened ??= shelfOfBrowser();
  return opened;
}

/** Why a browser did not keep a file, in plain words. */
function troubleOf(error: unknown): string {
  const stays = 'It stays open until you close the page.';
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? `There is no room left on this device for the file. ${stays}`
    : `The browser keeps no files for this page: the window may be private, or storage blocked. ${stays}`;
}

function note(id: DatasetId, isKept: boolean): void {
  useApp.setState(({ remembered }) => {
    const others = remembered.filter((other) => other !== id);
    return { remembered: isKept ? [...others, id] : others };
  });
}

/** Keeps a file for the next visit. Answers with null, or with why the browser did not keep it. */
export async function remember(id: DatasetId, file: File, shelf = browserShelf()): Promise<string | null> {
  try {
    await (await shelf).put(id, file);
    note(id, true);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/** Keeps a file no longer. Answers with null, or with what went wrong. */
export async function forget(id: DatasetId, shelf = browserShelf()): Promise<string | null> {
  try {
    await (await shelf).take(id);
    note(id, false);
    return null;
  } catch {
    return 'The browser did not let go of the file. Delete what it keeps for this page in its settings.';
  }
}

/** The files that are kept. None where the browser keeps nothing for this page, which is no fault at the start. */
async function rememberedFiles(shelf: Promise<Shelf>): Promise<(readonly [DatasetId, File])[]> {
  try {
    const all = await (await shelf).all();
    return all.flatMap(([id, file]) =>
      typeof id === 'string' && file instanceof File ? [[id as DatasetId, file] as const] : [],
    );
  } catch {
    return [];
  }
}

/** Opens the files that are kept again. */
export async function openRememberedFiles(
  open: (files: readonly File[]) => Promise<void>,
  shelf = browserShelf(),
): Promise<void> {
  const files = await rememberedFiles(shelf);
  if (files.length === 0) return;
  useApp.setState({ remembered: files.map(([id]) => id) });
  await open(files.map(([, file]) => file));
}
