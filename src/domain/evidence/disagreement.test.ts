import { describe, expect, it } from 'vitest';
import { valuesInWords } from '../../words/en/deals/evidence';
import { type EdtfDate, UNDATED } from '../dates/edtf';
import type { Claim, Stance, Statement } from '../model/claim';
import type { RelationshipStatement } from '../model/relationship';
import type { Status } from '../model/status';
import { differencesOf } from './differences';
import { hasSingleSource, isDisputed, readDate, readingsOf, readQuantity } from './disagreement';
import { eventsOf, relationshipFrom } from './evidence';

const deal = { id: 'deal', kind: 'supplies', from: 'A', to: 'B', system: 's', via: [] } as object;
const relationshipOf = (claims: readonly Claim[]) =>
  relationshipFrom(deal as RelationshipStatement, claims, []);

const is = (status: Status, date: string): Statement => ({ field: 'status', status, date: date as EdtfDate });
const count = (min?: number, max = min, estimate = false): Statement => ({
  field: 'quantity',
  quantity: {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit: 'systems',
    estimate,
  },
});
const costs = (millions: number): Statement => ({
  field: 'value',
  value: { min: millions * 1e6, max: millions * 1e6, currency: 'USD', scope: 'package' },
});

interface Told {
  readonly source?: string;
  readonly stance?: Stance;
  readonly unnamed?: true;
}

const claim = (
  id: string,
  says: readonly Statement[],
  { source = id, stance = 'supports', unnamed }: Told = {},
) =>
  ({
    id,
    relationship: 'deal',
    stance,
    says,
    attribution: { speaker: id, date: '2007', ...(unnamed && { unnamed }) },
    citation: { type: 'paraphrase', source, text: id },
  }) as unknown as Claim;

const differences = (claims: readonly Claim[]) => differencesOf(claims, eventsOf(claims));
const words = (claims: readonly Claim[]) =>
  differences(claims).map((difference) => [
    difference.field,
    difference.conflicting,
    valuesInWords(difference).map((value, at) => `${value}${difference.values[at]?.shown ? ' *' : ''}`),
  ]);

describe('the status', () => {
  it('is that of the better supported side where a claim denies what another says', () => {
    const claims = [
      claim('talks', [is('negotiating', '2007')]),
      claim('arrived', [is('delivered', '../2020-01')], { source: 'paper', unnamed: true }),
      claim('analyst', [is('not-concluded', '2020-01')], { source: 'paper', stance: 'contradicts' }),
    ];
    expect(relationshipOf(claims)).toMatchObject({ status: 'not-concluded', asOf: '2020-01' });
    expect(words(claims)).toContainEqual(['status', true, ['not concluded *', 'delivered']]);
  });

  it('is no disagreement where one event follows another', () => {
    const claims = [claim('a', [is('ordered', '2005')]), claim('b', [is('cancelled', '2007')])];
    expect(relationshipOf(claims)).toMatchObject({ status: 'cancelled' });
    expect(isDisputed(claims, readingsOf(claims, eventsOf(claims)))).toBe(false);
  });
});

describe('a date', () => {
  const claims = [
    claim('blog', [is('delivered', '2006-12~')]),
    claim('chief', [is('delivered', '2006-12-31~')]),
    claim('agency', [is('delivered', '2007-01-31~')]),
  ];

  it('differs where what happens once is given two dates', () => {
    expect(readDate(claims, 'delivered')).toMatchObject({ shown: '2006-12-31~', conflicting: true });
    expect(relationshipOf(claims).asOf).toBe('2006-12-31~');
    expect(words(claims)).toEqual([
      [
        'date of delivered',
        true,
        ['about 31 December 2006 *', 'about December 2006', 'about 31 January 2007'],
      ],
    ]);
  });

  it('is the one that is given where another claim is silent, which differs from nothing', () => {
    for (const source of ['paper', 'agency']) {
      const silent = claim('silent', [is('delivered', UNDATED)], { source: 'paper' });
      const telling = claim('telling', [is('delivered', '2007-01')], { source });
      for (const both of [
        [silent, telling],
        [telling, silent],
      ]) {
        expect(relationshipOf(both).asOf).toBe('2007-01');
        expect(words(both)).toEqual([]);
      }
    }
    expect(relationshipOf([claim('silent', [is('delivered', UNDATED)])]).asOf).toBe(UNDATED);
  });

  it('does not differ where talks go on', () => {
    const talks = [claim('a', [is('negotiating', '2007-01')]), claim('b', [is('negotiating', '2008-09')])];
    expect(words(talks)).toEqual([]);
  });
});

describe('the quantity', () => {
  it('differs in detail where one value lies within another, and conflicts where both cannot be true', () => {
    const within = [claim('a', [is('ordered', '2005'), count(29)]), claim('b', [count(undefined, 30)])];
    expect(words(within)).toEqual([['quantity', false, ['29 *', 'up to 30']]]);
    const apart = [claim('a', [is('ordered', '2005'), count(1_800)]), claim('b', [count(5_000)])];
    expect(words(apart)).toEqual([['quantity', true, ['1,800 *', '5,000']]]);
  });

  it('is one number though one source is less sure of it', () => {
    const claims = [claim('register', [count(29, 29, true)]), claim('paper', [count(29)])];
    expect(readQuantity(claims)).toMatchObject({ shown: { min: 29, estimate: false }, conflicting: false });
    expect(readQuantity(claims)?.candidates).toHaveLength(1);
  });

  it('is shown in words only where nobody gives a number', () => {
    const batch: Statement = {
      field: 'quantity',
      quantity: { unit: 'rifles', estimate: false, words: 'a huge batch' },
    };
    expect(readQuantity([claim('blog', [batch])])?.shown).toMatchObject({ words: 'a huge batch' });
    expect(readQuantity([claim('blog', [batch]), claim('accord', [count(100_000)])])?.shown.min).toBe(
      100_000,
    );
  });
});

describe('the value', () => {
  it('conflicts where two prices for one package are apart', () => {
    const claims = [claim('a', [costs(700)]), claim('b', [costs(1_400)]), claim('c', [costs(700)])];
    const [difference] = differences(claims);
    expect(difference).toMatchObject({
      field: 'value',
      conflicting: true,
      because: { code: 'sources', count: 2 },
    });
  });
});

describe('the marks of evidence', () => {
  it('call disputed what a claim contradicts', () => {
    const claims = [claim('a', [is('negotiating', '2007')]), claim('b', [], { stance: 'contradicts' })];
    expect(relationshipOf(claims).marks).toEqual(['disputed', 'several-sources']);
  });

  it('count sources and not claims, and no context', () => {
    const one = claim('a', [is('negotiating', '2007')], { source: 'blog' });
    const again = claim('b', [count(12)], { source: 'blog' });
    const aside = claim('c', [], { source: 'register', stance: 'context' });
    expect(hasSingleSource([one, again, aside])).toBe(true);
    expect(relationshipOf([one, again, aside]).marks).toEqual(['single-source']);
    expect(hasSingleSource([one, claim('d', [count(12)], { source: 'paper' })])).toBe(false);
  });
});
