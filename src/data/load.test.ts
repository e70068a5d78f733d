import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatasetId } from '../domain/ids';
import { loadDataset } from './load';
import { failed, type Loaded } from './loaded';

const CASE_FILE = 'russia-venezuela-iran' as DatasetId;
const shipped = readFileSync(new URL(`../../public/datasets/${CASE_FILE}.json`, import.meta.url), 'utf8');

const REFUSED: Loaded = failed('It was looked at', 'here', 'Nothing');

/** Loads a dataset from a host that answers so, and says what was checked. */
async function loading(answer: () => Response | Promise<Response>, id = CASE_FILE) {
  const asked: string[] = [];
  const checked: [text: string, where: string][] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
  const loaded = await loadDataset(id, async (text, where) => {
    checked.push([text, where]);
    return REFUSED;
  });
  return { asked, checked, loaded };
}

describe('what stands beside the app', () => {
  beforeEach(() => vi.unstubAllGlobals());

  it('is opened unchecked only where it is what was shipped, byte for byte', async () => {
    const { asked, checked, loaded } = await loading(() => new Response(shipped));
    expect(loaded).toMatchObject({ ok: true, statement: { id: CASE_FILE } });
    expect([asked, checked]).toEqual([[`datasets/${CASE_FILE}.json`], []]);
  });

  it.each([
    ['one character more', `${shipped} `],
    ['other words under its own name', shipped.replace('Tor-M1', 'Tor-M2')],
    ['nothing', ''],
    ['what runs', '<script>alert(1)</script>'],
  ])('is checked where it is %s', async (_, text) => {
    const { checked, loaded } = await loading(() => new Response(text));
    expect(checked).toEqual([[text, `datasets/${CASE_FILE}.json`]]);
    expect(loaded).toBe(REFUSED);
  });

  it('is as strict where the browser hashes nothing', async () => {
    vi.stubGlobal('crypto', {});
    expect((await loading(() => new Response(shipped))).loaded.ok).toBe(true);
    expect((await loading(() => new Response(`${shipped} `))).checked).toHaveLength(1);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 }), 'There is no dataset'],
    ['is a page', () => new Response('<p>', { headers: { 'content-type': 'text/html' } }), 'There is no'],
    ['is refused', () => new Response('', { status: 503 }), 'The server answered 503'],
    ['does not come', () => Promise.reject(new TypeError('offline')), 'could not be fetched'],
  ])('is not checked where it %s', async (_, answer, what) => {
    const { checked, loaded } = await loading(answer);
    expect(checked).toEqual([]);
    expect(loaded).toMatchObject({ ok: false, failure: { what: expect.stringContaining(what) } });
  });

  it('is asked for in its folder alone, whatever the id', async () => {
    const { asked } = await loading(() => new Response(''), '../../secret?x=#' as DatasetId);
    expect(asked).toEqual(['datasets/..%2F..%2Fsecret%3Fx%3D%23.json']);
  });
});
