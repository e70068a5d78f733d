import { describe, expect, it } from 'vitest';
import { faultWords } from '../../words/files/faults';
import { faultOfAddress, hostOf } from './address';

describe('an address', () => {
  it.each([
    'https://robertamsterdam.com/2007/02/venezuela',
    'http://www.sipri.org/databases/armstransfers',
    'https://example.org:8443/a?b=c&d=%20#e',
    'https://пример.рф/путь',
    'HTTPS://EXAMPLE.ORG/Path',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('is fit: %s', (address) => {
    expect(faultOfAddress(address)).toBeNull();
  });

  it.each([
    ['javascript:alert(1)', /begins with https/],
    ['data:text/html,<b>', /begins with https/],
    ['//example.org/', /begins with https/],
    ['ftp://example.org/', /begins with https/],
    ['https://', /host/],
    ['https://exa mple.org/', /no space in its host/],
    ['HTTPS://exa mple.org', /no space in its host/],
    ['https://example.org/a b', /no spaces/],
    ['https://example.org ', /no spaces/],
    ['https://example.org/\u202Egnp.exe', /turn the order/],
    ['https://example.org/\u200Bx', /not seen/],
    ['https://example.org/\nx', /no spaces/],
    ['https:\\\\example.org', /begins with https/],
    ['https://example.org\\@evil.example/', /backslash/],
    ['https://user:word@example.org/', /name or password/],
    ['https://sipri.org@evil.example/', /name or password/],
    ['https://[::1', /host/],
    ['https://example.org:99999/', /host/],
    ['https://example.org/"onclick=', /quotation mark/],
    [`https://example.org/${'a'.repeat(2100)}`, /2048 characters/],
  ])('is refused with the reason: %s', (address, why) => {
    const rule = faultOfAddress(address);
    expect(rule && faultWords().problem({ code: 'rule', rule })).toMatch(why);
  });

  it('leads to a host, in the form in which it will be visited', () => {
    expect(hostOf('https://www.sipri.org/databases')).toBe('sipri.org');
    expect(hostOf('https://SIPRI.org:8080/')).toBe('sipri.org:8080');
    // The first letter is Cyrillic.
    expect(hostOf('https://ѕipri.org/')).toBe('xn--ipri-f9d.org');
  });
});
