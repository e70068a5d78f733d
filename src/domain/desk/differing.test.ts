import { expect, it } from 'vitest';
import { differing } from './differing';

const LONG = 'word '.repeat(100);

it('shows short texts whole', () => {
  expect(differing('one', 'two')).toEqual(['one', 'two']);
});

it('shows of long texts what differs, and a little of what stands around it', () => {
  const [a, b] = differing(`${LONG}rifles ${LONG}`, `${LONG}tanks ${LONG}`);
  expect(a).toMatch(/^….{40}rifle.{40}…$/);
  expect(b).toMatch(/^….{40}tank.{40}…$/);
  expect(differing(LONG, `${LONG}end`)[1]).toMatch(/^….{40}end$/);
  expect(differing(LONG, '')).toEqual([`${LONG.slice(0, 280)}…`, '']);
});

it('cuts no letter in half', () => {
  const [a] = differing(`${'😀'.repeat(150)}x`, `${'😀'.repeat(150)}y`);
  expect(a.isWellFormed()).toBe(true);
});
