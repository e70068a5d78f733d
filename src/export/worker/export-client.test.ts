import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { troubleOf, WorkerTrouble } from '../../data/trouble';
import type { ExportProgress } from '../../domain/views/exporting';
import { WorkerStopped } from '../../worker/ask-worker';
import { MadeWorker } from '../../worker/fixtures/made-worker';
import { MAX_SILENCE } from '../../worker/listen';
import { exporterWith } from './export-client';
import type { ExportAnswer, ExportRequest } from './messages';

const REQUEST = { form: 0 } as ExportRequest;
const GATHERING: ExportProgress = { phase: 'gathering', done: 1, of: 2 };

function exporting(signal = new AbortController().signal) {
  const worker = new MadeWorker<ExportRequest, ExportAnswer>();
  const told: ExportProgress[] = [];
  const content = exporterWith(() => worker)(REQUEST, (progress) => told.push(progress), signal);
  return { worker, told, content };
}

describe('the page’s side of the export worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks, hears how far it has come, and ends the worker with what was written', async () => {
    const { worker, told, content } = exporting();
    expect(worker.asked).toEqual([REQUEST]);
    worker.answer({ type: 'progress', progress: GATHERING });
    worker.answer({ type: 'done', content: 'written' });
    expect(await content).toBe('written');
    expect(told).toEqual([GATHERING]);
    expect(worker.ended).toBe(true);
  });

  it('ends the worker when it is stopped', async () => {
    const stop = new AbortController();
    const { worker, content } = exporting(stop.signal);
    stop.abort();
    await expect(content).rejects.toThrow(WorkerStopped);
    expect(worker.ended).toBe(true);
  });

  it('says why, and ends the worker, where that fails', async () => {
    const { worker, content } = exporting();
    worker.answer({ type: 'failed', message: 'too odd' });
    await expect(content.catch(troubleOf)).resolves.toEqual({ code: 'error', message: 'too odd' });
    expect(worker.ended).toBe(true);
  });

  it('says so where nothing is heard while it gathers, and waits while it writes', async () => {
    const silent = exporting();
    const failure = silent.content.catch(troubleOf);
    await vi.advanceTimersByTimeAsync(MAX_SILENCE);
    expect(await failure).toEqual({ code: 'silence', seconds: MAX_SILENCE / 1000 });
    const writing = exporting();
    writing.worker.answer({ type: 'progress', progress: { phase: 'writing' } });
    await vi.advanceTimersByTimeAsync(MAX_SILENCE * 3);
    writing.worker.answer({ type: 'done', content: 'late' });
    expect(await writing.content).toBe('late');
  });

  it('says so where the browser starts no worker', async () => {
    const content = exporterWith(() => {
      throw new Error('Forbidden here');
    })(REQUEST, () => undefined, new AbortController().signal);
    await expect(content).rejects.toThrow(WorkerTrouble);
  });
});
