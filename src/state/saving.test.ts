import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportProgress } from '../domain/views/exporting';
import { saveAgain, saveAs, stopSaving } from './saving';
import { useApp } from './store';

const savingNow = () => useApp.getState().saving;

/** A file that is written when it is told to be. */
function slowFile(label = 'CSV') {
  const saved: string[] = [];
  let tell: (progress: ExportProgress) => void = () => undefined;
  let signal: AbortSignal | undefined;
  let settle: { resolve: (content: string) => void; reject: (error: Error) => void } | undefined;
  const done = saveAs<string>({
    label,
    write: (onProgress, stopped) => {
      tell = onProgress;
      signal = stopped;
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    },
    save: (content) => saved.push(content),
  });
  return {
    ...{ saved, done },
    tell: (progress: ExportProgress) => tell(progress),
    isStopped: () => signal?.aborted,
    finish: (content: string) => settle?.resolve(content),
    fail: (message: string) => settle?.reject(new Error(message)),
  };
}

describe('a file that is written to be saved', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    stopSaving();
    vi.useRealTimers();
  });

  it('is told of only where it takes long enough to wonder', async () => {
    const file = slowFile();
    file.tell({ phase: 'gathering', done: 1, of: 2 });
    expect(savingNow()).toEqual({ label: 'CSV', at: { phase: 'begun' } });
    vi.advanceTimersByTime(300);
    expect(savingNow()).toEqual({ label: 'CSV', at: { phase: 'gathering', done: 1, of: 2 } });
    file.tell({ phase: 'writing' });
    expect(savingNow()?.at).toEqual({ phase: 'writing' });
    file.finish('a,b');
    await file.done;
    expect(file.saved).toEqual(['a,b']);
    expect(savingNow()).toBeNull();
  });

  it('is not saved once it is stopped', async () => {
    const file = slowFile();
    stopSaving();
    expect(file.isStopped()).toBe(true);
    file.finish('a,b');
    await file.done;
    expect(file.saved).toEqual([]);
    expect(savingNow()).toBeNull();
  });

  it('gives way to the next', async () => {
    const [first, second] = [slowFile('CSV'), slowFile('GEXF')];
    expect(first.isStopped()).toBe(true);
    first.fail('stopped');
    await first.done;
    expect(savingNow()?.label).toBe('GEXF');
    second.finish('<gexf/>');
    await second.done;
    expect([first.saved, second.saved]).toEqual([[], ['<gexf/>']]);
  });

  it('says why it did not come about, and can be tried again', async () => {
    const write = vi.fn().mockRejectedValueOnce(new Error('too odd')).mockResolvedValueOnce('a,b');
    const save = vi.fn();
    await saveAs({ label: 'CSV', write, save });
    expect(savingNow()).toEqual({
      label: 'CSV',
      at: { phase: 'failed', why: { code: 'error', message: 'too odd' } },
    });
    saveAgain();
    await vi.waitFor(() => expect(save).toHaveBeenCalledWith('a,b'));
    expect(savingNow()).toBeNull();
  });
});
