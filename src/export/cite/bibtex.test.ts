import type { CitedThing } from '../../domain/model/citing';
import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../../scripts/hostile-text';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { RelationshipId } from '../../domain/model/ids';
import { squashed } from '../fixtures/hostile-text';
import { occasion, occasionWith, WIRE_REPORT } from '../fixtures/occasion';
import { citableOf, cite } from './cite';
import { noteOf } from './note';

const bibtexOf = (thing: CitedThing, when = occasion()) => cite(citableOf(thing, when), 'bibtex');

/** The one item that citation-js finds in an entry. */
function read(entry: string) {
  const items = plugins.input.chain(entry, { generateGraph: false });
  const [item] = items;
  if (!item || items.length !== 1) throw new Error(`There are ${items.length} entries in ${entry}`);
  return item;
}

const THINGS: readonly CitedThing[] = [
  { type: 'relationship', id: 'xno-xwe-lance-m' as RelationshipId },
  WIRE_REPORT,
  { type: 'figure', caption: '3 of 7 relationships: to Eastland' },
  { type: 'dataset' },
];

describe('a BibTeX entry', () => {
  it('is one that classic styles and biblatex take', () => {
    const entry = bibtexOf(WIRE_REPORT);
    expect(entry.replace(/^ {2}note = .*\n/m, '')).toBe(`@misc{small-source-wire-report,
  author = {{A. Reporter}},
  title = {{Northland delivers}},
  howpublished = {The Wire},
  date = {2007-02-01~},
  year = {2007},
  month = feb,
  url = {https://wire.example/northland-delivers},
  urldate = {2027-05-02},
}
`);
    expect(entry).toContain(
      'note = {Date: about 1 February 2007. Permalink: https://armsgraph.example/?v=1\\&d=small@',
    );
  });

  it.each(THINGS)('reads back the same: $type', (thing) => {
    const citable = citableOf(thing, occasion());
    const item = read(cite(citable, 'bibtex'));
    expect(item).toMatchObject({
      id: citable.key,
      title: citable.title,
      URL: citable.address ?? citable.permalink,
    });
    expect(item.author?.map(({ family }) => family)).toEqual(citable.authors);
    expect(item.note).toContain(noteOf(citable));
    expect(item.accessed['date-parts']).toEqual([[2027, 5, 2]]);
    expect(item.version).toBe(thing.type === 'source' ? undefined : '1.0.0');
  });

  const DATES: readonly [date: string, issued: readonly number[][], inNote: string | null][] = [
    ['2005-09-14', [[2005, 9, 14]], null],
    ['2010-12?', [[2010, 12]], 'December 2010 (month not certain)'],
    ['2006/2007', [[2006], [2007]], null],
    [
      '2007-01-30~/2007-02-05~',
      [
        [2007, 1, 30],
        [2007, 2, 5],
      ],
      'about 30 January to 5 February 2007',
    ],
  ];

  it.each(DATES)('reads back the date %s', (date, issued, inNote) => {
    const item = read(bibtexOf(WIRE_REPORT, occasionWith({ date: date as EdtfDate })));
    expect(item.issued?.['date-parts']).toEqual(issued);
    expect(item.note.startsWith('Date: ')).toBe(inNote !== null);
    if (inNote !== null) expect(item.note).toContain(`Date: ${inNote}.`);
  });

  it('escapes in an address what would end the field, and nothing else', () => {
    const address = 'https://wire.example/a_b~c/%7Ed/100%?q={x}\\y|z&é#:~:text=a%2Cb';
    const { URL } = read(bibtexOf(WIRE_REPORT, occasionWith({ address })));
    expect(URL).toBe('https://wire.example/a_b~c/%7Ed/100%25?q=%7Bx%7D%5Cy%7Cz&%C3%A9#:~:text=a%2Cb');
  });
});

/** How deep braces are nested, sign by sign, as BibTeX counts them: a backslash before a brace changes nothing. */
function braceDepths(entry: string): number[] {
  let depth = 0;
  return [...entry].map((sign) => {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    return depth;
  });
}

describe('a BibTeX entry with a hostile text', { timeout: 30_000 }, () => {
  it('gives the title, the author and the note back, up to white space', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, author, note) => {
        const item = read(bibtexOf(WIRE_REPORT, occasionWith({ title, author, note })));
        expect(squashed(item.title)).toBe(squashed(title));
        expect(squashed(item.author?.[0]?.family ?? '')).toBe(squashed(author));
        expect(item.note).toContain(squashed(note));
        expect(item.URL).toBe('https://wire.example/northland-delivers');
      }),
      { numRuns: 150 },
    );
  });

  it('is one entry, on as many lines as any other, and closes its braces at the end and not before', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, publisher) => {
        const entry = bibtexOf(WIRE_REPORT, occasionWith({ title, publisher }));
        const depths = braceDepths(entry.trimEnd());
        expect(depths.slice(5).indexOf(0)).toBe(depths.length - 6);
        expect(depths.at(-1)).toBe(0);
        expect(entry.split('\n')).toHaveLength(12);
        const [, , titleLine = ''] = entry.split('\n');
        expect(titleLine).not.toMatch(/(?<!\\)[%&#$_~^]/);
      }),
      { numRuns: 150 },
    );
  });
});
