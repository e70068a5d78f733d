import { describe, expect, it } from 'vitest';
import { type EdtfDate, UNDATED } from '../dates/edtf';
import { smallDataset } from '../fixtures/small-dataset';
import type { Claim, Stance, Statement } from '../model/claim';
import { relationshipOf } from '../model/dataset';
import type { DatasetId, RelationshipId } from '../model/ids';
import type { RelationshipStatement } from '../model/relationship';
import type { Status } from '../model/status';
import { eventsOf, relationshipFrom } from './evidence';
import { sidesOf } from './sides';

const DEAL = { id: 'deal', kind: 'supplies', from: 'A', to: 'B', system: 's', via: [] } as object;
const dealFrom = (claims: readonly Claim[]) =>
  relationshipFrom(DEAL as RelationshipStatement, claims, ['made' as DatasetId]);

const is = (status: Status, date: string): Statement => ({ field: 'status', status, date: date as EdtfDate });
const many = (count: number): Statement => ({
  field: 'quantity',
  quantity: { min: count, max: count, unit: 'systems', estimate: false },
});
const costs = (sum: number): Statement => ({
  field: 'value',
  value: { min: sum, max: sum, currency: 'USD', scope: 'package' },
});

const claim = (id: string, says: readonly Statement[], stance: Stance = 'supports') =>
  ({
    id,
    relationship: 'deal',
    stance,
    says,
    attribution: { speaker: id, date: '2007' },
    citation: { type: 'paraphrase', source: id, text: id },
  }) as unknown as Claim;

describe('the status of a relationship', () => {
  it('is that of the last dated event, in whatever order the claims stand', () => {
    const claims = [
      claim('later', [is('delivered', '2007-03')]),
      claim('first', [is('negotiating', '2005')]),
      claim('between', [is('ordered', '2006-11-02')]),
    ];
    const { status, events } = dealFrom(claims);
    expect(status).toBe('delivered');
    expect(events.map((event) => event.status)).toEqual(['negotiating', 'ordered', 'delivered']);
    expect(dealFrom(claims.toReversed()).events).toEqual(events);
  });

  it('is the one further down the ladder, of two on one date', () => {
    const claims = [claim('a', [is('delivered', '2007')]), claim('b', [is('ordered', '2007')])];
    expect(dealFrom(claims).status).toBe('delivered');
    const ended = [claim('a', [is('cancelled', '2007')]), claim('b', [is('delivered', '2007')])];
    expect(dealFrom(ended).status).toBe('cancelled');
  });

  it('is the one further down the ladder, whether a date is called uncertain or not', () => {
    const claims = [claim('a', [is('ordered', '2007?')]), claim('b', [is('delivered', '2007')])];
    expect(dealFrom(claims).status).toBe('delivered');
  });

  it('is a later step that is told without a date, since it came after the others', () => {
    const ordered = claim('ordered', [is('ordered', '2005-11')]);
    const came = claim('came', [is('delivered', UNDATED)]);
    for (const claims of [
      [ordered, came],
      [came, ordered],
    ]) {
      const deal = dealFrom(claims);
      expect(deal).toMatchObject({ status: 'delivered', asOf: UNDATED, years: [2005] });
      expect(deal.marks).toEqual(['several-sources']);
      expect(sidesOf(deal)).toMatchObject({ basis: [came], earlier: [ordered], others: [], because: null });
    }
    const part = claim('part', [is('partly-delivered', UNDATED), is('confirmed', UNDATED)]);
    expect(dealFrom([part, ordered]).status).toBe('partly-delivered');
  });

  it.each([
    ['ended', 'cancelled', '2009', 'delivered', 'cancelled'],
    ['suspended', 'suspended', '2009', 'delivered', 'suspended'],
    ['an earlier step', 'delivered', '2006', 'ordered', 'delivered'],
    ['a refusal without a date', 'ordered', '2006', 'refused', 'ordered'],
    ['an end without a date, of what has arrived', 'delivered', '2006', 'cancelled', 'delivered'],
  ] as const)(
    'is that of the last date, where no later step follows: %s',
    (_, dated, date, undated, status) => {
      const claims = [claim('dated', [is(dated, date)]), claim('silent', [is(undated, UNDATED)])];
      expect(dealFrom(claims).status).toBe(status);
    },
  );

  it.each(['suspended', 'cancelled', 'revoked'] as const)(
    'is an end that is told since without a date, of what had begun before: %s',
    (end) => {
      const [ordered, ended] = [claim('a', [is('ordered', '2005')]), claim('b', [is(end, UNDATED)])];
      expect(dealFrom([ordered, ended])).toMatchObject({ status: end, asOf: UNDATED, years: [2005] });
      const came = claim('c', [is('partly-delivered', UNDATED)]);
      expect(dealFrom([ordered, ended, came]).status).toBe('partly-delivered');
      const early = claim('d', [is('ordered', '2008-01')]);
      expect(dealFrom([ended, early]).status).toBe('ordered');
    },
  );

  it('stands last in the list of events, where it is told without a date', () => {
    const deal = dealFrom([claim('a', [is('ordered', '2005')]), claim('b', [is('delivered', UNDATED)])]);
    expect(deal.events.map(({ status }) => status)).toEqual(['ordered', 'delivered']);
    const asked = dealFrom([claim('a', [is('ordered', '2005')]), claim('b', [is('negotiating', UNDATED)])]);
    expect(asked.events.map(({ status }) => status)).toEqual(['negotiating', 'ordered']);
  });

  it('is not that of a step that was told of before the last date: that was another delivery', () => {
    const early = claim('early', [is('delivered', UNDATED)]);
    const later = claim('later', [is('ordered', '2008-01')]);
    expect(dealFrom([early, later]).status).toBe('ordered');
  });

  it('is not taken from what is context', () => {
    const claims = [
      claim('talks', [is('negotiating', '2007-01')]),
      claim('aside', [is('delivered', '2008')], 'context'),
    ];
    const relationship = dealFrom(claims);
    expect(relationship.status).toBe('negotiating');
    expect(relationship.events).toHaveLength(1);
    expect(relationship.years).toEqual([2007]);
    expect(relationship.claims).toEqual(claims);
  });

  it('has to be given by a claim that supports it', () => {
    const denied = claim('denied', [is('refused', '2007')], 'contradicts');
    const counted = claim('counted', [many(3)]);
    expect(() => dealFrom([denied, counted])).toThrow(RangeError);
    expect(() => dealFrom([])).toThrow('No supporting claim gives deal a status.');
  });
});

