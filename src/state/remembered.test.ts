import { beforeEach, describe, expect, it } from 'vitest';
import type { DatasetId } from '../domain/ids';
import { forget, openRememberedFiles, remember, type Shelf } from './remembered';
import { useApp } from './store';

const FIRST = 'file-aaaaaaaaaaaa' as DatasetId;
const SECOND = 'file-bbbbbbbbbbbb' as DatasetId;
const file = (name: string) => new File(['Exporter,Importer\n'], name);

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
    names.push(...files.map((each) => each.name));
  }, shelf);
  return names;
}

beforeEach(() => useApp.setState({ remembered: [] }));

describe('files that this device is to keep', () => {
  it('are opened again on the next visit, until they are forgotten', async () => {
    const shelf = shelfOf();
    expect(await remember(FIRST, file('first.csv'), shelf)).toBeNull();
    expect(await remember(SECOND, file('second.csv'), shelf)).toBeNull();
    expect(useApp.getState().remembered).toEqual([FIRST, SECOND]);

    useApp.setState({ remembered: [] });
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

describe('a browser that keeps nothing', () => {
  it('says that there is no room left, and the file stays open', async () => {
    const trouble = await remember(FIRST, file('large.csv'), brokenShelf('QuotaExceededError'));
    expect(trouble).toMatch(/no room left on this device.* stays open/);
    expect(useApp.getState().remembered).toEqual([]);
  });

  it('says that storage may be blocked', async () => {
    expect(await remember(FIRST, file('a.csv'), brokenShelf('SecurityError'))).toMatch(/private, or storage/);
    const unreachable = Promise.reject(new Error('no such thing'));
    expect(await remember(FIRST, file('a.csv'), unreachable)).toMatch(/private, or storage/);
  });

  it('does not pretend to have forgotten', async () => {
    useApp.setState({ remembered: [FIRST] });
    expect(await forget(FIRST, brokenShelf('SecurityError'))).toMatch(/did not let go/);
    expect(useApp.getState().remembered).toEqual([FIRST]);
  });

  it('starts without a word', async () => {
    expect(await namesOpenedFrom(brokenShelf('SecurityError'))).toEqual([]);
  });
});
