import type { CitedThing } from '../../domain/model/citing';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { RelationshipId, SourceId } from '../../domain/model/ids';
import { occasion, occasionWith, WIRE_REPORT } from '../fixtures/occasion';
import { citableOf, cite } from './cite';

const itemsOf = (thing: CitedThing, when = occasion()): Record<string, unknown>[] =>
  JSON.parse(cite(citableOf(thing, when), 'csl-json'));

const formatted = (items: unknown, template: string) =>
  new Cite(items).format('bibliography', { template }).trim();

const TALKS: CitedThing = { type: 'relationship', id: 'xno-xwe-lance-m' as RelationshipId };
const REGISTER: CitedThing = { type: 'source', id: 'deal-register' as SourceId };
const FIGURE: CitedThing = { type: 'figure', caption: '3 of 7 relationships: to Eastland' };
const THINGS = [TALKS, WIRE_REPORT, REGISTER, FIGURE, { type: 'dataset' }] as const;

/** The names that the schema of CSL-JSON knows, of those that we could use. */
const KNOWN = [
  ...['id', 'type', 'title', 'author', 'container-title', 'publisher', 'issued', 'accessed', 'URL'],
  ...['version', 'note'],
];

describe('CSL-JSON', { timeout: 30_000 }, () => {
  it('of a source is what reference managers expect', () => {
    expect(itemsOf(WIRE_REPORT)).toEqual([
      {
        id: 'small-source-wire-report',
        type: 'webpage',
        title: 'Northland delivers',
        author: [{ literal: 'A. Reporter' }],
        'container-title': 'The Wire',
        issued: { 'date-parts': [[2007, 2, 1]], circa: true },
        accessed: { 'date-parts': [[2027, 5, 2]] },
        URL: 'https://wire.example/northland-delivers',
        note: expect.stringMatching(/^Date: about 1 February 2007\. Permalink: https:/),
      },
    ]);
  });

  it('gives each thing the type that fits', () => {
    const types = THINGS.map((thing) => itemsOf(thing)[0]?.['type']);
    expect(types).toEqual(['webpage', 'webpage', 'dataset', 'figure', 'dataset']);
  });

  it('gives what has no public page its permalink', () => {
    expect(itemsOf(FIGURE)[0]?.['URL']).toBe(occasion().permalink);
    const { address: _, ...source } = occasion().dataset.sources.get('wire-report' as SourceId) ?? {};
    const sources = new Map([['wire-report', source]]) as never;
    const withoutPage = occasion({ ...occasion().dataset, sources });
    expect(itemsOf(WIRE_REPORT, withoutPage)[0]?.['URL']).toBe(occasion().permalink);
  });

  it.each(THINGS)('has no field that the schema does not know: $type', (thing) => {
    expect(KNOWN).toEqual(expect.arrayContaining(Object.keys(itemsOf(thing)[0] ?? {})));
  });

  it.each(THINGS)('is formatted by citeproc: $type', (thing) => {
    const { title } = citableOf(thing, occasion());
    for (const template of ['apa', 'vancouver', 'harvard1']) {
      const line = formatted(itemsOf(thing), template).replaceAll('’', "'");
      expect(line.toLowerCase()).toContain(title.replaceAll('’', "'").toLowerCase());
      expect(line).toContain('https://');
      expect(line).not.toMatch(/undefined|NaN|Invalid/);
    }
  });

  it('tells citeproc of doubt and of ranges', () => {
    const inApa = (date: string) =>
      formatted(itemsOf(WIRE_REPORT, occasionWith({ date: date as EdtfDate })), 'apa');
    expect(inApa('2007-01-30~/2007-02-05~')).toContain('(ca. 2007, January 30–February 5)');
    expect(inApa('2006/2007')).toContain('(2006–2007)');
    expect(inApa('2010-12?')).toContain('(ca. 2010, December)');
    expect(inApa('2005')).toContain('(2005)');
  });

  it('holds any title, and citeproc formats it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const items = itemsOf(WIRE_REPORT, occasionWith({ title }));
        expect(items[0]?.['title']).toBe(citableOf(WIRE_REPORT, occasionWith({ title })).title);
        expect(formatted(items, 'apa')).toContain('https://wire.example/northland-delivers');
      }),
      { numRuns: 50 },
    );
  });
});
