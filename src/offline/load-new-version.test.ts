import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeContainer, FakeRegistration, FakeWorker } from './fake-workers';
import { loadNewVersion } from './load-new-version';
import { TAKE_OVER } from './messages';

let workers: FakeContainer;
let registration: FakeRegistration;
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  registration = new FakeRegistration();
  workers = new FakeContainer();
  workers.registration = registration;
});

afterEach(() => {
  vi.useRealTimers();
});

const load = (from: FakeContainer | undefined = workers) => void loadNewVersion(from, reload);

/** Whatever was promised has come about. */
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('loading the new version', () => {
  it('lets the worker that waits take over, and only then loads the page anew', async () => {
    const waiting = new FakeWorker();
    registration.waiting = waiting;
    load();
    await settled();
    expect(waiting.told).toEqual([TAKE_OVER]);
    expect(reload).not.toHaveBeenCalled();
    workers.hand(waiting);
    await settled();
    expect(reload).toHaveBeenCalledOnce();
    expect(registration.looked).toBe(0);
  });

  it('fetches the new version first where it is not there yet', async () => {
    registration.found = new FakeWorker();
    load();
    await settled();
    registration.install();
    await settled();
    expect(registration.found.told).toEqual([TAKE_OVER]);
    workers.hand(registration.found);
    await settled();
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['there is no new version', () => undefined],
    [
      'there is no network',
      () => {
        registration.update = () => Promise.reject(new TypeError('no network'));
      },
    ],
    [
      'there is no worker',
      () => {
        workers.registration = undefined;
      },
    ],
  ])('loads the page anew where %s', async (_, arrange) => {
    arrange();
    load();
    await settled();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('loads the page anew in a browser without workers', async () => {
    vi.stubGlobal('navigator', {});
    load(undefined);
    await settled();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits no longer than 20 seconds for a worker that does not take over', async () => {
    registration.waiting = new FakeWorker();
    load();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledOnce();
  });
});
