import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { RelationshipId, SourceId } from '../../domain/model/ids';
import { readyMade } from '../../domain/model/relationships';
import type { Annotation, AnnotationCollection } from './annotation-model';
import { annotationsOf } from './annotations';

const annotationsIn = ({ first }: AnnotationCollection) => first?.items ?? [];

describe('an annotation', () => {
  const dataset = smallDataset();
  const byId = (id: string): Annotation | undefined =>
    annotationsIn(annotationsOf(dataset)).find(
      (annotation) => annotation.id === `urn:armsgraph:small:claim:${id}`,
    );

  it('says how the passage bears on which relationship, and who says so', () => {
    expect(byId('talks-denied')?.body).toEqual([
      expect.objectContaining({
        value: expect.stringMatching(
          /^Denies “supply of Lance-M by Northland to Westland”\. Said by Westland, January 2007\.$/,
        ),
      }),
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: 'urn:armsgraph:small:relationship:xno-xwe-lance-m',
      },
    ]);
  });

  it('has no prefix where its words begin the text', () => {
    const relationships = dataset.relationships.ready.map((relationship) => ({
      ...relationship,
      claims: relationship.claims.map((claim) =>
        claim.citation.type === 'quotation'
          ? { ...claim, citation: { ...claim.citation, quote: { ...claim.citation.quote, prefix: '' } } }
          : claim,
      ),
    }));
    const bare = { ...dataset, relationships: readyMade(relationships) };
    for (const { target } of annotationsIn(annotationsOf(bare))) {
      expect(target.selector[0]).not.toHaveProperty('prefix');
    }
  });
});

describe('a part of the annotations', () => {
  const dataset = smallDataset();
  const source = 'wire-report' as SourceId;
  const relationship = 'xno-xwe-lance-m' as RelationshipId;

  it('is of one source, or of one relationship, or of both', () => {
    expect(annotationsOf(dataset, { source }).total).toBe(7);
    expect(annotationsOf(dataset, { relationship }).total).toBe(2);
    expect(annotationsOf(dataset, { relationship, source }).id).toBe(
      annotationsOf(dataset, { source, relationship }).id,
    );
  });

  it('says what it leaves out', () => {
    expect(annotationsOf(dataset).label).toBe(
      '7 of 9 claims of “A small dataset”, version 1.0.0: those that quote words. Left out: 1 that paraphrase, 1 that cite a row of a register.',
    );
  });

  it('has no page where nothing is quoted', () => {
    const none = annotationsOf(dataset, { source: 'deal-register' as SourceId });
    expect(none).toMatchObject({ total: 0, id: 'urn:armsgraph:small:annotations:source:deal-register' });
    expect(none).not.toHaveProperty('first');
    expect(none).not.toHaveProperty('last');
  });
});