describe('an event', () => {
  it('is shared by the claims that tell of it, in their order', () => {
    const claims = [
      claim('one', [is('ordered', '2006')]),
      claim('other', [is('ordered', '2006-05')]),
      claim('two', [is('ordered', '2006')]),
    ];
    expect(eventsOf(claims)).toEqual([
      { status: 'ordered', date: '2006', claims: ['one', 'two'] },
      { status: 'ordered', date: '2006-05', claims: ['other'] },
    ]);
  });
});

describe('quantity and value', () => {
  it('are the best supported, and no context', () => {
    const claims = [
      claim('aside', [many(99), costs(99)], 'context'),
      claim('status', [is('ordered', '2006')]),
      claim('first', [many(10), costs(700)]),
      claim('second', [many(10), costs(800)]),
    ];
    expect(dealFrom(claims)).toMatchObject({ quantity: { min: 10 }, value: { min: 700 } });
  });

  it('are null where no claim gives one', () => {
    const claims = [claim('status', [is('ordered', '2006')])];
    expect(dealFrom(claims)).toMatchObject({ quantity: null, value: null });
  });
});

it('knows every year in which something is told to have happened, of an open date its known end', () => {
  const claims = [claim('a', [is('ordered', '2004/2006')]), claim('b', [is('in-force', '2009/..')])];
  expect(dealFrom(claims).years).toEqual([2004, 2005, 2006, 2009]);
});

it('takes a denial for no event of the year in which it is voiced', () => {
  const claims = [
    claim('talks', [is('negotiating', '2007')]),
    claim('denied', [is('not-concluded', '2020')], 'contradicts'),
  ];
  expect(dealFrom(claims).years).toEqual([2007]);
});

it('makes of the small dataset what its claims say', () => {
  const delivery = relationshipOf(smallDataset(), 'xno-xea-lance-m' as RelationshipId);
  expect(delivery).toMatchObject({
    status: 'delivered',
    quantity: { min: 29, max: 29 },
    value: { min: 7e8, max: 1.4e9 },
    years: [2005, 2006],
    datasets: ['small'],
  });
});
