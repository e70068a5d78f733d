/** jsonld.js, in its safe mode: a term or an id that it cannot make sense of is an error, and is not dropped. */
import jsonld, { type Options } from 'jsonld';
import { ANNO_CONTEXT } from '../../src/export/fixtures/anno-context';
import { type Judge, oneByOne, textOf, type WrittenFile } from './judge';

type RemoteDocument = Awaited<ReturnType<NonNullable<Options.Expand['documentLoader']>>>;

const EXACT = 'http://www.w3.org/ns/oa#exact';

const OPTIONS: Options.ToRdf & { safe: boolean } = {
  safe: true,
  documentLoader: async (url) => ({
    documentUrl: url,
    document: ANNO_CONTEXT as unknown as RemoteDocument['document'],
  }),
};

/** The words that are quoted in the view. */
function quoted({ view }: WrittenFile): string[] {
  return view.relationships.flatMap(({ claims }) =>
    claims.flatMap(({ citation }) => (citation.type === 'quotation' ? [citation.quote.exact] : [])),
  );
}

/** Annotations as triples: every quotation is there, with its very words. */
export const jsonLd: Judge = {
  name: 'jsonld.js',
  judge: oneByOne(async (file) => {
    const quads = (await jsonld.toRDF(JSON.parse(textOf(file)), OPTIONS)) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const read = quads.filter(({ predicate }) => predicate.value === EXACT).map(({ object }) => object.value);
    const found = new Set(read);
    const faults = quoted(file).filter((words) => !found.has(words));
    return faults.map((words) => `these words were quoted, and are not found: ${JSON.stringify(words)}`);
  }),
};
