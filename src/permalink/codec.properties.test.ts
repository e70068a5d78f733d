import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, id, plainName, slug, viewWith } from '../../fuzz/views';
import { PARTY_ID, SLUG } from '../domain/model/ids';
import { formatPermalink, parsePermalink } from './codec';
import { MAX_NOTICES } from './notice';
import { PARAMETERS } from './parameters';

describe('a link', () => {
  it('is made of generated ids that are ids', () => {
    fc.assert(fc.property(id, (text) => PARTY_ID.test(text)));
    fc.assert(fc.property(slug, (text) => SLUG.test(text)));
  });

  it('means the view that it was made of', () => {
    fc.assert(
      fc.property(viewWith(12), fc.boolean(), (view, complete) => {
        expect(parsePermalink(formatPermalink(view, { complete }))).toEqual({ view, notices: [] });
      }),
    );
  });

  it('that is complete spells out what may get another default', () => {
    fc.assert(
      fc.property(viewWith(3), (view) => {
        const link = formatPermalink(view, { complete: true });
        for (const { name, spelledOut } of Object.values(PARAMETERS)) {
          if (spelledOut && name !== 'd') expect(link).toContain(`${name}=`);
        }
      }),
    );
  });

  it('survives a program that escapes all it can', () => {
    fc.assert(
      fc.property(viewWith(4), (view) => {
        const escaped = new URLSearchParams(formatPermalink(view, { complete: true })).toString();
        expect(parsePermalink(escaped)).toEqual({ view, notices: [] });
      }),
    );
  });

  it('is readable, and short for a view that somebody may well make', () => {
    fc.assert(
      fc.property(viewWith(3, 40, plainName), (view) => {
        const link = formatPermalink(view, { complete: true });
        expect(link).toMatch(/^\?[A-Za-z0-9=&~!.@:,-]+$/);
        expect(link.length).toBeLessThan(2000);
      }),
    );
  });
});

describe('any text', () => {
  it('is read without an error, as a view whose link means that view', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, complete) => {
        const { view, notices } = parsePermalink(text);
        expect(notices.length).toBeLessThanOrEqual(MAX_NOTICES);
        expect(parsePermalink(formatPermalink(view, { complete }))).toEqual({ view, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('of any length is read as a view whose link can be read to its end', () => {
    const long = fc.array(fc.constantFrom('я', 'é~', '💣', '+a~', '%41', "'b"), {
      minLength: 3000,
      maxLength: 20_000,
    });
    fc.assert(
      fc.property(long, (parts) => {
        const { view } = parsePermalink(`?from=${parts.join('')}&to=${parts.join('')}`);
        expect(parsePermalink(formatPermalink(view, { complete: false }))).toEqual({ view, notices: [] });
      }),
      { numRuns: 10 },
    );
  });
});
