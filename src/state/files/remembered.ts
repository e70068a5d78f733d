/** The files that a person wants this device to keep for the next visit. They stay in the browser's own storage. */
import { createStore, del, entries, set } from 'idb-keyval';
import { type DatasetId, datasetId } from '../../domain/model/ids';
import type { ShelfTrouble } from '../../messages/shelf-trouble';
import { noteAllKept, noteForgotten, noteKept, noteUnopened } from '../actions/files';
import { tell } from '../actions/messages';
import { useApp } from '../store';
import { NoAnswer, within } from '../within';
import { forgetByHand, rememberByHand } from './memory-of-by-hand';
import { forgetEncoding, rememberEncoding } from './memory-of-encodings';
import { forgetFirstLine, rememberFirstLine } from './memory-of-first-lines';
import { forgetSheet, rememberSheet } from './memory-of-sheets';

/** Where files are kept between visits. */
export interface Shelf {
  readonly put: (id: DatasetId, file: File) => Promise<void>;
  readonly take: (id: DatasetId) => Promise<void>;
  /** Whatever lies there, under its key. */
  readonly all: () => Promise<readonly (readonly [key: unknown, value: unknown])[]>;
}

/** The shelf of this browser. */
async function shelfOfBrowser(): Promise<Shelf> {
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

/** Why a browser did not keep a file. */
function troubleOf(error: unknown): ShelfTrouble {
  if (error instanceof NoAnswer) return 'no-answer';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'no-room' : 'keeps-nothing';
}

/** Keeps a file for the next visit. Answers with null, or with why the browser did not keep it, or has not yet. */
export async function remember(
  id: DatasetId,
  file: File,
  shelf = browserShelf(),
): Promise<ShelfTrouble | null> {
  try {
    // An answer that comes late is taken, too.
    await within(
      shelf
        .then(({ put }) => put(id, file))
        .then(() => {
          noteKept(id);
          rememberEncoding(id);
          rememberSheet(id);
          rememberFirstLine(id);
          rememberByHand(id);
        }),
    );
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/** Keeps a file no longer. Answers with null, or with what went wrong. */
export async function forget(id: DatasetId, shelf = browserShelf()): Promise<ShelfTrouble | null> {
  try {
    await within(
      shelf
        .then(({ take }) => take(id))
        .then(() => {
          noteForgotten(id);
          forgetEncoding(id);
          forgetSheet(id);
          forgetFirstLine(id);
          forgetByHand(id);
        }),
    );
    return null;
  } catch {
    return 'not-forgotten';
  }
}

/** Opens files that are kept; of those that no longer open it notes why. */
export type OpenRemembered = (files: ReadonlyMap<File, DatasetId>) => Promise<void>;

function noteDamaged(id: DatasetId): void {
  noteUnopened(id, null, { why: { code: 'damaged' }, where: { name: id } });
}

function noteOutOfReach(id: DatasetId, file: File): void {
  noteUnopened(id, file, { why: { code: 'reader-missing-at-start' }, where: { name: file.name } });
}

/** Says which files did not open, beside what is said of those that did. */
function tellOfUnopened(): void {
  const { unopened, news } = useApp.getState();
  if (unopened.length === 0) return;
  const files = unopened.map(({ failure: { where } }) =>
    typeof where === 'string' ? { name: where } : where,
  );
  tell([...news, { code: 'unopened', files }]);
}

/** The files that are kept. None where the browser keeps nothing for this page, which is no fault at the start. */
async function rememberedFiles(shelf: Promise<Shelf>): Promise<(readonly [DatasetId, unknown])[]> {
  try {
    const all = await (await shelf).all();
    return all.flatMap(([id, file]) => (typeof id === 'string' ? [[datasetId(id), file] as const] : []));
  } catch {
    return [];
  }
}

async function openAll(
  kept: readonly (readonly [DatasetId, unknown])[],
  open: OpenRemembered,
): Promise<void> {
  if (kept.length === 0) return;
  noteAllKept(kept.map(([id]) => id));
  const files = new Map<File, DatasetId>();
  for (const [id, file] of kept) {
    if (file instanceof File) files.set(file, id);
    else noteDamaged(id);
  }
  try {
    if (files.size > 0) await open(files);
  } catch {
    for (const [file, id] of files) noteOutOfReach(id, file);
  }
  tellOfUnopened();
}

/** Opens the files that are kept again. A browser that does not answer is told of; its answer is taken where it still comes. */
export async function openRememberedFiles(open: OpenRemembered, shelf = browserShelf()): Promise<void> {
  const kept = rememberedFiles(shelf);
  const opened = kept.then((files) => openAll(files, open));
  try {
    await within(kept);
  } catch {
    tell([{ code: 'no-answer' }]);
    return;
  }
  await opened;
}
