import { describe, expect, it } from 'vitest';
import { policyForHeader, policyForMeta, securityHeaders } from './security-policy.mjs';

/** The sources that a policy allows, by directive. */
const allowed = (policy: string): Record<string, string> =>
  Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)));

/** What a page may do that shows documents and talks to nobody; what is not listed falls back to the first. */
const MAY: readonly (readonly [directive: string, sources: string, otherwise: string])[] = [
  ['default-src', "'none'", 'what no directive names could come from anywhere'],
  ['script-src', "'self'", 'an injected script would run'],
  ['style-src', "'self'", 'an injected style would read what a person types'],
  ['img-src', "'self' data:", 'an injected picture would tell another host who reads'],
  ['connect-src', "'self'", 'what a person opened could be sent away'],
  ['object-src', "'none'", 'a plug-in would run'],
  ['base-uri', "'none'", 'an injected base would bend every address'],
  ['form-action', "'none'", 'an injected form would send words away'],
  ['require-trusted-types-for', "'script'", 'text could become markup'],
  ['trusted-types', 'armsgraph-worker', 'another policy could trust any script'],
];

describe('the policy of the page', () => {
  it.each(MAY)('says %s %s, for otherwise %s', (directive, sources) => {
    expect(allowed(policyForHeader())[directive]).toBe(sources);
    expect(allowed(policyForMeta())[directive]).toBe(sources);
  });

  it('lets nothing in that is inline, evaluated, or from another origin', () => {
    expect(policyForHeader()).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  it('is the same in the page and in the header, and lets any page frame it', () => {
    expect(policyForMeta()).toBe(policyForHeader());
    expect(policyForHeader()).not.toContain('frame-ancestors');
  });
});

describe('the headers beside it', () => {
  it('keep a file from being taken for another kind, and a reader’s address to this site', () => {
    expect(securityHeaders()).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it('deny powerful features in a form that browsers can read', () => {
    expect(securityHeaders()['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
  });
});
