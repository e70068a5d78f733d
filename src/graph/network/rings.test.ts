import { describe, expect, it } from 'vitest';
import { madeDisc } from './fixtures/made-shapes';
import { ringOf } from './rings';

const ring = (more: Parameters<typeof madeDisc>[3], k = 1) => ringOf(madeDisc('A', 0, 0, more), k);

describe('the ring of a disc', () => {
  it('is there for who imports, and not for who only exports', () => {
    expect(ring({ exports: 1 })).toBeNull();
    for (const exports of [0, 0.4]) expect(ring({ exports })).toMatchObject({ tone: 'importer', dash: [] });
  });

  it('is dashed for who has no firm deal, whatever the party is, and for nobody else', () => {
    const none = { exports: null, tone: 'soft' } as const;
    for (const shape of ['disc', 'triangle', 'rounded-square'] as const)
      expect(ring({ ...none, shape })?.dash).not.toEqual([]);
    expect(ring({ ...none, tone: 'concern', shape: 'triangle' })).toMatchObject({ tone: 'concern' });
    expect(ring({ tone: 'concern', exports: 0 })).toMatchObject({ tone: 'concern', dash: [] });
  });

  it('is dotted where sizes follow what cannot be told of it, whatever it deals in', () => {
    const [none, untold] = [ring({ exports: null }), ring({ exports: 1, isUntold: true })];
    expect(untold?.tone).toBe('soft');
    expect(untold?.dash).not.toEqual([]);
    expect(untold?.dash[0]).toBeLessThan((none?.dash[0] ?? 0) * 0.6);
  });

  it('has as many dashes as go round evenly, at every size and from near and far', () => {
    for (const radius of [4.5, 7.5, 12, 25])
      for (const k of [0.3, 1, 4]) {
        const { dash = [], width = 0 } = ring({ exports: null, radius: radius / k }, k) ?? {};
        const period = dash.reduce((sum, length) => sum + length, 0);
        const dashes = (2 * Math.PI * (radius / k - width / 2)) / period;
        expect(dashes).toBeCloseTo(Math.round(dashes));
        expect(Math.round(dashes)).toBeGreaterThanOrEqual(5);
        expect(period * k).toBeLessThan(8);
      }
  });
});
