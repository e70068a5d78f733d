import { expect, it } from 'vitest';
import { isAtLeast } from './node-version.mjs';

it.each([
  ['v20.19.0', '>=20.19', true],
  ['v20.20.2', '>=20.19', true],
  ['v22.0.0', '>=20.19', true],
  ['v20.9.0', '>=20.19', false],
  ['v18.20.4', '>=20.19', false],
])('%s satisfies %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});
