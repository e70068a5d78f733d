/** Keeps the case files that are being made on this device, every change at once; survives a crash and a closed tab. */
import { type History, present } from '../../domain/desk/history';
import type { DatasetId } from '../../domain/model/ids';
import type { ShelfTrouble } from '../../messages/shelf-trouble';
import { keepStored } from '../keep-stored';
import { MARKS_KEY, markedCases } from '../kept-marks';
import { type KeptCase, shelfOfPage } from './case-shelf';
import { isMine } from './holding';
import { Keeper, type KeepingState, type Reopened } from './keeper';
import { isMadeAtDesk } from './new-case-id';
import { whenPageGoes } from './page-goes';

export type { KeptCase };

/** What keeps the case files of this page. */
const keeper = new Keeper(shelfOfPage);

let isWatched = false;

/** Writes what waits as soon as the page may go: what is hidden may never be seen again. */
function flushWhenPageGoes(): void {
  if (isWatched) return;
  isWatched = true;
  whenPageGoes(() => void keeper.leave());
}

/** Keeps a case file as it is now. Answers whether it may: one that is made in another tab is not written from here. */
export function keepCase(id: string, history: History): boolean {
  if (!isMine(id)) return false;
  flushWhenPageGoes();
  keeper.keep(id, history);
  mark(idsOfDesk(id, present(history).id));
  return true;
}

/** Marks these ids and no others. Where there is no room for that, the page asks the site first, which has none of them. */
const markOnly = (ids: readonly string[]): boolean =>
  keepStored(MARKS_KEY, [...new Set(ids)].join(' ') || null);

/** Marks ids, so that an address that names one of them is looked up on this device before the site is asked for it. */
function mark(ids: readonly string[]): void {
  const marked = markedCases();
  if (ids.some((id) => !marked.includes(id))) markOnly([...marked, ...ids]);
}

/** The ids of a case file that no site has: what it is kept under, and its own where a desk has made it. */
const idsOfDesk = (id: string, named = id) => (isMadeAtDesk(named) ? [id, named] : [id]);

/** So long a case file is kept to which nothing was done, in milliseconds: a week. */
const UNTOUCHED = 7 * 24 * 60 * 60 * 1000;

/**
 * The case files that this device keeps and somebody has worked on, the latest change first; others are forgotten after a
 * while. @throws Error where the browser does not say.
 */
export async function keptCases(): Promise<readonly KeptCase[]> {
  const kept = await keeper.kept();
  mark(kept.flatMap(({ id, named }) => idsOfDesk(id, named)));
  const isWorkedOn = ({ untouched, unfinished }: KeptCase) => !untouched || unfinished === true;
  for (const one of kept)
    if (!isWorkedOn(one) && one.changed < Date.now() - UNTOUCHED) void keeper.forget(one.id);
  return kept.filter(isWorkedOn);
}

/** What the case file is kept under that a link names: as it calls itself, or did when it was begun. */
export async function keptUnder(id: string): Promise<string> {
  const kept = await keeper.kept();
  return kept.find((one) => one.id === id || one.named === id)?.id ?? id;
}

/** One of them, to go on with. @throws Error where the browser does not say. */
export const reopenCase = (id: string): Promise<Reopened> => keeper.open(id);

/** Notes that the site has nothing of this id, but this device has: it is not asked again. */
export const noteOnlyHere = (id: DatasetId): void => mark([id]);

/** Keeps a case file no longer. Answers with null, or with what went wrong. */
export async function forgetCase(id: string): Promise<ShelfTrouble | null> {
  const named = (await keeper.kept().catch(() => [])).find((one) => one.id === id)?.named;
  const trouble = await keeper.forget(id);
  if (!trouble) markOnly(markedCases().filter((one) => one !== id && one !== named));
  return trouble;
}

/** Tries at once to keep what is not kept yet. */
export const keepNow = (): Promise<void> => keeper.flush();

/** For a page that may be left. Answers whether nothing of the case files is lost. */
export const leaveCases = (): boolean => keeper.saveWords();

/** Whether all is kept by now. */
export const keepingState = (): KeepingState => keeper.state;

/** Calls whenever that changes. Answers with what ends it. */
export const onKeeping = (listener: (state: KeepingState) => void): (() => void) => keeper.listen(listener);
