import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setState, useApp } from '../store';
import type { OpenedFile } from './opened-file';
import { withRestOfLink } from './rest-of-link';

const HASH = '0123456789ab';

/** A table of the packed file; as much of it as a link names. */
function table(chosen: number | null, sha256 = HASH): OpenedFile {
  const sheets = { of: 'packed', read: `data/${chosen}.csv`, chosen, all: [] };
  return { report: { name: 'many.zip', sha256, sheets } } as unknown as OpenedFile;
}

function waitFor(...hashes: string[]) {
  setState({ visit: { ...useApp.getState().visit, waitingLink: { search: '', hashes: new Set(hashes) } } });
}

const [usual, second, third] = [table(null), table(2), table(3)];

beforeEach(() => waitFor());

describe('the tables of a file that a link names', () => {
  it('are all read, one after the other', async () => {
    waitFor(`${HASH}-sheet-2`, HASH, `${HASH}-sheet-3`);
    const next = [third, usual];
    const seen: number[] = [];
    const read = await withRestOfLink(second, async (beside) => {
      seen.push(beside.length);
      return next.shift() ?? null;
    });
    expect(read).toEqual([second, third, usual]);
    expect(seen).toEqual([1, 2]);
  });

  it('are no more than it names of this file', async () => {
    const readNext = vi.fn(async () => third);
    expect(await withRestOfLink(second, readNext)).toEqual([second]);
    waitFor(`${HASH}-sheet-2`, 'ba9876543210-sheet-3');
    expect(await withRestOfLink(second, readNext)).toEqual([second]);
    expect(readNext).not.toHaveBeenCalled();
  });

  it('are those before one that is asked about or refused', async () => {
    waitFor(`${HASH}-sheet-2`, `${HASH}-sheet-3`);
    expect(await withRestOfLink(second, async () => null)).toEqual([second]);
    expect(await withRestOfLink(null, async () => third)).toEqual([]);
  });

  it('are those that the file has', async () => {
    waitFor(`${HASH}-sheet-2`, `${HASH}-sheet-9`);
    const readNext = vi.fn(async () => usual);
    expect(await withRestOfLink(second, readNext)).toEqual([second]);
    expect(readNext).toHaveBeenCalledTimes(1);
  });
});
