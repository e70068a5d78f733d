import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText, MAX_WAIT } from './fetch-text';

const ADDRESS = 'datasets/made.json';
const MEGABYTE = 1024 * 1024;

const never = new AbortController().signal;

/** Lets the page's requests be answered so. */
function answering(answer: (address: string, options: RequestInit) => Response | Promise<Response>) {
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => answer(address, options));
}

/** A body that comes in pieces, one after each wait, and tells whether it was given up. */
function bodyOf(pieces: readonly Uint8Array[], wait: number) {
  const state = { sent: 0, isGivenUp: false };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        const piece = pieces[state.sent];
        if (!piece) return controller.close();
        state.sent += 1;
        controller.enqueue(piece);
      },
      cancel() {
        state.isGivenUp = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

/** An answer whose body breaks off when the request is stopped, as the browser's does. */
function stoppable(body: ReadableStream<Uint8Array>, { signal }: RequestInit): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  void body.pipeTo(writable, signal ? { signal } : {}).catch(() => undefined);
  return new Response(readable);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a text that is fetched', () => {
  it('is put together of its pieces, though a letter is cut between two', async () => {
    const bytes = new TextEncoder().encode('{"é": "я"}');
    answering((_, options) =>
      stoppable(
        bodyOf(
          Array.from(bytes, (byte) => Uint8Array.of(byte)),
          1,
        ).body,
        options,
      ),
    );
    const fetched = fetchText(ADDRESS, never);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await fetched).toEqual({ ok: true, text: '{"é": "я"}' });
  });

  it('may take as long as it likes, as long as something comes', async () => {
    const pieces = ['{', '"a"', ':', '1', '}'].map((piece) => new TextEncoder().encode(piece));
    answering((_, options) => stoppable(bodyOf(pieces, MAX_WAIT - 1000).body, options));
    const fetched = fetchText(ADDRESS, never);
    await vi.advanceTimersByTimeAsync(6 * MAX_WAIT);
    expect(await fetched).toEqual({ ok: true, text: '{"a":1}' });
  });

  it.each([
    ['is JSON, whatever type its server gives it', '{"a": 1}', { ok: true, text: '{"a": 1}' }],
    ['is a page of the network', '<html><title>Welcome</title>', { ok: false, trouble: 'page' }],
    [
      'is our own page, which hosts send for what they do not have',
      '\n<!doctype html><head><title>Armsgraph</title>',
      { ok: false, trouble: 'missing' },
    ],
  ])('%s', async (_, text, expected) => {
    answering(() => new Response(text, { headers: { 'content-type': 'text/html' } }));
    expect(await fetchText(ADDRESS, never)).toEqual(expected);
  });
});

describe('what comes in the place of a text', () => {
  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [511, 'page'],
    [403, { status: 403 }],
    [500, { status: 500 }],
    [503, { status: 503 }],
  ])('is told by its status, such as %i', async (status, trouble) => {
    answering(() => new Response('<html>', { status }));
    expect(await fetchText(ADDRESS, never)).toEqual({ ok: false, trouble });
  });

  it('is a page of the network where the address leads on to another site', async () => {
    answering((_, { redirect }) => {
      if (redirect !== 'manual') throw new TypeError('Refused to connect');
      const answer = new Response(null);
      Object.defineProperty(answer, 'type', { value: 'opaqueredirect' });
      return answer;
    });
    expect(await fetchText(ADDRESS, never)).toEqual({ ok: false, trouble: 'page' });
  });

  it('is nothing where the connection breaks, or is not there', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchText(ADDRESS, never)).toEqual({ ok: false, trouble: 'broken' });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await fetchText(ADDRESS, never)).toEqual({ ok: false, trouble: 'offline' });
  });
});

describe('an answer that has no end', () => {
  it('is given up where nothing comes', async () => {
    answering(
      (_, { signal }) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const fetched = fetchText(ADDRESS, never);
    await vi.advanceTimersByTimeAsync(MAX_WAIT);
    expect(await fetched).toEqual({ ok: false, trouble: 'slow' });
  });

  it('is given up where nothing more comes', async () => {
    const { body, state } = bodyOf([Uint8Array.of(123)], 10);
    const stalled = new ReadableStream<Uint8Array>({
      async start(controller) {
        const reader = body.getReader();
        const { value } = await reader.read();
        if (value) controller.enqueue(value);
      },
    });
    answering((_, options) => stoppable(stalled, options));
    const fetched = fetchText(ADDRESS, never);
    await vi.advanceTimersByTimeAsync(MAX_WAIT + 100);
    expect(await fetched).toEqual({ ok: false, trouble: 'slow' });
    expect(state.sent).toBe(1);
  });

  it('is given up at 32 MB, whatever its server says of its length', async () => {
    const { body, state } = bodyOf(new Array<Uint8Array>(64).fill(new Uint8Array(MEGABYTE).fill(32)), 1);
    answering((_, options) => {
      const answer = stoppable(body, options);
      answer.headers.set('content-length', '10');
      return answer;
    });
    const fetched = fetchText(ADDRESS, never);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await fetched).toEqual({ ok: false, trouble: 'large' });
    expect(state.sent).toBeLessThan(40);
    expect(state.isGivenUp).toBe(true);
  });

  it('is given up when somebody says so', async () => {
    const stop = new AbortController();
    const { body, state } = bodyOf(new Array<Uint8Array>(64).fill(Uint8Array.of(32)), 1000);
    answering((_, options) => stoppable(body, options));
    const fetched = fetchText(ADDRESS, stop.signal);
    await vi.advanceTimersByTimeAsync(2500);
    stop.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await fetched).toMatchObject({ ok: false });
    expect(state.isGivenUp).toBe(true);
  });
});
