import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset';
import { findSelectable } from '../lenses/selected';
import { type Bundle, bundleId, bundleOf } from './bundle';
import type { SelectableId } from './ids';
import { KINDS } from './relationship';
import { CATEGORIES } from './system';

const dataset = smallDataset();
const party = fc.constantFrom(...dataset.parties.keys());
const category = fc.constantFrom(...CATEGORIES);

const bundle: fc.Arbitrary<Bundle> = fc.oneof(
  fc.record({
    type: fc.constant('pair' as const),
    from: party,
    to: party,
    kind: fc.constantFrom('goods' as const, ...KINDS),
  }),
  fc.record({ type: fc.constant('flow' as const), from: party, to: party, category }),
  fc.record({
    type: fc.constant('flow' as const),
    from: party,
    to: party,
    system: fc.constantFrom(...dataset.systems.keys()),
  }),
  fc.record({ type: fc.constant('category' as const), category }),
);

describe('the id of a bundle', () => {
  it('means the bundle that it was made of', () => {
    fc.assert(
      fc.property(bundle, (one) => {
        expect(bundleOf(dataset, bundleId(one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('is one that a reader can select', () => {
    fc.assert(
      fc.property(bundle, (one) => {
        expect(findSelectable(dataset, bundleId(one))).toEqual({ type: 'bundle', bundle: one });
      }),
    );
  });

  it.each([
    ['XNO..XEA', { type: 'pair', from: 'XNO', to: 'XEA', kind: 'goods' }],
    ['XSO..northarms..sanctions', { type: 'pair', from: 'XSO', to: 'northarms', kind: 'sanctions' }],
    ['XNO..air-defence..XEA', { type: 'flow', from: 'XNO', to: 'XEA', category: 'air-defence' }],
    ['XNO..lance-m..XEA', { type: 'flow', from: 'XNO', to: 'XEA', system: 'lance-m' }],
    ['category..missiles', { type: 'category', category: 'missiles' }],
  ])('lasts: %s', (id, meant) => {
    expect(bundleOf(dataset, id)).toEqual(meant);
    expect(bundleId(meant as Bundle)).toBe(id);
  });
});

describe('an id that means nothing', () => {
  it.each([
    ...[
      '',
      '..',
      '....',
      'XNO',
      'XNO..',
      '..XNO',
      'XNO..ZZZ',
      'ZZZ..XNO',
      'XNO.XEA',
      'XNO..XEA..',
      'XNO....XEA',
    ],
    ...[
      'XNO..XEA..gifts',
      'XNO..XEA..goods',
      'XNO..ZZZ..sanctions',
      'XNO..zeppelins..XEA',
      'ZZZ..lance-m..XEA',
    ],
    ...[
      'XNO..lance-m..ZZZ',
      'XNO..lance-m..XEA..sanctions',
      'category..zeppelins',
      'category..',
      'constructor',
    ],
    ...['XNO..XEA..constructor', 'XNO..toString..XEA', 'category..__proto__', 'category..air-defence..XNO'],
  ])('is no bundle: “%s”', (id) => {
    expect(bundleOf(dataset, id)).toBeNull();
    expect(findSelectable(dataset, id.replace(/^XNO$/, '') as SelectableId)).toBeNull();
  });

  it('is any other text', () => {
    const part = fc.oneof(
      fc.constantFrom('XNO', 'lance-m', 'category', 'missiles', 'sanctions', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const id = parts.join('..');
        const meant = bundleOf(dataset, id);
        if (meant) expect(bundleId(meant)).toBe(id);
      }),
    );
  });
});
