import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { troubleOf } from '../../data/trouble';
import type { EdtfDate } from '../../domain/dates/edtf';
import { troubleWords } from '../../words/page/trouble';
import { WorkerStopped } from '../ask-worker';
import { MadeWorker } from '../fixtures/made-worker';
import { MAX_SILENCE } from '../listen';
import { importerWith } from './import-client';
import type { ImportAnswer, ImportProgress, ImportRequest } from './messages';

const FILE = { file: new File(['a,b'], 'made.csv'), today: '2026-11-28' as EdtfDate, mapping: null };
const PROGRESS: ImportProgress = { phase: 'reading', share: 0.5, rows: 1 };
const REFUSAL = { why: { code: 'no-table' }, where: { name: 'made.csv' } } as const;

/** What is said of why an import came to nothing. */
const whyOf = (outcome: Promise<unknown>) =>
  outcome.then(
    () => 'It did not.',
    (error: unknown) => troubleWords().why(troubleOf(error)),
  );

function importing(signal = new AbortController().signal) {
  const worker = new MadeWorker<ImportRequest, ImportAnswer>();
  const told: ImportProgress[] = [];
  const importer = importerWith(() => worker);
  const outcome = importer.importInWorker(FILE, (progress) => told.push(progress), signal);
  return { worker, told, outcome };
}

describe('the page’s side of the import worker', () => {
  it('asks, hears how far it has come, and ends the worker with its answer', async () => {
    const { worker, told, outcome } = importing();
    expect(worker.asked).toEqual([{ type: 'file', ...FILE }]);
    worker.answer({ type: 'progress', progress: PROGRESS });
    worker.answer({ type: 'done', outcome: { type: 'refused', refusal: REFUSAL } });
    expect(await outcome).toEqual({ type: 'refused', refusal: REFUSAL });
    expect(told).toEqual([PROGRESS]);
    expect(worker.ended).toBe(true);
  });

  it.each([
    ['throws', 'too odd', (worker) => worker.answer({ type: 'failed', message: 'too odd' })],
    ['runs out of memory', 'out of memory', (worker) => worker.fail('error', 'out of memory')],
    ['may not be loaded', 'a script of the page could not be loaded', (worker) => worker.fail('error')],
    ['says what cannot be read', 'the answer could not be read', (worker) => worker.fail('messageerror')],
  ] satisfies [string, string, (worker: MadeWorker<ImportRequest, ImportAnswer>) => void][])(
    'says why, and ends the worker, where it %s',
    async (_, why, fail) => {
      const { worker, outcome } = importing();
      fail(worker);
      expect(await whyOf(outcome)).toBe(why);
      expect(worker.ended).toBe(true);
    },
  );

  it('says so where the browser does not start it', async () => {
    const { importInWorker, checkInWorker } = importerWith(() => {
      throw new DOMException('Forbidden here', 'SecurityError');
    });
    const why = 'the browser allows no work beside the page (Forbidden here)';
    const stop = new AbortController();
    expect(await whyOf(importInWorker(FILE, () => undefined, stop.signal))).toBe(why);
    expect(await whyOf(checkInWorker('{}', 'made.json', stop.signal))).toBe(why);
  });

  it('ends it where somebody stops the import', async () => {
    const stop = new AbortController();
    const { worker, outcome } = importing(stop.signal);
    stop.abort();
    await expect(outcome).rejects.toThrow(WorkerStopped);
    expect(worker.ended).toBe(true);
  });
});

describe('an import worker that says nothing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is given up after a while', async () => {
    const { worker, outcome } = importing();
    const told = whyOf(outcome);
    await vi.advanceTimersByTimeAsync(MAX_SILENCE);
    expect(await told).toBe('nothing was heard of it for 10 seconds');
    expect(worker.ended).toBe(true);
  });

  it.each<ImportAnswer>([{ type: 'going on' }, { type: 'progress', progress: PROGRESS }])(
    'is not given up as long as it says something ($type)',
    async (sign) => {
      const { worker, outcome } = importing();
      for (let i = 0; i < 5; i++) {
        await vi.advanceTimersByTimeAsync(MAX_SILENCE - 1);
        worker.answer(sign);
      }
      worker.answer({ type: 'done', outcome: { type: 'refused', refusal: REFUSAL } });
      expect(await outcome).toMatchObject({ type: 'refused' });
    },
  );
});
