import { expect, it } from 'vitest';
import { policyForHeader, policyForMeta, securityHeaders } from './security-policy.mjs';

it('lets nothing in that is inline, evaluated, or from another origin', () => {
  expect(policyForHeader()).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policyForHeader()).not.toMatch(/unsafe|\*|https?:|blob:/);
  expect(policyForHeader()).toContain("require-trusted-types-for 'script'");
});

it('states in the page what a page can state, and the rest in the header alone', () => {
  expect(policyForHeader()).toContain("frame-ancestors 'self'");
  expect(policyForMeta()).not.toContain('frame-ancestors');
  expect(policyForHeader().split('; ')).toEqual(expect.arrayContaining(policyForMeta().split('; ')));
});

it('denies powerful features by a header that browsers can read', () => {
  expect(securityHeaders()['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
});

it('allows the one policy that starts our workers to name scripts, and no other', () => {
  expect(policyForHeader()).toMatch(/; trusted-types armsgraph-worker$/);
  expect(policyForMeta()).toMatch(/; trusted-types armsgraph-worker$/);
});
