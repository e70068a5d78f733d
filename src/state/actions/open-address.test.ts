import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { begun } from '../../domain/desk/history';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { datasetId } from '../../domain/model/ids';
import { putOnDesk } from '../desk/case-file';
import type { Reopened } from '../desk/keeper';
import { fakeStorage } from '../fake-storage';
import { MARKS_KEY } from '../kept-marks';
import { useApp } from '../store';
import { openAddress } from './open-address';

const { data } = smallDatasetFile();

const kept = new Map<string, Reopened>();
const marks = new Map<string, string>();
const asked: string[] = [];

vi.mock('../desk/keeping', async (original) => ({
  ...(await original<typeof import('../desk/keeping')>()),
  keptUnder: async (id: string) => id,
  reopenCase: async (id: string): Promise<Reopened> => kept.get(id) ?? { found: 'nothing' },
}));
vi.mock('../desk/keeping-forms', async (original) => ({
  ...(await original<typeof import('../desk/keeping-forms')>()),
  reopenForms: async () => null,
}));

beforeEach(() => {
  kept.clear();
  marks.clear();
  asked.length = 0;
  vi.stubGlobal('localStorage', fakeStorage(marks));
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response('', { status: 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  putOnDesk(begun(data), data.id, '');
});

/** Comes by an address that names a dataset, which this device keeps or does not. */
async function comeTo(name: string, isKept: boolean): Promise<void> {
  const id = datasetId(name);
  if (isKept) kept.set(id, { found: 'whole', history: begun({ ...data, id }) });
  const search = `?d=${id}`;
  vi.stubGlobal('location', { search, hash: '', pathname: '/', href: `https://armsgraph.example/${search}` });
  await openAddress();
}

const shown = () => {
  const { opening, desk } = useApp.getState();
  return [opening.phase === 'open' ? opening.dataset.id : opening.phase, desk?.act];
};

it('looks a case file up on this device first where its id is marked, and asks nobody', async () => {
  marks.set(MARKS_KEY, 'another case-2026-11-30-abc123');
  await comeTo('case-2026-11-30-abc123', true);
  expect([shown(), asked]).toEqual([['case-2026-11-30-abc123', 'go-on'], []]);
});

it('opens what is kept without a mark once the site has none, and marks it', async () => {
  await comeTo('rifles', true);
  expect(shown()).toEqual(['rifles', 'go-on']);
  expect([asked, marks.get(MARKS_KEY)]).toEqual([['datasets/rifles.json'], 'rifles']);
});

it('says of what is kept and cannot be read that it is so, and not that there is none', async () => {
  marks.set(MARKS_KEY, 'damaged');
  kept.set('damaged', { found: 'damaged' });
  await comeTo('damaged', false);
  expect(asked).toEqual([]);
  expect(useApp.getState().opening).toMatchObject({ failure: { trouble: { code: 'unread-case' } } });
});

it('says what is missing where nothing is kept, marked or not', async () => {
  marks.set(MARKS_KEY, 'gone');
  await comeTo('gone', false);
  expect([shown()[0], asked]).toEqual(['failed', ['datasets/gone.json']]);
  expect(useApp.getState().opening).toMatchObject({ failure: { trouble: { code: 'missing', id: 'gone' } } });
});
