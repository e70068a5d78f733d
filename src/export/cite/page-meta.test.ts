import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import type { CitedThing } from '../../domain/model/citing';
import { type RelationshipId, sourceId } from '../../domain/model/ids';
import { occasion, occasionWith, WIRE_REPORT } from '../fixtures/occasion';
import { citableOf } from './cite';
import { pageMeta } from './page-meta';

/** The tags as key and content, but for the long description. */
const tagsOf = (thing: CitedThing, when = occasion()) =>
  pageMeta(citableOf(thing, when)).flatMap(({ key, content }) =>
    key === 'og:description' ? [] : [[key, content]],
  );

const FIGURE: CitedThing = { type: 'figure', caption: '3 of 7 relationships: to Eastland' };

describe('what a page says of itself', () => {
  it('is the source that is read, at its own address', () => {
    expect(tagsOf(WIRE_REPORT, occasionWith({ language: 'es' }))).toEqual([
      ['citation_title', 'Northland delivers'],
      ['citation_author', 'A. Reporter'],
      ['citation_publication_date', '2007/02/01'],
      ['citation_publisher', 'The Wire'],
      ['citation_public_url', 'https://wire.example/northland-delivers'],
      ['citation_language', 'es'],
      ['og:type', 'website'],
      ['og:title', 'Northland delivers'],
      ['og:url', 'https://wire.example/northland-delivers'],
      ['og:site_name', 'The Wire'],
    ]);
  });

  it('is a relationship or a view at its link, with the dataset that it is part of', () => {
    const { permalink } = occasion();
    const relationship: CitedThing = {
      type: 'relationship',
      id: 'xno-xwe-lance-m' as RelationshipId,
    };
    for (const thing of [FIGURE, relationship]) {
      expect(tagsOf(thing)).toEqual(
        expect.arrayContaining([
          ['citation_public_url', permalink],
          ['og:url', permalink],
          ['citation_publisher', 'A small dataset'],
          ['og:type', 'website'],
        ]),
      );
    }
  });

  it('is data where it is a register, which has its DOI', () => {
    const sipri: CitedThing = { type: 'source', id: sourceId('sipri-arms-transfers') };
    const tags = tagsOf(sipri, occasion(caseFile()));
    expect(tags).toContainEqual(['citation_doi', '10.55163/SAFC1241']);
    expect(tags).toContainEqual(['DC.type', 'Dataset']);
    expect(tags.map(([key]) => key)).not.toContain('og:type');
    expect(tagsOf({ type: 'dataset' })).toContainEqual(['citation_publisher', 'Armsgraph']);
  });

  it('says who says so, and which state of the dataset was seen', () => {
    const [description] = pageMeta(citableOf(FIGURE, occasion())).filter(
      ({ key }) => key === 'og:description',
    );
    expect(description?.content).toMatch(/version 1\.0\.0, SHA-256 [0-9a-f]{64}\. Accessed 2 May 2027\.$/);
  });

  it('calls what Open Graph names properties, and all else names', () => {
    for (const { attribute, key } of pageMeta(citableOf(WIRE_REPORT, occasion()))) {
      expect(attribute).toBe(key.startsWith('og:') ? 'property' : 'name');
    }
  });
});
