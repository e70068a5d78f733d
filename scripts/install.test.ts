import { describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const react = wanted.packages['node_modules/react'];

describe('isInstalled', () => {
  it('is content with what the lock file asks for, less the optional packages of other systems', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/react': react } })).toBe(true);
  });

  it('wants an installation when nothing, too little, or something else is installed', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/react': { ...react, version: '18.0.0' } } })).toBe(
      false,
    );
    expect(
      isInstalled(wanted, { packages: { 'node_modules/react': { ...react, integrity: 'sha512-c' } } }),
    ).toBe(false);
  });
});
