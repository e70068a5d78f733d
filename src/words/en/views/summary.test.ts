import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../../domain/columns/facet-index';
import type { FacetId } from '../../../domain/columns/facets';
import { applyFilter } from '../../../domain/filter/facet-filter';
import {
  type Filter,
  NO_FILTER,
  withAround,
  withDated,
  withMark,
  withYears,
} from '../../../domain/filter/filter';
import { madeDataset } from '../../../domain/fixtures/made-dataset';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { Dataset, Member } from '../../../domain/model/dataset';
import type { PartyId, SystemId } from '../../../domain/model/ids';
import type { YearMeaning } from '../../../domain/model/year-meanings';
import { summaryOf } from '../../../domain/views/summary';
import { release, together } from '../../../worker/fixtures/made-releases';
import { summary } from './summary';

const dataset = smallDataset();
const sentenceFor = (made: Dataset, filter: Filter) => {
  const of = facetIndexOf(made);
  return summary.sentence(summaryOf(made, of, filter, applyFilter(of, filter).visible));
};
const sentenceOf = (filter: Filter) => sentenceFor(dataset, filter);
const including = (facet: FacetId, ...values: readonly string[]) =>
  values.reduce((filter, value) => withMark(filter, facet, value, 'include'), NO_FILTER);

describe('the plain sentence', () => {
  it('names the dataset where nothing is filtered', () => {
    expect(sentenceOf(NO_FILTER)).toBe(
      '7 of 7 relationships, 6 parties, 3 systems: all of “A small dataset”',
    );
  });

  it('does not call all what was itself taken from a dataset, and may be a part of it', () => {
    const [first] = dataset.members;
    const taken: Dataset = { ...dataset, members: [{ ...first, sha256: 'a'.repeat(64) } as Member] };
    expect(sentenceFor(taken, NO_FILTER)).toMatch(/: all of what was taken from “A small dataset”$/);
  });

  it('begins with how many deals there are, where several releases of a register list the same', async () => {
    const [kept, other] = [{ designation: 'Tor-M1' }, { designation: 'Igla-S' }];
    const withdrawn = { designation: 'Buk-M2', orderYear: '2001', deliveryYears: '2006', delivered: '3' };
    const whole = await together(
      release('13 Mar 2024', kept, other, withdrawn),
      release('13 Mar 2025', kept, other),
    );
    const { visible } = applyFilter(whole.index, NO_FILTER);
    expect(summary.sentence(summaryOf(whole.dataset, whole.index, NO_FILTER, visible))).toMatch(
      /^9 of 9 relationships \(7 from the case file; 12 rows: a deal in several releases counts once, 1 only in an older one does not\), 8 parties, 5 systems: /,
    );
  });

  it('says of a line that all is shown without it, by its ends and by what it is', () => {
    const without = (...lines: readonly string[]) =>
      lines.reduce((filter, line) => withMark(filter, 'line', line, 'exclude'), NO_FILTER);
    expect(sentenceOf(without('XNO..XEA'))).toMatch(/: without Northland to Eastland$/);
    expect(sentenceOf(without('XNO..XEA', 'XNO..lance-m..XWE'))).toMatch(
      /: without Northland to Eastland or Northland to Westland \(Lance-M\)$/,
    );
    expect(sentenceOf(including('line', 'xno-xwe-lance-m'))).toMatch(
      /^1 of 7 relationships, .*: the deal Northland to Westland \(Lance-M, /,
    );
  });

  it('leaves out a deal in all releases that tell of it, whichever of these is pointed at', async () => {
    const deals = [{ designation: 'Tor-M1' }, { designation: 'Igla-S' }];
    const { index } = await together(release('13 Mar 2024', ...deals), release('13 Mar 2025', ...deals));
    const { releases, relationships } = index;
    const all = applyFilter(index, NO_FILTER).visible;
    const again = all.find((row) => releases?.countedAs[row] !== row) ?? -1;
    const counted = releases?.countedAs[again] ?? -1;
    for (const row of [again, counted]) {
      const filter = withMark(NO_FILTER, 'line', relationships.idAt(row), 'exclude');
      const left = all.filter((other) => other !== again && other !== counted);
      expect([...applyFilter(index, filter).visible]).toEqual([...left]);
    }
  });

  it('names a group also as it was called in the chosen years', () => {
    const inUnion = including('to-in', 'african-union');
    expect(sentenceOf(withYears(inUnion, { first: 1985, last: 1985 }))).toContain(
      'importers in the African Union (then the Organisation of African Unity) when ordered, ',
    );
    expect(sentenceOf(withYears(including('from-in', 'eu'), { first: 1980, last: 2010 }))).toContain(
      'exporters in the European Union (before 1993 the European Communities) when ordered',
    );
    expect(sentenceOf(withYears(inUnion, { first: 2002, last: 2010 }))).toContain(
      'in the African Union when',
    );
    expect(sentenceOf(inUnion)).toMatch(/importers in the African Union when ordered$/);
    // The organisation itself, as a party.
    const years = { first: 1985, last: 1985 };
    expect(sentenceOf(withYears(including('party', 'african-union'), years))).not.toContain('then');
  });

  it('says which way steps lead, one of them without a number', () => {
    const around = (depth: 1 | 2, direction: 'on' | 'back') =>
      sentenceOf(withAround(NO_FILTER, [{ id: 'XNO' as PartyId, depth, direction }]));
    expect(around(1, 'back')).toMatch(/: what leads to Northland$/);
    expect(around(1, 'on')).toMatch(/: what comes from Northland$/);
    expect(around(2, 'back')).toMatch(/: what leads to Northland within 2 steps$/);
  });

  it('begins with the number of what is visible, and says the filter', () => {
    const filter = withMark(including('from', 'XNO'), 'system', 'lance-m', 'include');
    expect(sentenceOf(filter)).toBe('2 of 7 relationships, 3 parties, 1 system: from Northland, Lance-M');
  });

  it('says none as a number, too', () => {
    expect(sentenceOf(including('from', 'hill-front'))).toBe(
      '0 of 7 relationships, 0 parties, 0 systems: from Hill Front',
    );
  });

  it('speaks of one relationship in the singular', () => {
    const one = madeDataset([{ from: 'A', to: 'B', system: 's' }]);
    expect(sentenceFor(one, NO_FILTER)).toBe('1 of 1 relationship, 2 parties, 1 system: all of “Made”');
  });

  it('separates the thousands of a register', () => {
    const many = madeDataset(Array.from({ length: 1200 }, () => ({ from: 'A', to: 'B' })));
    expect(sentenceFor(many, NO_FILTER)).toMatch(/^1,200 of 1,200 relationships, 2 parties, 0 systems: /);
  });
});

describe('the filter in words', () => {
  const phrase = (filter: Filter) => summary.filter(dataset, filter);

  it('joins the values of a facet with “or”', () => {
    expect(phrase(including('to', 'XEA', 'XWE', 'XSO'))).toBe('to Eastland, Westland or Southland');
  });

  it('says exclusions with “not”', () => {
    const filter = withMark(including('party', 'XNO'), 'status', 'delivered', 'exclude');
    expect(phrase(filter)).toBe('Northland, not delivered');
    expect(phrase(withMark(NO_FILTER, 'from', 'XNO', 'exclude'))).toBe('not from Northland');
  });

  it('says what the years mean', () => {
    const kept = (dated: YearMeaning) => withYears(withDated(NO_FILTER, dated), { first: 2000, last: 2015 });
    expect(phrase(kept('any'))).toBe('2000-2015');
    expect(phrase(kept('ordered'))).toBe('ordered 2000-2015');
    expect(phrase(kept('delivered'))).toBe('delivered 2000-2015');
    expect(phrase(kept('active'))).toBe('active during 2000-2015');
    expect(phrase(withDated(NO_FILTER, 'active'))).toBe('');
  });

  it('puts each source in its own quotation marks', () => {
    expect(phrase(including('source', 'wire-report', 'deal-register'))).toBe(
      'according to “Northland delivers” or “Register of deals”',
    );
  });

  it('ends with the years', () => {
    expect(phrase(withYears(including('kind', 'supplies'), { first: 2005, last: 2007 }))).toBe(
      'supplies, 2005-2007',
    );
    expect(phrase(withYears(NO_FILTER, { first: 2005, last: 2005 }))).toBe('2005');
  });

  it('is empty where nothing is filtered', () => {
    expect(phrase(NO_FILTER)).toBe('');
  });
});

it('names each thing whose neighbourhood is shown, in the order of asking', () => {
  const filter = withAround(including('from', 'XNO'), [
    { id: 'XEA' as PartyId, depth: 2, direction: 'either' },
    { id: 'XWE' as PartyId, depth: 1, direction: 'back' },
    { id: 'lance-m' as SystemId, depth: 1, direction: 'either' },
  ]);
  expect(sentenceOf(filter)).toMatch(
    /: from Northland, within 2 steps of Eastland, what leads to Westland or within 1 step of Lance-M$/,
  );
});

it('counts a party once, and not those in between; a system also where only an objection is about it', () => {
  // From Northland through Northarms to Westland.
  const talks = including('status', 'negotiating');
  expect(sentenceOf(talks)).toMatch(/^1 of 7 relationships, 2 parties, 1 system: /);
  expect(sentenceOf(including('kind', 'objects-to'))).toMatch(/^1 of 7 relationships, 2 parties, 1 system: /);
});
