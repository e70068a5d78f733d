import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_NEWS } from '../../messages/news';
import { newsWords } from '../../words/files/news';
import { openAgain } from '../actions/refusals';
import { setState, useApp } from '../store';
import { bringFiles, restoreFiles } from './bring';

type Parts = Awaited<ReturnType<NonNullable<Parameters<typeof bringFiles>[1]>>>;

const FILES = [new File(['a'], 'first.csv'), new File(['b'], 'second.csv')];

beforeEach(() => setState({ refusals: [] }));

describe('files that a person brings', () => {
  it('are opened by what was fetched for them', async () => {
    const openFiles = vi.fn<Parts['openFiles']>(async () => undefined);
    bringFiles(FILES, async () => ({ openFiles }) as unknown as Parts);
    await vi.waitFor(() => expect(openFiles).toHaveBeenCalledWith(FILES));
    expect(useApp.getState().refusals).toEqual([]);
  });

  it('are refused, each by its name and with what to do, where it could not be fetched', async () => {
    const before = { why: { code: 'empty' }, where: { name: 'other.csv' } } as const;
    setState({ refusals: [before] });
    bringFiles(FILES, () => Promise.reject(new TypeError('Failed to fetch')));
    await vi.waitFor(() => expect(useApp.getState().refusals).toHaveLength(3));
    expect(useApp.getState().refusals).toEqual([
      before,
      ...['first.csv', 'second.csv'].map((where) => ({
        why: { code: 'reader-missing' },
        where: { name: where },
        again: expect.any(Function),
      })),
    ]);
  });

  it('are opened after all where it could be fetched the next time', async () => {
    const openFiles = vi.fn<Parts['openFiles']>(async () => undefined);
    const fetchParts = vi.fn(async () => ({ openFiles }) as unknown as Parts);
    fetchParts.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    bringFiles(FILES, fetchParts);
    await vi.waitFor(() => expect(useApp.getState().refusals).toHaveLength(2));
    const [first] = useApp.getState().refusals;
    if (first) openAgain(first);
    await vi.waitFor(() => expect(openFiles).toHaveBeenCalledWith([FILES[0]]));
    expect(useApp.getState().refusals).toHaveLength(1);
  });
});

describe('files that this device remembers', () => {
  it('are said not to be open where what knows of them could not be fetched', async () => {
    setState({ news: NO_NEWS });
    await restoreFiles(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(newsWords().told(useApp.getState().news)).toMatch(
      /did not arrive\. If this device remembers any, reload the page/,
    );
  });
});
