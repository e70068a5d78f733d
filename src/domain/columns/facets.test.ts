import { describe, expect, it } from 'vitest';
import { facets } from '../../words/en/views/facets';
import { labelOf } from '../../words/views/facets';
import { MAX_RESTRICTIONS } from '../filter/failed-facets';
import { smallDataset } from '../fixtures/small-dataset';
import { relationshipOf } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import { FACET_IDS, FACETS_IN_PANEL, type FacetId, facetOf } from './facets';

const dataset = smallDataset();
const valuesOf = (facet: FacetId, id: string) =>
  facetOf(facet).valuesOf(dataset, relationshipOf(dataset, id as RelationshipId));

describe('the values of a relationship', () => {
  it('are, for the party facet, both ends and all between', () => {
    expect(valuesOf('party', 'xno-xwe-lance-m')).toEqual(['XNO', 'XWE', 'northarms']);
    expect(valuesOf('from', 'xno-xwe-lance-m')).toEqual(['XNO']);
    expect(valuesOf('to', 'xno-xwe-lance-m')).toEqual(['XWE']);
  });

  it('are, for an objection, the system and category of what it objects to', () => {
    expect(valuesOf('system', 'xso-objects-to-xno-lance-m')).toEqual(['lance-m']);
    expect(valuesOf('category', 'xso-objects-to-xno-lance-m')).toEqual(['air-defence']);
  });

  it('are none where there is no system', () => {
    expect(valuesOf('system', 'xso-sanctions-northarms')).toEqual([]);
    expect(valuesOf('category', 'xso-sanctions-northarms')).toEqual([]);
  });

  it('are all the sources of its claims, each once', () => {
    expect(valuesOf('source', 'xno-xea-lance-m')).toEqual(['wire-report', 'deal-register']);
    expect(valuesOf('source', 'xno-xwe-lance-m')).toEqual(['wire-report']);
  });

  it('are its kind and its status', () => {
    expect(valuesOf('kind', 'xso-sanctions-northarms')).toEqual(['sanctions']);
    expect(valuesOf('status', 'xso-sanctions-northarms')).toEqual(['in-force']);
  });
});

describe('the words for a value', () => {
  it.each<[FacetId, string, string]>([
    ['party', 'XNO', 'Northland'],
    ['system', 'lance-m', 'Lance-M'],
    ['category', 'air-defence', 'air-defence systems'],
    ['kind', 'diversion-concern', 'diversion concern'],
    ['status', 'partly-delivered', 'partly delivered'],
    ['source', 'wire-report', 'Northland delivers'],
  ])('of %s “%s” are “%s”', (facet, value, label) => {
    expect(labelOf(facet, dataset, value)).toBe(label);
  });

  it.each(FACET_IDS)('are the id itself where %s has no such value', (facet) => {
    expect(labelOf(facet, dataset, 'nowhere')).toBe('nowhere');
  });
});

it('phrases one value, or several', () => {
  expect(facets.phrase(dataset, 'from', ['Northland'], null)).toBe('from Northland');
  expect(facets.phrase(dataset, 'to', ['Eastland', 'Westland', 'Southland'], null)).toBe(
    'to Eastland, Westland or Southland',
  );
  expect(facets.phrase(dataset, 'source', ['One', 'Two'], null)).toBe('according to “One” or “Two”');
});

it('phrases a line by its ends, and by what it is where these leave that open', () => {
  const phrase = (...ids: string[]) => facets.phrase(dataset, 'line', ids, null);
  expect(phrase('XNO..XWE')).toBe('Northland to Westland');
  expect(phrase('XNO..XWE', 'XNO..lance-m..XWE')).toBe(
    'Northland to Westland or Northland to Westland (Lance-M)',
  );
  expect(phrase('XNO..XWE..sanctions')).toBe('Northland to Westland (sanctions)');
  expect(phrase('xno-xwe-lance-m')).toMatch(/^the deal Northland to Westland \(Lance-M, \d{4}/);
  expect(phrase('nowhere')).toBe('nowhere');
});

it.each(FACET_IDS)('has an id and a title for %s', (id) => {
  expect(facetOf(id).id).toBe(id);
  expect(facets.titles[id]).toMatch(/\w/);
});

it('are, with the years, no more than a filter has bits for', () => {
  expect(FACET_IDS.length + 1).toBeLessThanOrEqual(MAX_RESTRICTIONS);
});

describe('the order of facets', () => {
  it('gives each a position of its own in a link', () => {
    expect(FACET_IDS.map((id) => facetOf(id).inLink).sort((a, b) => a - b)).toEqual(
      FACET_IDS.map((_, i) => i + 1),
    );
  });

  it('has each once on the page, but for the lines of pictures, of which there are too many', () => {
    const listed = FACET_IDS.filter((id) => !facetOf(id).isOfLines);
    expect(FACETS_IN_PANEL.toSorted()).toEqual(listed.toSorted());
  });
});
