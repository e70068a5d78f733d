import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeContainer, FakeRegistration, FakeWorker } from './fake-workers';
import { lookOnReturn, type NewVersion, type Surroundings, watchForNewVersion } from './watch';

let workers: FakeContainer;
let registration: FakeRegistration;
let told: NewVersion[];
let registered: number;

beforeEach(() => {
  workers = new FakeContainer();
  registration = new FakeRegistration();
  told = [];
  registered = 0;
});

async function watch(savesData = false): Promise<void> {
  const surroundings: Surroundings = {
    workers,
    register: async () => {
      registered += 1;
      return registration;
    },
    savesData,
  };
  await watchForNewVersion(surroundings, (version) => told.push(version));
}

describe('watching for a new version', () => {
  it('says nothing on a first visit, when the first worker comes and takes charge', async () => {
    await watch();
    registration.found = new FakeWorker();
    await registration.update();
    registration.install();
    workers.hand(registration.found);
    expect(told).toEqual([]);
  });

  it('says that one waits, at once or when it has all its files', async () => {
    workers.controller = new FakeWorker();
    registration.waiting = new FakeWorker();
    await watch();
    expect(told).toEqual(['waits']);
    registration.found = new FakeWorker();
    await registration.update();
    expect(told).toEqual(['waits']);
    registration.install();
    expect(told).toEqual(['waits', 'waits']);
  });

  it('says nothing of one whose files did not arrive', async () => {
    workers.controller = new FakeWorker();
    await watch();
    registration.found = new FakeWorker();
    await registration.update();
    registration.installing = null;
    registration.found.settle();
    expect(told).toEqual([]);
  });

  it('follows one that was on its way before anybody watched', async () => {
    workers.controller = new FakeWorker();
    registration.installing = new FakeWorker();
    await watch();
    registration.install();
    expect(told).toEqual(['waits']);
  });

  it('says that another window has loaded one', async () => {
    workers.controller = new FakeWorker();
    await watch();
    workers.hand(new FakeWorker());
    expect(told).toEqual(['elsewhere']);
  });

  it('keeps nothing for whoever spares the connection, and what they have stays', async () => {
    await watch(true);
    expect(registered).toBe(0);
    workers.controller = new FakeWorker();
    await watch(true);
    expect(registered).toBe(1);
  });
});

describe('coming back to a page that was open for long', () => {
  class FakeDocument extends EventTarget {
    visibilityState = 'visible';

    turn(state: string): void {
      this.visibilityState = state;
      this.dispatchEvent(new Event('visibilitychange'));
    }
  }

  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks for a new version, once an hour at the most', () => {
    const page = new FakeDocument();
    vi.stubGlobal('document', page);
    lookOnReturn(registration);
    page.turn('visible');
    expect(registration.looked).toBe(0);
    vi.advanceTimersByTime(3_600_000);
    page.turn('hidden');
    expect(registration.looked).toBe(0);
    page.turn('visible');
    page.turn('visible');
    expect(registration.looked).toBe(1);
  });
});
