import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { firstFreePort, isBusy, parsePort, usualPort } from './port.mjs';

describe('parsePort', () => {
  it('takes a whole number, and the usual port when nothing is said', () => {
    expect(parsePort('8080')).toBe(8080);
    expect(parsePort(' 1 ')).toBe(1);
    expect(parsePort('65535')).toBe(65_535);
    expect(parsePort(undefined)).toBe(usualPort);
    expect(parsePort('')).toBe(usualPort);
  });

  it.each(['0', '65536', '-1', '80.5', '4e3', '0x50', 'http', '123456789'])(
    'refuses %s and says what to do',
    (text) => {
      expect(() => parsePort(text)).toThrow(`PORT is "${text}", which is not a port. Give a whole number`);
    },
  );
});

describe.each(['127.0.0.1', '0.0.0.0'])('a port that another program holds on %s', (host) => {
  it('is busy, and the next free one is another', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    expect(await isBusy(address.port)).toBe(true);
    expect(await firstFreePort(address.port)).toBeGreaterThan(address.port);
    await new Promise((resolve) => server.close(resolve));
    expect(await isBusy(address.port)).toBe(false);
  });
});
