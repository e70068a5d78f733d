import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../../scripts/case-file';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { relationshipFrom } from '../../../domain/evidence/evidence';
import { type Line, madeDataset } from '../../../domain/fixtures/made-dataset';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { Claim } from '../../../domain/model/claim';
import { relationshipOf } from '../../../domain/model/dataset';
import type { RelationshipId } from '../../../domain/model/ids';
import { KIND, KINDS, type Kind } from '../../../domain/model/relationship';
import { STATUSES } from '../../../domain/model/status';
import { dateLine } from './dates';
import { datedSentence, relationshipSentence } from './relationships';

const id = 'it' as RelationshipId;
const GOODS: Line = { id: 'goods', from: 'Maker', to: 'Buyer', system: 'Lance' };

/** The sentence of one relationship, beside a supply of goods that it may object to. */
function sentenceOf(line: Partial<Line>): string {
  const dataset = madeDataset([GOODS, { id: 'it', from: 'Maker', to: 'Buyer', system: 'Lance', ...line }]);
  return relationshipSentence(dataset, relationshipOf(dataset, id));
}

describe.each(KINDS)('a relationship that %s', (kind) => {
  const about = kind === 'objects-to' ? { about: 'goods' } : {};

  it.each(STATUSES)('and is %s has a whole sentence without a date', (status) => {
    const sentence = sentenceOf({ kind, status, ...about });
    expect(sentence).toMatch(/^[A-Z]/);
    // What nobody got came from nobody.
    if (kind !== 'supplies' || status !== 'not-concluded') expect(sentence).toContain('Maker');
    expect(sentence).toContain('Buyer');
    expect(sentence).not.toMatch(/undefined|null|NaN|object Object|,,|, ,| {2}|[,( ]$|2005/);
  });

  it('does not read alike when it is delivered, negotiated, possible or refused', () => {
    const statuses = ['delivered', 'negotiating', 'possible', 'refused'] as const;
    const sentences = statuses.map((status) => sentenceOf({ kind, status, ...about }));
    expect(new Set(sentences).size).toBe(statuses.length);
  });
});

describe('a supply', () => {
  it.each(STATUSES)('that is %s names the system, and reads as no other does', (status) => {
    expect(sentenceOf({ status })).toContain('Lance');
    const others = STATUSES.filter((other) => other !== status).map((other) => sentenceOf({ status: other }));
    expect(others).not.toContain(sentenceOf({ status }));
  });

  it('gives the number before the system, where whoever says so gives it', () => {
    const quantity = { max: 30, unit: 'systems', estimate: true };
    const [ordered, number] = [{ status: 'ordered' }, { says: [{ field: 'quantity', quantity }] }] as const;
    expect(sentenceOf({ ...ordered, ...number })).toBe('Buyer ordered up to about 30 Lance from Maker');
    expect(sentenceOf(ordered)).toBe('Buyer ordered Lance from Maker');
  });
});

describe('goods that are plainly named', () => {
  const told = (system: string, number?: number) => {
    const quantity = number && { min: number, max: number, unit: 'systems', estimate: false };
    const says = quantity ? [{ field: 'quantity', quantity } as const] : [];
    return sentenceOf({ status: 'ordered', system, says });
  };

  it.each([
    ['aircraft engine', 12, 'Buyer ordered 12 aircraft engines from Maker'],
    ['aircraft engine', 1, 'Buyer ordered 1 aircraft engine from Maker'],
    ['air refuel system', undefined, 'Buyer ordered air refuel systems from Maker'],
    ['anti-submarine torpedo', 3, 'Buyer ordered 3 anti-submarine torpedoes from Maker'],
    ['Lance missile', 40, 'Buyer ordered 40 Lance missiles from Maker'],
    ['light aircraft', 2, 'Buyer ordered 2 light aircraft from Maker'],
    ['Arrow Weapon System', 2, 'Buyer ordered 2 Arrow Weapon System from Maker'],
    ['Tor-M1', 29, 'Buyer ordered 29 Tor-M1 from Maker'],
  ])('are many as they are said: %s, %s', (system, number, sentence) => {
    expect(told(system, number)).toBe(sentence);
  });
});

describe('an objection', () => {
  const objection = (line: Partial<Line>, to = 'Maker') => {
    const objects = { id: 'it', kind: 'objects-to', from: 'Objector', to, about: 'goods' } as const;
    const dataset = madeDataset([
      { ...GOODS, ...line },
      { ...objects, status: 'voiced' },
    ]);
    return relationshipSentence(dataset, relationshipOf(dataset, id));
  };

  it('is to a supply, to the plan of one, or to somebody over what others do', () => {
    expect(objection({})).toBe('Objector objected to Maker’s supply of Lance to Buyer');
    expect(objection({ status: 'negotiating' })).toBe(
      'Objector objected to Maker’s plan to supply Buyer with Lance',
    );
    expect(objection({}, 'Other')).toBe('Objector objected to Other over Maker’s supply of Lance to Buyer');
  });

  it('says what it is about where no goods are', () => {
    const { system: _, ...noGoods } = GOODS;
    const about = (kind: Kind) => {
      const objects = {
        id: 'it',
        kind: 'objects-to',
        from: 'Objector',
        to: 'Maker',
        about: 'goods',
      } as const;
      const dataset = madeDataset([
        { ...noGoods, kind },
        { ...objects, status: 'voiced' },
      ]);
      return relationshipSentence(dataset, relationshipOf(dataset, id));
    };
    expect(about('sanctions')).toBe('Objector objected to Maker’s sanctions on Buyer');
    for (const kind of KINDS.filter(
      (candidate) => !KIND[candidate].carriesGoods && candidate !== 'objects-to',
    ))
      expect(about(kind)).not.toContain('weapons for');
  });
});

describe('a date', () => {
  it.each([
    ['2007-01-14', '14 January 2007'],
    ['2007-01~', 'about January 2007'],
    ['2007?', '2007: the year is not certain'],
    ['2020-01?', 'January 2020: the month is not certain'],
    ['2007%', 'about 2007: the year is not certain'],
    ['2006/..', '2006 onwards'],
    ['2006?/2007', '2006 to 2007: the start is not certain'],
    ['2006?/2007?', '2006 to 2007: the dates are not certain'],
    ['2005/2007', '2005 to 2007'],
  ])('%s says its own doubt: %s', (date, words) => {
    expect(dateLine(date as EdtfDate)).toBe(words);
  });

  it('stands behind the sentence where it has no line of its own', () => {
    const dataset = madeDataset([{ ...GOODS, status: 'delivered', date: '2007-01?' }]);
    const [goods] = dataset.relationships.ready;
    expect(goods && datedSentence(dataset, goods)).toBe(
      'Maker delivered Lance to Buyer (January 2007; the month is not certain)',
    );
  });

  it('is that of the order where nobody says when the goods came', () => {
    const dated = (says: Line['says'] = []) => {
      const dataset = madeDataset([{ ...GOODS, status: 'partly-delivered', date: '../..', says }]);
      const [goods] = dataset.relationships.ready;
      return goods && datedSentence(dataset, goods);
    };
    expect(dated([{ field: 'status', status: 'ordered', date: '2005' as EdtfDate }])).toMatch(
      /\(ordered 2005\)$/,
    );
    expect(dated()).toMatch(/\(date not given\)$/);
  });
});

describe('where sources contradict one another, the headline', () => {
  const small = smallDataset();
  const talks = relationshipOf(small, 'xno-xwe-lance-m' as RelationshipId);

  it('says who denies it', () => {
    expect(relationshipSentence(small, talks)).toBe(
      'Northland and Westland were negotiating over about 10-12 Lance-M; Westland denies it',
    );
  });

  it('says who says so, and what the other side says', () => {
    const claims = talks.claims.map(
      (claim): Claim =>
        claim.stance === 'supports'
          ? { ...claim, says: [{ field: 'status', status: 'delivered', date: '2008' as EdtfDate }] }
          : { ...claim, says: [{ field: 'status', status: 'not-concluded', date: '2009' as EdtfDate }] },
    );
    const disputed = relationshipFrom(talks, claims, talks.datasets);
    expect(disputed.status).toBe('delivered');
    expect(relationshipSentence(small, disputed)).toBe(
      'Northland delivered Lance-M to Westland, says the report; Westland says nothing came of it',
    );
  });
});

describe('the case file, as the two documents tell it', () => {
  const dataset = caseFile();
  const told = (which: string) => {
    const relationship = relationshipOf(dataset, which as RelationshipId);
    const documents = [...dataset.sources.values()].filter((source) => source.text !== undefined);
    const claims = relationship.claims.filter(({ citation }) =>
      documents.some((d) => d.id === citation.source),
    );
    return relationshipSentence(dataset, relationshipFrom(relationship, claims, relationship.datasets));
  };

  it.each([
    ['rus-ven-tor-m1', 'Russia and Venezuela were negotiating over 10-12 Tor-M1'],
    ['rus-ven-ak-103', 'Russia confirmed that it would supply Venezuela with AK-103 rifles'],
    ['rus-ven-manpads', 'Russia might supply Venezuela with MANPADS, according to a US cable'],
    [
      'usa-objects-ak-103',
      'The United States objected to Russia’s supply of AK-103 rifles to Venezuela; Russia rejected the objection',
    ],
    [
      'ven-farc-diversion',
      'Robert Amsterdam’s blog reported the fear that AK-103 rifles could pass from Venezuela to the FARC',
    ],
    [
      'usa-sanctions-rus',
      'The United States put sanctions on Russia’s arms exporters, for doing business with Iran',
    ],
  ])('says of %s: %s', (which, sentence) => {
    expect(told(which)).toBe(sentence);
  });
});

it('says of sanctions whether they apply, and on whom', () => {
  const sanctions = (status: Line['status'] & string, scope?: string) =>
    sentenceOf({ kind: 'sanctions', status, ...(scope && { scope }) });
  expect(sanctions('in-force')).toBe('Maker put sanctions on Buyer');
  expect(sanctions('lifted')).toBe('Maker lifted its sanctions on Buyer');
  expect(sanctions('proposed')).toBe('Maker proposed to put sanctions on Buyer');
  expect(sanctions('in-force', 'the navy')).toBe('Maker put sanctions on Buyer’s navy');
  expect(sanctions('in-force', 'over its exports')).toBe('Maker put sanctions on Buyer over its exports');
});

it('says of a deal that is chosen and not yet ordered who has chosen', () => {
  const chosen = { status: 'proposed', remarks: ['not-yet-ordered'] } as const;
  expect(sentenceOf({ ...chosen, system: 'ship' })).toBe('Buyer chose ships from Maker, but had not ordered');
  expect(sentenceOf({ status: 'proposed', system: 'ship' })).toBe('Maker proposed ships for Buyer');
});

it('uses the name that reads well inside a sentence', () => {
  const small = smallDataset();
  const fear = relationshipOf(small, 'xwe-hill-front-pike-rifle' as RelationshipId);
  expect(relationshipSentence(small, fear)).toContain('to the Hill Front');
});
