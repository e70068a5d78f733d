/** The part of the W3C Web Annotation Data Model that we write. */

import type { Language } from '../../domain/text/languages';

/** The context that declares every term used here. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What is said of a passage: in words, or by leading to a relationship. */
export type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'describing';
      readonly format: 'text/plain';
      readonly language: Language;
      readonly value: string;
    }
  | { readonly type: 'SpecificResource'; readonly purpose: 'linking'; readonly source: string };

type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** A quoted passage, and the relationship that it bears on. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking';
  readonly body: readonly Body[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: {
      readonly id: string;
      readonly type: 'Text';
      readonly format: string;
      readonly label: string;
      readonly 'dcterms:hasFormat'?: {
        readonly type: readonly ['Text', 'schema:TextObject'];
        readonly format: 'text/plain';
        readonly 'schema:sha256': string;
      };
    };
    readonly selector: readonly Selector[];
  };
}

/** What a collection says of the view that it was taken of, in terms of Dublin Core. */
export interface TakenOf {
  /** The plain sentence. */
  readonly 'dcterms:title': string;
  /** The link to the view. */
  readonly 'dcterms:source': string;
  /** The day on which it was taken. */
  readonly 'dcterms:created': string;
  /** The datasets, each with its id, version and hash: "small@1.0.0 sha256:0a1b…". */
  readonly 'dcterms:references': readonly string[];
  /** Whose these are. */
  readonly 'dcterms:rights': readonly string[];
  /** What must be said beside its numbers. */
  readonly 'dcterms:description': readonly string[];
}

/** Annotations on one page, embedded in their collection. */
export interface AnnotationCollection extends Partial<TakenOf> {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  /** Absent where there are none: a page has one annotation at the least. */
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
  readonly last?: string;
}
