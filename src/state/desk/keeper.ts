/** Keeps case files on a shelf, every change at once, and again and again what could not be kept. */
import { type History, present } from '../../domain/desk/history';
import type { ShelfTrouble } from '../../messages/shelf-trouble';
import { NoAnswer, within } from '../within';
import {
  type CaseShelf,
  historyIn,
  type KeptCase,
  shortened,
  toldIn,
  toldOf,
  withoutSteps,
} from './case-shelf';
import { endedBy, forgetLastWords, lastWords, saveLastWords } from './last-words';

/** So long after a change was written the next ones wait for one another, in milliseconds. */
const PAUSE = 200;

/** So long it waits until it is tried again, the first time and at most, in milliseconds. */
const TRY_AGAIN = { first: 2_000, most: 60_000 };

/** Whether all is kept that was changed. What is not stands in memory, and is tried again. */
export type KeepingState =
  | { readonly at: 'kept' }
  | { readonly at: 'under-way' }
  | { readonly at: 'failed'; readonly why: ShelfTrouble };

const KEPT: KeepingState = { at: 'kept' };

/** Whether two of them say the same. */
export const isSameState = (a: KeepingState, b: KeepingState) =>
  a.at === b.at && (a.at !== 'failed' || b.at !== 'failed' || a.why === b.why);

/** A kept case file, or why there is none. */
export type Reopened =
  | { readonly found: 'whole'; readonly history: History }
  | { readonly found: 'nothing' | 'damaged' };

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** What went wrong where a shelf did not keep something. */
export function troubleOf(error: unknown): ShelfTrouble {
  if (error instanceof NoAnswer) return 'no-answer';
  return isFull(error) ? 'no-room' : 'keeps-nothing';
}

/** A case file that is not kept yet, as it is now. */
interface Unkept {
  readonly history: History;
  readonly since: number;
}

/**
 * Keeps case files on a shelf: a change at once, those that follow in a row together, and what could not be kept stays in memory
 * and is tried again.
 */
export class Keeper {
  readonly #shelf: () => CaseShelf;
  readonly #unkept = new Map<string, Unkept>();
  readonly #underWay = new Map<Unkept, Promise<void>>();
  readonly #listeners = new Set<(state: KeepingState) => void>();
  #state: KeepingState = KEPT;
  #due: { readonly timer: ReturnType<typeof setTimeout>; readonly at: number } | null = null;
  #wait = TRY_AGAIN.first;
  #changed = 0;
  #written = Number.NEGATIVE_INFINITY;

  constructor(shelf: () => CaseShelf) {
    this.#shelf = shelf;
  }

  /** Whether all is kept by now. */
  get state(): KeepingState {
    return this.#state;
  }

