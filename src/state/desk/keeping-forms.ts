/** Keeps on this device what is being filled in, a moment after it is typed. */
import type { ShelfTrouble } from '../../messages/shelf-trouble';
import { within } from '../within';
import { type CaseShelf, isObject, shelfOfPage } from './case-shelf';
import { isMine } from './holding';
import { isSameState, type KeepingState, troubleOf } from './keeper';
import { whenPageGoes } from './page-goes';
import { type Unfinished, unfinishedIn } from './unfinished';

/** What follows within it is written together, in milliseconds. */
const PAUSE = 300;

/** So long it waits until it is tried again, in milliseconds. */
const TRY_AGAIN = 5_000;

/** Where a page that is left puts what it had no time to write: a database is cut off at that. */
const KEY = 'armsgraph unfinished';

/** Whatever stands there, by the ids that case files are kept under. */
function lastWords(): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isObject(found) ? found : {};
  } catch {
    return {};
  }
}

/** Answers whether they are there now: there may be no room for them, or nothing is kept at all. */
function saveLastWords(words: Readonly<Record<string, unknown>>): boolean {
  try {
    if (Object.keys(words).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(words));
    return true;
  } catch {
    return false;
  }
}

function forgetLastWords(id: string): void {
  const { [id]: words, ...others } = lastWords();
  if (words !== undefined) saveLastWords(others);
}

/** Keeps what is half filled in on a shelf, beside its case file. */
export class FormKeeper {
  readonly #shelf: () => CaseShelf;
  readonly #unkept = new Map<string, Unfinished | null>();
  readonly #listeners = new Set<() => void>();
  /** Whose forms stand in memory only, and why. */
  readonly #lost = new Map<string, ShelfTrouble>();
  #state: KeepingState = { at: 'kept' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shelf: () => CaseShelf) {
    this.#shelf = shelf;
  }

  /** Whether what was typed is kept by now; what is not stands in memory, and is tried again. */
  get state(): KeepingState {
    return this.#state;
  }

  /** Calls whenever that changes. Answers with what ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps what is half filled in now in the place of what was; null once nothing is any more. */
  keep(id: string, unfinished: Unfinished | null): void {
    this.#unkept.set(id, unfinished);
    this.#flushIn(PAUSE);
  }

  /** Writes at once what is not kept yet. Answers whether it is, once that is known. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await Promise.all([...this.#unkept].map(([id, unfinished]) => this.#write(id, unfinished)));
    if (this.#unkept.size > 0) this.#flushIn(TRY_AGAIN);
    return this.#unkept.size === 0;
  }

  /** For a page that is left: writes it where nothing is cut off, too. Answers whether nothing is lost. */
  leave(): boolean {
    if (this.#unkept.size === 0) return true;
    const isSaved = this.#saveWords();
    void this.flush();
    return isSaved;
  }

  #saveWords = (): boolean => saveLastWords({ ...lastWords(), ...Object.fromEntries(this.#unkept) });

  /** What is half filled in of a case file; null where nothing is. @throws Error where the browser does not say. */
  async open(id: string): Promise<Unfinished | null> {
    const unkept = this.#unkept.get(id);
    if (unkept !== undefined) return unkept;
    // What was not written in time is newer than what was.
    const words = lastWords();
    return unfinishedIn(Object.hasOwn(words, id) ? words[id] : await within(this.#shelf().forms(id)));
  }

  async #write(id: string, unfinished: Unfinished | null): Promise<void> {
    try {
      await within(this.#shelf().putForms(id, unfinished));
    } catch (error) {
      if (this.#unkept.get(id) === unfinished) this.#noteFailed(id, unfinished, troubleOf(error));
      return;
    }
    if (this.#unkept.get(id) !== unfinished) return;
    this.#unkept.delete(id);
    forgetLastWords(id);
    this.#lost.delete(id);
    this.#tell();
  }

  /** Where the last words have room, nothing is lost; nor is it where nothing is half filled in any more. */
  #noteFailed(id: string, unfinished: Unfinished | null, why: ShelfTrouble): void {
    const isKept = this.#saveWords() || unfinished === null;
    if (isKept) this.#lost.delete(id);
    else this.#lost.set(id, why);
    this.#tell();
  }

  #tell(): void {
    const [why] = this.#lost.values();
    const state: KeepingState = why ? { at: 'failed', why } : { at: 'kept' };
    if (isSameState(state, this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #flushIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }
}

/** What keeps the forms of this page. */
const keeper = new FormKeeper(shelfOfPage);

let isWatched = false;

/** Keeps what is half filled in of a case file, in the tab that writes it. */
export function keepForms(id: string, unfinished: Unfinished | null): void {
  if (!isMine(id)) return;
  if (!isWatched) whenPageGoes(() => void keeper.leave());
  isWatched = true;
  keeper.keep(id, unfinished);
}

/** What of it was half filled in when it was last at the desk; null where nothing was, or the browser does not say. */
export const reopenForms = (id: string): Promise<Unfinished | null> => keeper.open(id).catch(() => null);

/** Writes at once what is not kept yet. Answers whether all is kept by then. */
export const keepFormsNow = (): Promise<boolean> => keeper.flush();

/** For a page that may be left. Answers whether nothing that is being filled in is lost. */
export const leaveForms = (): boolean => keeper.leave();

/** Whether what is half filled in is kept by now. */
export const keepingFormsState = (): KeepingState => keeper.state;

/** Calls whenever that changes. Answers with what ends it. */
export const onKeepingForms = (listener: () => void): (() => void) => keeper.listen(listener);
