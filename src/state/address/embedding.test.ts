import { expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../permalink/view';
import { isEmbedded, isFramed } from './embedding';

/** A window within another, or by itself. */
function windowWithin(parent: object | null): void {
  const own: { parent?: object } = {};
  own.parent = parent ?? own;
  vi.stubGlobal('window', own);
}

it('is a figure in any frame, whatever its link says', () => {
  windowWithin({});
  expect(isFramed()).toBe(true);
  expect(isEmbedded(DEFAULT_VIEW)).toBe(true);
});

it('is a figure by itself where its link says so, and else the whole app', () => {
  windowWithin(null);
  expect(isEmbedded({ ...DEFAULT_VIEW, embedded: '1' })).toBe(true);
  expect(isEmbedded(DEFAULT_VIEW)).toBe(false);
});
