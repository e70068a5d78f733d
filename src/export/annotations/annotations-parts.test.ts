import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { RelationshipId, SourceId } from '../../domain/model/ids';
import { readyMade } from '../../domain/model/relationships';
import { citationsOf } from '../files';
import { occasion } from '../fixtures/occasion';
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

describe('the annotations of a view', () => {
  const small = smallDataset();
  const row = small.relationships.rowOf('xno-xwe-lance-m' as RelationshipId) as number;
  const permalink = 'https://armsgraph.example/?v=1';
  const [member] = small.members;
  // As a figure is cited: the head is that of the first file that is shown, which need not have the words.
  const cited = { ...small, id: 'file-0a1b', title: 'register.csv', version: '915257da0889' } as typeof small;

  it('are of what it shows, and of the dataset that says so', () => {
    const { label, total, first } = annotationsOf(cited, {
      view: { permalink, rows: Uint32Array.of(row) },
    });
    expect(total).toBe(2);
    expect(label).toContain(`claims of “${member?.title}”, version ${member?.version}`);
    for (const { id } of first?.items ?? []) expect(id).toMatch(/^urn:armsgraph:small:claim:/);
  });

  it('are none where it shows none of their relationships', () => {
    const view = { permalink, rows: new Uint32Array() };
    expect(annotationsOf(cited, { view }).total).toBe(0);
    const forms = citationsOf({ type: 'figure', caption: 'Nothing' }, { ...occasion(), rows: view.rows });
    expect(forms.some(({ mediaType }) => mediaType.includes('ld+json'))).toBe(false);
  });
});
