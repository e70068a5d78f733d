import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import type { CitedThing } from '../../domain/model/citing';
import { type RelationshipId, type SourceId, sourceId } from '../../domain/model/ids';
import { HASH, occasion, occasionWith, WIRE_REPORT } from '../fixtures/occasion';
import { CITE_FORMAT, CITE_FORMATS, citableOf, cite, hashOfText } from './cite';

const relationship = (id: string): CitedThing => ({ type: 'relationship', id: id as RelationshipId });
const DELIVERY = relationship('xno-xea-lance-m');
const TALKS = relationship('xno-xwe-lance-m');
const REGISTER: CitedThing = { type: 'source', id: 'deal-register' as SourceId };
const FIGURE: CitedThing = { type: 'figure', caption: '3 of 7 relationships, 4 parties: to Eastland' };
const DATASET: CitedThing = { type: 'dataset' };
const THINGS = [DELIVERY, TALKS, WIRE_REPORT, REGISTER, FIGURE, DATASET];

const SEEN = `Permalink: ${occasion().permalink}. Dataset “A small dataset,” version 1.0.0, SHA-256 ${HASH}. Accessed 2 May 2027.`;
const TALKS_AT = `https://wire.example/northland-delivers#:~:text=is%20negotiating%20with%20Westland%20for%20an%20order%20of%2010%2D12%20Lance%2DM%20systems`;

it('says what must be said beside the numbers, in every format', () => {
  const thing = { type: 'figure', caption: '3 of 11 relationships' } as const;
  const citable = citableOf(thing, occasion(), ['TIV is no money.', 'Disputed:\n2 of 3.']);
  for (const format of CITE_FORMATS) {
    expect(cite(citable, format)).toContain('TIV is no money. Disputed: 2 of 3.');
  }
});

