import { expand, type Options, toRDF } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { SourceId } from '../../domain/model/ids';
import { ANNO_CONTEXT } from '../fixtures/anno-context';
import { exportedView } from '../fixtures/exported-view';
import { annotationsOf, VIEW_ANNOTATIONS, WEB_ANNOTATIONS } from './annotations';

type RemoteDocument = Awaited<ReturnType<NonNullable<Options.Expand['documentLoader']>>>;

describe('a JSON-LD reader', () => {
  const options: Options.Expand & { safe: boolean } = {
    // In safe mode, a term or an id that the reader cannot make sense of is an error and is not dropped.
    safe: true,
    documentLoader: async (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be fetched.`);
      return { documentUrl: url, document: ANNO_CONTEXT as unknown as RemoteDocument['document'] };
    },
  };
  const document = () => JSON.parse(JSON.stringify(annotationsOf(smallDataset())));

  it('understands every term', async () => {
    const [collection] = await expand(document(), options);
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const strange = { ...document(), 'not-a-term': 'x' };
    await expect(expand(strange, options)).rejects.toThrow();
  });

  it('understands what is said of the view that a file was taken of', async () => {
    const file = JSON.parse(String(VIEW_ANNOTATIONS.write(exportedView())));
    const [collection] = await expand(file, options);
    expect(collection?.['http://purl.org/dc/terms/description']).toEqual([
      { '@value': 'TIV is a measure of volume and no money.' },
    ]);
  });

  it('finds as many targets, selectors and hashes as there are quotations', async () => {
    const quads = (await toRDF(document(), options)) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const objects = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    expect(objects('http://www.w3.org/ns/oa#hasTarget')).toHaveLength(7);
    expect(objects('http://www.w3.org/ns/oa#hasSelector')).toHaveLength(14);
    expect(objects('http://www.w3.org/ns/oa#hasSource')).toHaveLength(14);
    expect(new Set(objects('http://www.w3.org/ns/oa#motivatedBy'))).toEqual(
      new Set(['http://www.w3.org/ns/oa#linking']),
    );
    expect(new Set(objects('http://schema.org/sha256'))).toEqual(
      new Set([smallDataset().sources.get('wire-report' as SourceId)?.sha256]),
    );
    expect(objects('http://www.w3.org/ns/oa#exact')).toContain('Westland denies');
  });

  it('is served as what it is', () => {
    expect(WEB_ANNOTATIONS.mediaType).toBe('application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"');
  });
});
