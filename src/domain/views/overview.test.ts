import { describe, expect, it } from 'vitest';
import { overview } from '../../words/en/questions/overview';
import { facetIndexOf, relationshipsAt } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import type { PartyId, SystemId } from '../model/ids';
import { KINDS } from '../model/relationship';
import { partyOverview, type Section, systemOverview } from './overview';

const dataset = smallDataset();
const index = facetIndexOf(dataset);
const idsOf = ({ rows }: Section, of = index) => relationshipsAt(of, rows).map(({ id }) => id as string);
const inWords = (sections: readonly Section[]) =>
  Object.fromEntries(sections.map((section) => [overview.heading(section.heading), idsOf(section)]));
const party = (id: string) => inWords(partyOverview(index, id as PartyId));
const system = (id: string) => inWords(systemOverview(index, id as SystemId));

/** One relationship of each kind, whose id is the kind. */
const ofEveryKind = facetIndexOf(
  madeDataset(KINDS.map((kind): Line => ({ id: kind, kind, from: 'A', to: 'B', system: 's' }))),
);

describe('a party', () => {
  it('is shown as exporter, and with the objections that it meets', () => {
    expect(party('XNO')).toEqual({
      'As exporter': ['xno-xea-lance-m'],
      'As exporter: planned or talked about': ['xno-xwe-lance-m'],
      'Exported through': ['northarms-exports-for-xno'],
      'Meets objections': ['xso-objects-to-xno-lance-m'],
    });
  });

  it('is shown as importer, and as a leak', () => {
    expect(party('XWE')).toEqual({
      'As importer: planned or talked about': ['xno-xwe-lance-m'],
      'Feared to pass arms on': ['xwe-hill-front-pike-rifle'],
    });
    expect(party('hill-front')).toEqual({ 'Feared to end up with arms': ['xwe-hill-front-pike-rifle'] });
  });

  it('is shown in between', () => {
    expect(party('northarms')).toEqual({
      'Exports for': ['northarms-exports-for-xno'],
      'Is sanctioned': ['xso-sanctions-northarms'],
      'In between': ['xno-xwe-lance-m'],
    });
  });

  it('has a section of its own for either end of every kind', () => {
    const ends = ['A', 'B'].flatMap((id) => partyOverview(ofEveryKind, id as PartyId));
    expect(ends.map((section) => idsOf(section, ofEveryKind))).toEqual([
      ...KINDS.map((kind) => [kind]),
      ...KINDS.map((kind) => [kind]),
    ]);
    expect(new Set(ends.map(({ heading }) => overview.heading(heading))).size).toBe(2 * KINDS.length);
  });

  it('has headings of their own over deals that did not happen, or not yet', () => {
    const statuses = ['delivered', 'possible', 'ordered', 'cancelled', 'proposed'] as const;
    const of = facetIndexOf(
      madeDataset(statuses.map((status): Line => ({ id: status, from: 'A', to: 'B', system: 's', status }))),
    );
    const told = (sections: readonly Section[]) =>
      Object.fromEntries(sections.map((section) => [overview.heading(section.heading), idsOf(section, of)]));
    expect(told(partyOverview(of, 'B' as PartyId))).toEqual({
      'As importer': ['delivered', 'ordered'],
      'As importer: planned or talked about': ['possible', 'proposed'],
      'As importer: did not go ahead': ['cancelled'],
    });
    expect(told(systemOverview(of, 's' as SystemId))).toEqual({
      'Supplied or ordered': ['delivered', 'ordered'],
      'Planned or talked about': ['possible', 'proposed'],
      'Did not go ahead': ['cancelled'],
    });
  });

  it('has no sections where it does nothing', () => {
    expect(party('ZZZ')).toEqual({});
  });
});

describe('a system', () => {
  it('is shown with who supplies it to whom, and what is objected to', () => {
    expect(system('lance-m')).toEqual({
      'Supplied or ordered': ['xno-xea-lance-m'],
      'Planned or talked about': ['xno-xwe-lance-m'],
      Objections: ['xso-objects-to-xno-lance-m'],
    });
  });

  it('is shown with the fear that it leaks', () => {
    expect(system('pike-rifle')).toEqual({ 'Diversion concerns': ['xwe-hill-front-pike-rifle'] });
  });

  it('loses no relationship that is about it', () => {
    const sections = systemOverview(ofEveryKind, 's' as SystemId);
    expect(sections.flatMap((section) => idsOf(section, ofEveryKind)).sort()).toEqual([...KINDS].sort());
  });

  it('has no sections where nothing is about it', () => {
    expect(system('sting-2')).toEqual({});
  });
});