describe('a citation in plain text', () => {
  const text = (thing: CitedThing, when = occasion()) => cite(citableOf(thing, when), 'text');

  it('of a relationship names who says so, opens the page at the words, and counts the other claims', () => {
    expect(text(TALKS)).toMatch(/^Armsgraph\. “Northland and Westland were negotiating .*[^.]\.” Relat/);
    expect(text(TALKS)).toContain(
      `Relationship in “A small dataset,” 21 November 2026. Evidence: the report, in “Northland delivers,” The Wire, about 1 February 2007, ${TALKS_AT}. Disputed: of 2 claims in the dataset, 1 agrees, 1 says otherwise. ${SEEN}`,
    );
  });

  it('of a source names its author, title, publisher, date and address', () => {
    expect(text(WIRE_REPORT)).toBe(
      `A. Reporter. “Northland delivers.” The Wire, about 1 February 2007. https://wire.example/northland-delivers. ${SEEN}`,
    );
  });

  it('of a source gives the credit line that is asked for, and leaves out what is not known', () => {
    expect(text(REGISTER)).toBe(
      `“Register of deals.” Institute of Deals, 2010. https://deals.example/register. Credit: Institute of Deals. ${SEEN}`,
    );
  });

  it('of a figure has the caption', () => {
    expect(text(FIGURE)).toBe(
      `Armsgraph. “3 of 7 relationships, 4 parties: to Eastland.” Figure in “A small dataset,” 21 November 2026. ${SEEN}`,
    );
  });

  it('of the dataset says its name once', () => {
    expect(text(DATASET)).toBe(
      `Armsgraph. “A small dataset.” Dataset, 21 November 2026. ${SEEN.replace('Dataset “A small dataset,” version', 'Version')}`,
    );
  });

  it('turns quotation marks in a title into single ones, and ends no title twice', () => {
    const title = '“Sold” or "lent" ("given")?';
    expect(text(WIRE_REPORT, occasionWith({ title }))).toContain('“‘Sold’ or ‘lent’ (‘given’)?” The Wire');
  });

  it('leaves no title the power to turn or break the line', () => {
    const title = 'a\u202E\u2067b\u2028c\n\u0000d\uD800 שלום';
    expect(text(WIRE_REPORT, occasionWith({ title }))).toContain('“ab c d\uFFFD שלום.” The Wire');
  });

  it('ends no address with a stop that belongs to the words', () => {
    const { evidence } = citableOf(relationship('xso-xea-portable-missiles'), occasion());
    expect(evidence?.address).toMatch(/#:~:text=less%20categorical$/);
    expect(citableOf(relationship('xso-objects-to-xno-lance-m'), occasion()).evidence?.address).toMatch(
      /go%20ahead%2C%E2%80%9D$/,
    );
  });
});

describe('a source that has a DOI', () => {
  const dataset = caseFile();
  const when = occasion(dataset);
  const sipri = citableOf({ type: 'source', id: sourceId('sipri-arms-transfers') }, when);

  it('is named by it in every format', () => {
    expect(cite(sipri, 'text')).toContain('about March 2025. https://doi.org/10.55163/SAFC1241. ');
    expect(cite(sipri, 'bibtex')).toContain('  doi = {10.55163/SAFC1241},\n');
    expect(JSON.parse(cite(sipri, 'csl-json'))[0].DOI).toBe('10.55163/SAFC1241');
    expect(cite(sipri, 'ris')).toContain('\nDO  - 10.55163/SAFC1241\n');
  });

  it('is named by it as evidence, unless words of it are quoted', () => {
    const cited = dataset.relationships.ready.map(({ id }) => citableOf({ type: 'relationship', id }, when));
    const addresses = cited.flatMap(({ evidence }) =>
      evidence?.title === 'SIPRI Arms Transfers Database' ? evidence.address : [],
    );
    expect(new Set(addresses)).toEqual(new Set(['https://doi.org/10.55163/SAFC1241']));
  });
});

describe('what is cited', () => {
  it.each(THINGS)('has a key that outlives the version: $type', (thing) => {
    const { dataset } = occasion();
    const { key } = citableOf(thing, occasion());
    expect(key).toMatch(/^small-[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(citableOf(thing, occasion({ ...dataset, version: '2.0.0' })).key).toBe(key);
  });

  it('has a key of its own', () => {
    const others = [{ type: 'figure', caption: FIGURE.type } as const, ...THINGS];
    const keys = others.map((thing, i) => {
      const when = i === 0 ? { ...occasion(), permalink: 'https://armsgraph.example/?v=1' } : occasion();
      return citableOf(thing, when).key;
    });
    expect(new Set(keys).size).toBe(others.length);
  });

  it('is refused when it is not there, or was seen on no day', () => {
    expect(() => citableOf(relationship('nowhere'), occasion())).toThrow(RangeError);
    for (const accessed of ['', '2027', '2027-05', '2027-02-30', '2027-05-02?', '2.5.2027']) {
      expect(() => citableOf(DATASET, { ...occasion(), accessed })).toThrow(/YYYY-MM-DD/);
    }
  });
});

describe('every format', { timeout: 30_000 }, () => {
  it.each(CITE_FORMATS)('says the permalink, the version, the hash and the day: %s', (format) => {
    for (const thing of THINGS) {
      const plain = cite(citableOf(thing, occasion()), format)
        .replaceAll('\\textasciitilde{}', '~')
        .replaceAll('\\', '');
      expect(plain).toContain(occasion().permalink);
      expect(plain).toMatch(new RegExp(`[Vv]ersion 1\\.0\\.0, SHA-256 ${HASH}\\. Accessed 2 May 2027\\.`));
    }
  });

  it('has a label, an extension and a media type', () => {
    expect(CITE_FORMATS).toEqual(['text', 'bibtex', 'csl-json', 'ris']);
    expect(CITE_FORMATS.map((format) => CITE_FORMAT[format].extension)).toEqual([
      'txt',
      'bib',
      'json',
      'ris',
    ]);
    for (const { label, mediaType } of Object.values(CITE_FORMAT)) {
      expect(label()).not.toBe('');
      expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(;charset=utf-8)?$/);
    }
  });
});

describe('the hash of a dataset file', () => {
  it('is what sha256sum says of the file', () => {
    const file = readFileSync(
      new URL('../../../public/datasets/russia-venezuela-iran.json', import.meta.url),
    );
    expect(hashOfText(file.toString('utf8'))).toBe(createHash('sha256').update(file).digest('hex'));
  });
});
