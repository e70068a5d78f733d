import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatasetId } from '../domain/model/ids';
import { loadingWords } from '../words/page/loading';
import { loadDataset } from './load';
import { failed, type Loaded } from './loaded';

const CASE_FILE = 'russia-venezuela-iran' as DatasetId;
const shipped = readFileSync(new URL(`../../public/datasets/${CASE_FILE}.json`, import.meta.url), 'utf8');

const REFUSED: Loaded = failed({ code: 'faults', count: 1 }, 'here');

/** Loads a dataset from a host that answers so, and says what was checked. */
async function loading(answer: () => Response | Promise<Response>, id = CASE_FILE) {
  const asked: string[] = [];
  const checked: [text: string, where: string][] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
  const check = async (text: string, where: string) => {
    checked.push([text, where]);
    return REFUSED;
  };
  const loaded = await loadDataset(id, check, new AbortController().signal);
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

  it('is not checked where it does not come', async () => {
    const { checked, loaded } = await loading(() => new Response('', { status: 404 }));
    expect(checked).toEqual([]);
    expect(loaded).toMatchObject({ ok: false, failure: { trouble: { code: 'missing', id: CASE_FILE } } });
    if (loaded.ok) return;
    expect(loadingWords().trouble(loaded.failure.trouble).what).toContain('There is no');
  });

  it('is asked for in its folder alone, whatever the id', async () => {
    const { asked } = await loading(() => new Response(''), '../../secret?x=#' as DatasetId);
    expect(asked).toEqual(['datasets/..%2F..%2Fsecret%3Fx%3D%23.json']);
  });
});
