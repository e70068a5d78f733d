/**
 * What a page says of itself to programs that save references: Zotero's button and its like read it, and search engines for
 * papers. Each tag is one that they read: the names of Highwire Press and Open Graph, and a type of Dublin Core for data.
 */
import { spokenLanguage } from '../../words/language';
import type { Citable } from './citable';
import { datePartsOf } from './dates';
import { noteOf } from './note';

/** A `<meta>` element: Open Graph calls the name a property. */
export interface MetaTag {
  readonly attribute: 'name' | 'property';
  readonly key: string;
  readonly content: string;
}

const SITE = 'Armsgraph';

/** A tag; none where there is nothing to say. */
function tag(key: string, content: string | null | undefined): MetaTag[] {
  return content ? [{ attribute: key.startsWith('og:') ? 'property' : 'name', key, content }] : [];
}

/** The first day, as far as it is known: "2007/02/01". */
function dayOf({ issued }: Citable): string {
  const parts = datePartsOf(issued)[0] ?? [];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('/');
}

/** The tags of a page that shows what is cited. */
export function pageMeta(citable: Citable): MetaTag[] {
  const { type, isRegister, title, authors, container, address, permalink, doi, language } = citable;
  const where = address ?? permalink;
  const isData = isRegister || type === 'dataset';
  return [
    ...tag('citation_title', title),
    ...authors.flatMap((author) => tag('citation_author', author)),
    ...tag('citation_publication_date', dayOf(citable)),
    ...tag('citation_publisher', container ?? SITE),
    ...tag('citation_doi', doi),
    ...tag('citation_public_url', where),
    ...tag('citation_language', language ?? spokenLanguage()),
    // Zotero takes a page for a website where Open Graph says so, and else goes by the type of Dublin Core.
    ...(isData ? tag('DC.type', 'Dataset') : tag('og:type', 'website')),
    ...tag('og:title', title),
    ...tag('og:url', where),
    ...tag('og:site_name', container ?? SITE),
    ...tag('og:description', noteOf(citable)),
  ];
}
