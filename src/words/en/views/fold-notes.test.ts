import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../../domain/columns/facet-index';
import { madeDataset } from '../../../domain/fixtures/made-dataset';
import { type FoldFacts, foldFacts } from '../../../domain/lenses/folds/fold-facts';
import { type Folded, foldedOf } from '../../../domain/lenses/folds/folded';
import type { Dataset } from '../../../domain/model/dataset';
import type { SourceId } from '../../../domain/model/ids';
import type { YearSpan } from '../../../domain/model/relationship';
import { everyRow } from '../../../domain/model/relationships';
import { empty } from './empty';
import { foldNotes } from './fold-notes';

const dataset = madeDataset([
  { from: 'USA', to: 'SWE', status: 'ordered', date: '2010' },
  { from: 'USA', to: 'DEU', status: 'ordered', date: '2010' },
  { from: 'SWE', to: 'IND', status: 'ordered', date: '2011' },
]);

function factsOf(
  fold: string,
  of: Dataset = dataset,
  spans: readonly (YearSpan | null)[] = [null],
): FoldFacts {
  const folded = foldedOf(of, facetIndexOf(of), fold) as Folded;
  return foldFacts(of, folded, everyRow(of.relationships), spans);
}

const notAmong = (facts: Partial<FoldFacts>): FoldFacts => ({ ...factsOf('region'), ...facts });

describe('what is to be known of a fold', () => {
  it('is on the page who counts, and how to unfold it', () => {
    expect(foldNotes.onPage(dataset, factsOf('nato'), true)).toBe(
      'NATO: its members on the date of each order. 1 relationship within one part, where its row meets its column. Double-click a group, or press U at it, to unfold all.',
    );
  });

  it('is also who stands apart and why, and from where that is known, where nobody can ask', () => {
    const told = foldNotes.taken(dataset, factsOf('nato'), false).join(' ');
    expect(told).toContain(
      'What SWE (joined in 2024) ordered or supplied when it was not in it stands apart, at its own name.',
    );
    expect(told).toMatch(
      /Who is in which group: Source: “.*NATO.*”, Newsweek, http.*, read November 2026\.$/,
    );
    expect(told).not.toContain('Double-click');
  });

  it('names the source of income groups and of parts of the world, each once', () => {
    for (const [fold, publisher] of [
      ['income', 'World Bank'],
      ['subregion', 'United Nations Statistics Division'],
    ] as const) {
      const sources = foldNotes
        .taken(dataset, factsOf(fold), false)
        .filter((note) => note.includes('Source: '));
      expect(sources).toHaveLength(1);
      expect(sources[0]).toContain(publisher);
    }
    expect(foldNotes.taken(dataset, factsOf('income'), false).join(' ')).toContain(
      'By income in the year of each order.',
    );
  });

  it('names the source that a case file gives for its own group, and calls a shipped one of its name its own', () => {
    const [source] = [...dataset.sources.values()];
    if (!source) throw new Error('There is no source.');
    const memberships = [{ party: 'USA', from: null, until: null }];
    const group = { id: 'nato', title: 'NATO', memberships, source: source.id as SourceId };
    const own = { ...dataset, groups: [group] } as unknown as Dataset;
    const told = foldNotes.taken(own, factsOf('nato', own), false).join(' ');
    expect(told).toContain('NATO as this file defines it.');
    expect(told).toContain(`Who is in which group: Source: “${source.title}”, ${source.publisher}`);
    expect(told).not.toContain('Newsweek');
  });

  it('is of those in no group that they are none, and of a matrix where they stand', () => {
    expect(
      foldNotes.onPage(dataset, notAmong({ fold: 'income', amongNobody: 20_291, within: 0 }), false),
    ).toContain('20,291 relationships between parties without an income group, which are no group.');
    expect(foldNotes.onPage(dataset, notAmong({ amongNobody: 1, within: 0 }), true)).toContain(
      '1 relationship between parties in no part of the world, which are no group and stand last: a full cell is more than any other.',
    );
    const byIncome = foldNotes.onPage(dataset, factsOf('income'), false);
    expect(byIncome).toContain('A party counts in each group');
    expect(byIncome).toContain('Double-click a group');
  });
});

describe('a fold to a group that was not there in the chosen years', () => {
  const years = { first: 2008, last: 2012 };

  it('says so in the words in which a filter by it does, with cells and with lines', () => {
    const { otherYears } = factsOf('warsaw-pact', dataset, [years]);
    expect(otherYears).toEqual({
      id: 'warsaw-pact',
      title: 'the Warsaw Pact',
      when: 'earlier',
      year: 1991,
    });
    const words = otherYears ? empty.otherYears(otherYears) : '';
    for (const hasCells of [true, false]) {
      const facts = factsOf('warsaw-pact', dataset, [years]);
      // No group is in the picture at which anything could be unfolded.
      expect(foldNotes.onPage(dataset, facts, hasCells)).toBe(words);
      expect(foldNotes.taken(dataset, facts, hasCells)).toEqual([words]);
    }
    expect(words).toBe(
      'Nobody was in the Warsaw Pact then: it ended in 1991. Orders of its time may have been delivered later.',
    );
  });

  it('is told of one that had another name then, in all of these years or in some', () => {
    const old = madeDataset([{ from: 'FRA', to: 'DEU', status: 'ordered', date: '1985' }]);
    const told = (fold: string, ...spans: readonly (YearSpan | null)[]) =>
      foldNotes.onPage(old, factsOf(fold, old, spans), true);
    expect(told('eu', { first: 1985, last: 1985 })).toContain(
      'European Union: its members on the date of each order. Then it was the European Communities.',
    );
    for (const spans of [[{ first: 1985, last: 1993 }], [{ first: 1985, last: 1985 }, null]])
      expect(told('eu', ...spans)).toContain('Before 1993 it was the European Communities.');
    expect(told('eu', null)).not.toContain('Communities');
    expect(told('nato', { first: 1985, last: 1985 })).not.toContain('was the');
  });

  it('knows a group that had not begun, and one of a case file', () => {
    const early = { first: 1950, last: 1957 };
    const of = (fold: string, own = dataset) => {
      const old = {
        ...own,
        relationships: madeDataset([{ from: 'USA', to: 'IND', date: '1955' }]).relationships,
      };
      return factsOf(fold, old as Dataset, [early]).otherYears;
    };
    expect(of('eu')).toMatchObject({ when: 'later', year: 1958 });
    const memberships = [{ party: 'USA', from: '1990-01-01', until: null }];
    const groups = [{ id: 'our-club', title: 'Our club', memberships, source: 'none' }];
    expect(of('our-club', { ...dataset, groups } as unknown as Dataset)).toMatchObject({
      title: 'Our club',
      when: 'later',
      year: 1990,
    });
  });

  it('is only one where both of two periods miss it on the same side, and where nobody of it is shown', () => {
    const of = (...spans: (YearSpan | null)[]) => factsOf('warsaw-pact', dataset, spans).otherYears;
    expect(of(years, { first: 1995, last: 1999 })).toMatchObject({ when: 'earlier' });
    expect(of(years, { first: 1980, last: 1985 })).toBeNull();
    expect(of(years, { first: 1950, last: 1951 })).toBeNull();
    expect(of(null)).toBeNull();
    expect(factsOf('nato', dataset, [{ first: 1900, last: 1901 }]).otherYears).toBeNull();
    expect(foldNotes.onPage(dataset, factsOf('warsaw-pact'), false)).toBe(
      'Nobody in what is shown was a member of the Warsaw Pact when a deal was ordered.',
    );
  });
});