  /** Calls whenever that changes. Answers with what ends it. */
  listen(listener: (state: KeepingState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps a case file as it is now, in the place of what was kept of it. */
  keep(id: string, history: History): void {
    // No two changes at one time, or it would not be known which of them is the last.
    this.#changed = Math.max(Date.now(), this.#changed + 1);
    this.#unkept.set(id, { history, since: this.#changed });
    if (this.#state.at === 'kept') this.#tell({ at: 'under-way' });
    // At once: what a page that is left only begins to write is lost. Many in a row are written together.
    this.#flushIn(Math.max(0, this.#written + PAUSE - Date.now()));
  }

  /** Writes at once what is not kept yet. Answers once it is kept, or is known not to be. */
  async flush(): Promise<void> {
    clearTimeout(this.#due?.timer);
    this.#due = null;
    this.#written = Date.now();
    await Promise.all([...this.#unkept].map(([id, unkept]) => this.#write(id, unkept)));
  }

  /** What is kept, the latest change first. @throws Error where the browser does not say. */
  async kept(): Promise<readonly KeptCase[]> {
    const told = (await this.#told()).flatMap((value) => toldIn(value) ?? []);
    const words = [...lastWords()].map(([id, { since, step }]) => toldOf(id, step.statement, since, false));
    const unkept = [...this.#unkept].map(([id, { history, since }]) =>
      toldOf(id, present(history), since, history.steps.length === 1),
    );
    const latest = new Map<string, KeptCase>();
    for (const one of [...told, ...words, ...unkept]) {
      const before = latest.get(one.id);
      const isHalfDone = one.unfinished ?? before?.unfinished ?? false;
      if ((before?.changed ?? 0) < one.changed)
        latest.set(one.id, { ...one, ...(isHalfDone && { unfinished: true }) });
    }
    return [...latest.values()].sort((a, b) => b.changed - a.changed);
  }

  /** What the shelf tells of itself; nothing where it is not there, but something stands beside it. */
  async #told(): Promise<readonly unknown[]> {
    try {
      return await within(this.#shelf().told());
    } catch (error) {
      if (lastWords().size + this.#unkept.size === 0) throw error;
      return [];
    }
  }

  /** A case file as it was last changed. @throws Error where the browser does not say. */
  async open(id: string): Promise<Reopened> {
    // What is not kept yet is newer than what is.
    const unkept = this.#unkept.get(id);
    if (unkept) return { found: 'whole', history: unkept.history };
    const words = lastWords().get(id);
    const lies = async () => Promise.all([this.#shelf().get(id), this.#shelf().told()]);
    const [value, told] = await within(lies()).catch((error: unknown) => {
      // Where nothing can be read of the shelf, last words are all that there is.
      if (!words) throw error;
      return [undefined, []] as const;
    });
    const changed = told.flatMap((one) => toldIn(one) ?? []).find((one) => one.id === id)?.changed ?? 0;
    const history = historyIn(value);
    if (words && words.since > changed) return { found: 'whole', history: endedBy(history, words) };
    if (history) return { found: 'whole', history };
    return { found: value === undefined ? 'nothing' : 'damaged' };
  }

  /** Keeps a case file no longer. Answers with null, or with what went wrong. */
  async forget(id: string): Promise<ShelfTrouble | null> {
    this.#unkept.delete(id);
    forgetLastWords(id);
    try {
      await within(this.#shelf().take(id));
      this.#settle();
      return null;
    } catch {
      return 'not-forgotten';
    }
  }

  #write(id: string, unkept: Unkept): Promise<void> {
    const writing = this.#underWay.get(unkept) ?? this.#tryToWrite(id, unkept);
    this.#underWay.set(unkept, writing);
    return writing;
  }

  async #tryToWrite(id: string, unkept: Unkept): Promise<void> {
    try {
      // An answer that comes late is taken, too.
      await within(this.#put(id, unkept).then(() => this.#noteKept(id, unkept)));
    } catch (error) {
      if (this.#unkept.get(id) === unkept) this.#noteFailed(troubleOf(error));
    } finally {
      this.#underWay.delete(unkept);
    }
  }

  /** For a page that may be left: writes what is not kept where nothing is cut off. Answers whether nothing is lost then. */
  saveWords(): boolean {
    if (this.#unkept.size === 0) return true;
    const words = [...this.#unkept].map(([id, { history, since }]) => {
      const step = history.steps[history.at] ?? history.steps[0];
      return [id, { since, step }] as const;
    });
    return saveLastWords(new Map(words));
  }

  /** Writes at once, and what may be cut off at that where nothing is. For a page that is left. */
  async leave(): Promise<void> {
    if (this.#unkept.size === 0) return;
    this.saveWords();
    await this.flush();
  }

  async #put(id: string, { history, since }: Unkept): Promise<void> {
    const told = toldOf(id, present(history), since, history.steps.length === 1);
    try {
      await this.#shelf().put(told, shortened(history));
    } catch (error) {
      // The case file itself may still find room where all its steps do not.
      if (!isFull(error)) throw error;
      await this.#shelf().put(told, withoutSteps(history));
    }
  }

  #noteKept(id: string, unkept: Unkept): void {
    if (this.#unkept.get(id) === unkept) this.#unkept.delete(id);
    forgetLastWords(id);
    this.#wait = TRY_AGAIN.first;
    this.#settle();
  }

  #settle(): void {
    if (this.#unkept.size === 0) this.#tell(KEPT);
  }

  #noteFailed(why: ShelfTrouble): void {
    this.#tell({ at: 'failed', why });
    this.#flushIn(this.#wait);
    this.#wait = Math.min(this.#wait * 2, TRY_AGAIN.most);
  }

  #flushIn(milliseconds: number): void {
    const at = Date.now() + milliseconds;
    if (this.#due && this.#due.at <= at) return;
    clearTimeout(this.#due?.timer);
    if (milliseconds === 0) {
      void this.flush();
      return;
    }
    this.#due = { timer: setTimeout(() => void this.flush(), milliseconds), at };
  }

  #tell(state: KeepingState): void {
    if (isSameState(state, this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
