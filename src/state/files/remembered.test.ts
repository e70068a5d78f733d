import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatasetId } from '../../domain/model/ids';
import { NO_NEWS } from '../../messages/news';
import type { ShelfTrouble } from '../../messages/shelf-trouble';
import { filesWords } from '../../words/files/files';
import { newsWords } from '../../words/files/news';
import { noteOpened, noteUnopened } from '../actions/files';
import { setState, useApp } from '../store';
import { forget, openRememberedFiles, remember, type Shelf } from './remembered';

const FIRST = 'file-aaaaaaaaaaaa' as DatasetId;
const SECOND = 'file-bbbbbbbbbbbb' as DatasetId;
const file = (name: string) => new File(['Exporter,Importer\n'], name);

const said = (trouble: ShelfTrouble | null) => (trouble === null ? null : filesWords().shelf[trouble]);

function shelfOf(kept = new Map<unknown, unknown>()): Promise<Shelf> {
  return Promise.resolve({
    put: async (id: DatasetId, what: File) => void kept.set(id, what),
    take: async (id: DatasetId) => void kept.delete(id),
    all: async () => [...kept],
  });
}

const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

function brokenShelf(name: string): Promise<Shelf> {
  return Promise.resolve({ put: refuse(name), take: refuse(name), all: refuse(name) });
}

async function namesOpenedFrom(shelf: Promise<Shelf>): Promise<string[]> {
  const names: string[] = [];
  await openRememberedFiles(async (files) => {
    names.push(...Array.from(files.keys(), ({ name }) => name));
  }, shelf);
  return names;
}

beforeEach(() => setState({ remembered: [], unopened: [], refusals: [], news: NO_NEWS }));

afterEach(() => {
  vi.useRealTimers();
});

describe('files that this device is to keep', () => {
  it('are opened again on the next visit, until they are forgotten', async () => {
    const shelf = shelfOf();
    expect(await remember(FIRST, file('first.csv'), shelf)).toBeNull();
    expect(await remember(SECOND, file('second.csv'), shelf)).toBeNull();
    expect(useApp.getState().remembered).toEqual([FIRST, SECOND]);

    setState({ remembered: [] });
    expect(await namesOpenedFrom(shelf)).toEqual(['first.csv', 'second.csv']);
    expect(useApp.getState().remembered).toEqual([FIRST, SECOND]);

    expect(await forget(FIRST, shelf)).toBeNull();
    expect(useApp.getState().remembered).toEqual([SECOND]);
    expect(await namesOpenedFrom(shelf)).toEqual(['second.csv']);
  });

  it('are kept once, however often that is asked', async () => {
    const shelf = shelfOf();
    await remember(FIRST, file('first.csv'), shelf);
    await remember(FIRST, file('first.csv'), shelf);
    expect(useApp.getState().remembered).toEqual([FIRST]);
    expect(await namesOpenedFrom(shelf)).toEqual(['first.csv']);
  });

  it('are never anything else that lies in the storage', async () => {
    const kept = new Map<unknown, unknown>([
      [FIRST, 'no file'],
      [7, file('seven.csv')],
    ]);
    expect(await namesOpenedFrom(shelfOf(kept))).toEqual([]);
  });
});

describe('files that are kept and do not open', () => {
  it('are listed with the reason, until they are forgotten', async () => {
    const kept = new Map<unknown, unknown>([
      [FIRST, 'no file'],
      [SECOND, file('second.csv')],
    ]);
    const shelf = shelfOf(kept);
    const noParts = () => Promise.reject(new Error('Failed to fetch'));
    await openRememberedFiles(noParts, shelf);
    expect(useApp.getState().unopened).toMatchObject([
      { id: FIRST, file: null, failure: { why: { code: 'damaged' } } },
      { id: SECOND, failure: { why: { code: 'reader-missing-at-start' }, where: { name: 'second.csv' } } },
    ]);
    expect(useApp.getState().refusals).toEqual([]);
    expect(newsWords().told(useApp.getState().news)).toMatch(/remembers .*second\.csv, which did not open/);

    expect(await forget(FIRST, shelf)).toBeNull();
    expect(await forget(SECOND, shelf)).toBeNull();
    expect(useApp.getState().unopened).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it('are not listed any more once they have opened', async () => {
    const second = file('second.csv');
    noteUnopened(SECOND, second, { why: { code: 'damaged' }, where: { name: '' } });
    noteOpened([file('second.csv')]);
    expect(useApp.getState().unopened).toHaveLength(1);
    noteOpened([second]);
    expect(useApp.getState().unopened).toEqual([]);
  });
});

/** A shelf that answers when it is told to, or never. */
function slowShelf() {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const after =
    <Value>(value: Value) =>
    () =>
      asked.then(() => value);
  const kept: [unknown, unknown][] = [[FIRST, file('first.csv')]];
  const shelf: Shelf = { put: after(undefined), take: after(undefined), all: after(kept) };
  return { shelf: Promise.resolve(shelf), answer: () => answer() };
}

describe('a browser that does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('is told of after three seconds, and its answer taken where it still comes', async () => {
    const { shelf, answer } = slowShelf();
    setState({ remembered: [SECOND] });
    const trouble = remember(FIRST, file('first.csv'), shelf);
    const forgetting = forget(SECOND, shelf);
    await vi.advanceTimersByTimeAsync(3000);
    expect(said(await trouble)).toMatch(/does not answer whether it keeps the file.* stays open/);
    expect(said(await forgetting)).toMatch(/did not let go/);
    expect(useApp.getState().remembered).toEqual([SECOND]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(useApp.getState().remembered).toEqual([FIRST]);
  });

  it('holds up nothing at the start', async () => {
    const { shelf, answer } = slowShelf();
    const names: string[] = [];
    const restoring = openRememberedFiles(async (files) => {
      names.push(...Array.from(files.keys(), ({ name }) => name));
    }, shelf);
    await vi.advanceTimersByTimeAsync(3000);
    await restoring;
    expect(newsWords().told(useApp.getState().news)).toContain('does not answer which files it remembers');
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(names).toEqual(['first.csv']);
  });

  it('is waited for no longer than three seconds, however long the files take to be read', async () => {
    const restoring = openRememberedFiles(
      () => new Promise((resolve) => setTimeout(resolve, 60_000)),
      shelfOf(new Map([[FIRST, file('first.csv')]])),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    await restoring;
    expect(useApp.getState().news).toEqual(NO_NEWS);
  });
});

describe('a browser that keeps nothing', () => {
  it('says that there is no room left, and the file stays open', async () => {
    const trouble = await remember(FIRST, file('large.csv'), brokenShelf('QuotaExceededError'));
    expect(said(trouble)).toMatch(/no room left on this device.* stays open/);
    expect(useApp.getState().remembered).toEqual([]);
  });

  it('says that storage may be blocked', async () => {
    expect(said(await remember(FIRST, file('a.csv'), brokenShelf('SecurityError')))).toMatch(
      /private, or storage/,
    );
    const unreachable = Promise.reject(new Error('no such thing'));
    expect(said(await remember(FIRST, file('a.csv'), unreachable))).toMatch(/private, or storage/);
  });

  it('does not pretend to have forgotten', async () => {
    setState({ remembered: [FIRST] });
    expect(said(await forget(FIRST, brokenShelf('SecurityError')))).toMatch(/did not let go/);
    expect(useApp.getState().remembered).toEqual([FIRST]);
  });

  it('starts without a word', async () => {
    expect(await namesOpenedFrom(brokenShelf('SecurityError'))).toEqual([]);
  });
});
