import { describe, expect, it } from 'vitest';
import { whyMissing } from './why-missing';

const PAGE = '<script type="module" src="./assets/index-a1b2.js"></script>';
const answering = (body: string, ok = true) => ({
  isOffline: false,
  script: 'https://armsgraph.example/assets/index-a1b2.js',
  fetchPage: () => Promise.resolve({ ok, text: () => Promise.resolve(body) }),
});

describe('a part that did not arrive', () => {
  it('is of an older version where the page begins with another script now', async () => {
    expect(await whyMissing(true, answering(PAGE.replace('a1b2', 'c3d4')))).toBe('stale');
  });

  it('is broken where the page is as it was, or where the server does not give it', async () => {
    expect(await whyMissing(true, answering(PAGE))).toBe('broken');
    expect(await whyMissing(true, answering('Bad gateway', false))).toBe('broken');
  });

  it('is stuck where that is so once more, as browsers keep in mind what did not arrive', async () => {
    expect(await whyMissing(false, answering(PAGE))).toBe('stuck');
    expect(await whyMissing(false, answering('Bad gateway', false))).toBe('stuck');
    expect(await whyMissing(false, answering(PAGE.replace('a1b2', 'c3d4')))).toBe('stale');
    expect(await whyMissing(false, { ...answering(PAGE), isOffline: true })).toBe('offline');
  });

  it('is out of reach where the browser says so, or where the page cannot be reached either', async () => {
    expect(await whyMissing(true, { ...answering(PAGE), isOffline: true })).toBe('offline');
    const broken = { ...answering(PAGE), fetchPage: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await whyMissing(true, broken)).toBe('offline');
  });
});
