/**
 * The quotations of a dataset as W3C Web Annotations (JSON-LD), for tools that show annotations on public pages.
 *
 * - The motivation is "linking": each annotation ties a passage to the relationship that it bears on. Of its bodies,
 *   one is that relationship, the other says in words ("describing") how the passage bears on it.
 * - The target's source is the public page. Positions count Unicode code points in the text that the dataset holds,
 *   so the page names that text as another format of itself (`dcterms:hasFormat`), with its hash (`schema:sha256`);
 *   both prefixes are declared by the context of Web Annotations.
 * - A paraphrase and a register row quote no words of a page: they are left out, and the label counts them.
 */

import type { Citation, Claim } from '../../domain/model/claim';
import { type Dataset, sourceOf } from '../../domain/model/dataset';
import type { RelationshipId, SourceId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';
import type { Source } from '../../domain/model/source';
import { relationshipsWords } from '../../words/deals/relationships';
import { annotationsWords } from '../../words/exports/annotations';
import { spokenLanguage } from '../../words/language';
import { safeAddress } from '../cite/one-line';
import type { ExportKind } from '../export-kind';
import type { ExportedView } from '../view/exported-view';
import { shownMembers } from '../view/shown-members';
import type { ViewExport } from '../view/view-export';
import {
  type Annotation,
  type AnnotationCollection,
  type Body,
  CONTEXT,
  type TakenOf,
} from './annotation-model';

/** Which quotations: those of one source, of one relationship, of both at once, of a view, or without any of these all. */
export interface AnnotationScope {
  readonly source?: SourceId;
  readonly relationship?: RelationshipId;
  readonly view?: ViewScope;
}

/** A view that is cited, which may be of several datasets. */
export interface ViewScope {
  readonly permalink: string;
  /** The rows of the relationships that it shows. */
  readonly rows: Uint32Array;
}

/** An id that stays when texts and versions change, as the ids of the dataset do. */
function urn(dataset: Dataset, ...parts: readonly string[]): string {
  return ['urn:armsgraph', dataset.id, ...parts].join(':');
}

function bodiesOf(dataset: Dataset, relationship: Relationship, { stance, attribution }: Claim): Body[] {
  const topic = relationshipsWords().topic(dataset, relationship);
  return [
    {
      ...{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: spokenLanguage() },
      value: annotationsWords().bearing(stance, topic, attribution.speaker, attribution.date),
    },
    { type: 'SpecificResource', purpose: 'linking', source: urn(dataset, 'relationship', relationship.id) },
  ];
}

/** What a page is, as far as its address tells. */
function formatOf(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  if (/\.pdf$/i.test(path)) return 'application/pdf';
  return /\.txt$/i.test(path) ? 'text/plain' : 'text/html';
}

function pageOf(dataset: Dataset, { id, title, address, sha256 }: Source): Annotation['target']['source'] {
  return {
    id: address === undefined ? urn(dataset, 'source', id) : safeAddress(address),
    type: 'Text',
    format: address === undefined ? 'text/plain' : formatOf(address),
    label: title,
    ...(sha256 !== undefined && {
      'dcterms:hasFormat': {
        type: ['Text', 'schema:TextObject'],
        format: 'text/plain',
        'schema:sha256': sha256,
      },
    }),
  };
}

function annotationOf(dataset: Dataset, relationship: Relationship, claim: Claim): Annotation[] {
  const { citation } = claim;
  if (citation.type !== 'quotation') return [];
  const { exact, prefix, suffix } = citation.quote;
  return [
    {
      id: urn(dataset, 'claim', claim.id),
      type: 'Annotation',
      motivation: 'linking',
      body: bodiesOf(dataset, relationship, claim),
      target: {
        type: 'SpecificResource',
        source: pageOf(dataset, sourceOf(dataset, citation.source)),
        selector: [
          { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
          { type: 'TextPositionSelector', start: citation.position.start, end: citation.position.end },
        ],
      },
    },
  ];
}

/** A claim, and what it is about. */
interface Placed {
  readonly relationship: Relationship;
  readonly claim: Claim;
}

const claimsOf = (relationships: readonly Relationship[]): Placed[] =>
  relationships.flatMap((relationship) => relationship.claims.map((claim) => ({ relationship, claim })));

function claimsIn(dataset: Dataset, { source, relationship: only }: AnnotationScope): Placed[] {
  return claimsOf(dataset.relationships.ready.filter(({ id }) => only === undefined || id === only)).filter(
    ({ claim }) => source === undefined || claim.citation.source === source,
  );
}

/** Those of these rows that may hold words: what a register says it says in rows, which are no ready made relationships. */
function readyIn({ relationships }: Dataset, rows: Uint32Array): Relationship[] {
  const shown = new Set<number | null>(rows);
  return relationships.ready.filter(({ id }) => shown.has(relationships.rowOf(id)));
}

const isQuotation = ({ claim }: Placed) => claim.citation.type === 'quotation';

/** Whether any words are quoted in these rows. */
export const quotesWords = (dataset: Dataset, rows: Uint32Array): boolean =>
  claimsOf(readyIn(dataset, rows)).some(isQuotation);

/** A dataset as one of those that it was put together from: the first that states a relationship, whose ids it keeps. */
const asStating = (dataset: Dataset, { datasets: [id] }: Relationship): Dataset =>
  id === undefined ? dataset : { ...dataset, id };

/** The datasets that make some claims, by title and version; where none is known, the one that is open. */
function statingThese(
  dataset: Dataset,
  all: readonly Placed[],
): readonly Pick<Dataset, 'title' | 'version'>[] {
  const ids = new Set(all.flatMap(({ relationship }) => relationship.datasets));
  const stating = dataset.members.filter(({ id }) => ids.has(id));
  return stating.length > 0 ? stating : [dataset];
}

function labelOf(
  of: readonly Pick<Dataset, 'title' | 'version'>[],
  all: readonly Placed[],
  annotated: number,
): string {
  const count = (type: Citation['type']) => all.filter(({ claim }) => claim.citation.type === type).length;
  const leftOut = { paraphrase: count('paraphrase'), 'register-row': count('register-row') };
  return annotationsWords().collection({ datasets: of, annotated, of: all.length, leftOut });
}

/** A collection of the quotations among some claims, each of the dataset that makes it. */
function collectionOf(
  of: readonly Pick<Dataset, 'title' | 'version'>[],
  id: string,
  all: readonly Placed[],
  datasetOf: (relationship: Relationship) => Dataset,
): AnnotationCollection {
  const items = all.flatMap(({ relationship, claim }) =>
    annotationOf(datasetOf(relationship), relationship, claim),
  );
  const page = `${id}:page:1`;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: labelOf(of, all, items.length),
    total: items.length,
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
  };
}

/** The quotations of a view, whatever it is cited from: what else is open is none of it. */
function annotationsInView(dataset: Dataset, { permalink, rows }: ViewScope): AnnotationCollection {
  const all = claimsOf(readyIn(dataset, rows));
  return collectionOf(statingThese(dataset, all), safeAddress(permalink), all, (relationship) =>
    asStating(dataset, relationship),
  );
}

/** The quotations of a dataset, or of a part of it, as a Web Annotation Collection. */
export function annotationsOf(dataset: Dataset, scope: AnnotationScope = {}): AnnotationCollection {
  if (scope.view) return annotationsInView(dataset, scope.view);
  const parts = [
    ...(scope.source === undefined ? [] : ['source', scope.source]),
    ...(scope.relationship === undefined ? [] : ['relationship', scope.relationship]),
  ];
  const id = urn(dataset, 'annotations', ...parts);
  return collectionOf([dataset], id, claimsIn(dataset, scope), () => dataset);
}

/** The quotations of a part of a dataset, as a file. */
export const WEB_ANNOTATIONS: ExportKind<{ readonly dataset: Dataset; readonly scope: AnnotationScope }> = {
  label: () => annotationsWords().format,
  extension: 'jsonld',
  mediaType: `application/ld+json;profile="${CONTEXT}"`,
  write: ({ dataset, scope }) => JSON.stringify(annotationsOf(dataset, scope), null, 2),
};

function takenOf({ about, relationships, caveats }: ExportedView): TakenOf {
  const members = shownMembers(about, relationships);
  return {
    'dcterms:title': about.sentence,
    'dcterms:source': safeAddress(about.permalink),
    'dcterms:created': about.day,
    'dcterms:references': members.map(({ id, version, sha256 }) => `${id}@${version} sha256:${sha256}`),
    'dcterms:rights': members.flatMap(({ credit }) => credit || []),
    'dcterms:description': caveats,
  };
}

/** The quotations among what is visible, as a file. */
export const VIEW_ANNOTATIONS: ViewExport = {
  ...WEB_ANNOTATIONS,
  group: 'references',
  holds: ({ dataset, rows }) => quotesWords(dataset, rows),
  write: (view) => {
    const { dataset, rows, about } = view;
    const collection = annotationsInView(dataset, { permalink: about.permalink, rows });
    return JSON.stringify({ ...collection, ...takenOf(view) }, null, 2);
  },
};
