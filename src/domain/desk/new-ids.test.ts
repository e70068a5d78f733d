import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import { SLUG } from '../model/ids';
import { freeId, idsOf } from './new-ids';

describe('a free id', () => {
  it('is the slug itself, or has a number behind it', () => {
    expect(freeId(new Set(), 'lance')).toBe('lance');
    expect(freeId(new Set(['lance', 'lance-2']), 'lance')).toBe('lance-3');
  });

  it('is a slug that nothing has, however long the slug and however many are taken', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,12}$/);
    fc.assert(
      fc.property(slug, fc.nat(30), (wish, count) => {
        const taken = new Set<string>();
        for (let at = 0; at <= count; at++) {
          const id = freeId(taken, wish);
          expect(id).toMatch(SLUG);
          expect(taken.has(id)).toBe(false);
          taken.add(id);
        }
      }),
    );
  });

  it('is none that something had before', () => {
    const ids = idsOf(smallDatasetFile().data);
    for (const id of ['XWW', 'lance', 'XNO', 'talks', 'wire-report', 'xno-xea-lance-m'])
      expect(ids).toContain(id);
  });
});
