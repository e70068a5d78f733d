import type { CitedThing } from '../../domain/model/citing';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../../scripts/hostile-text';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { RelationshipId } from '../../domain/model/ids';
import { squashed } from '../fixtures/hostile-text';
import { occasion, occasionWith, WIRE_REPORT } from '../fixtures/occasion';
import { citableOf, cite } from './cite';

const risOf = (thing: CitedThing, when = occasion()) => cite(citableOf(thing, when), 'ris');

/** The one item that citation-js finds in an entry. */
function read(entry: string) {
  const items = plugins.input.chain(entry, { generateGraph: false, forceType: '@ris/file' });
  const [item] = items;
  if (!item || items.length !== 1) throw new Error(`There are ${items.length} entries in ${entry}`);
  return item;
}

const THINGS: readonly [CitedThing, type: string][] = [
  [{ type: 'relationship', id: 'xno-xwe-lance-m' as RelationshipId }, 'webpage'],
  [WIRE_REPORT, 'webpage'],
  [{ type: 'figure', caption: '3 of 7 relationships: to Eastland' }, 'figure'],
  [{ type: 'dataset' }, 'dataset'],
];

describe('a RIS entry', () => {
  it('has a tag in each line, the type first and the end last', () => {
    expect(risOf(WIRE_REPORT).replace(/^N1 {2}- .*\n/m, '')).toBe(`TY  - ELEC
AU  - A. Reporter
TI  - Northland delivers
T2  - The Wire
PY  - 2007
DA  - 2007/02/01
UR  - https://wire.example/northland-delivers
Y2  - 2027/05/02
ID  - small-source-wire-report
ER  - 
`);
  });

  it.each(THINGS)('reads back the same: %j', (thing, type) => {
    const citable = citableOf(thing, occasion());
    const item = read(cite(citable, 'ris'));
    expect(item).toMatchObject({ id: citable.key, type, title: citable.title });
    expect(item.URL).toBe(citable.address ?? citable.permalink);
    expect(item.note).toContain(citable.permalink);
    expect(item.note).toContain('Accessed 2 May 2027.');
  });

  it('keeps whom to name for a dataset in one piece', () => {
    const { dataset } = occasion();
    const when = occasion({ ...dataset, credit: 'Armsgraph, after the press' });
    expect(read(risOf({ type: 'dataset' }, when)).author).toEqual([
      { literal: 'Armsgraph; after the press' },
    ]);
  });

  it.each([
    ['2005-09-14', [[2005, 9, 14]], null],
    ['2010-12?', [[2010, 12]], 'December 2010 (month not certain)'],
    ['2007', [[2007]], null],
    ['2006/2007', [[2006]], '2006 to 2007'],
  ])('reads back the date %s, and says in the note what it has no field for', (date, issued, inNote) => {
    const item = read(risOf(WIRE_REPORT, occasionWith({ date: date as EdtfDate })));
    expect(item.issued?.['date-parts']).toEqual(issued);
    expect(item.note.startsWith('Date: ')).toBe(inNote !== null);
    if (inNote !== null) expect(item.note).toContain(`Date: ${inNote}.`);
  });
});

describe('a RIS entry with a hostile text', { timeout: 30_000 }, () => {
  it('is one entry, on as many lines as any other, and gives title and note back up to white space', () => {
    const lines = risOf(WIRE_REPORT).split('\n').length;
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, publisher, note) => {
        const entry = risOf(WIRE_REPORT, occasionWith({ title, publisher, note }));
        expect(entry.split('\n')).toHaveLength(lines);
        const item = read(entry);
        expect(squashed(item.title)).toBe(squashed(title));
        expect(item.note).toContain(squashed(note));
        expect(item.URL).toBe('https://wire.example/northland-delivers');
      }),
      { numRuns: 150 },
    );
  });
});
