/** The door to citations: `citableOf(thing, occasion)` makes the record, `cite(record, format)` writes it. */
import type { ExportKind } from '../export-kind';
import { bibtex } from './bibtex';
import type { Citable } from './citable';
import { cslJson } from './csl-json';
import { plainText } from './plain-text';

export { hashOfText } from '../../data/hash';
export { type Citable, type CitedThing, citableOf, type Occasion } from './citable';

/** Every format that a citation can be had in. */
export const CITE_FORMAT = {
  text: { label: 'Plain text', extension: 'txt', mediaType: 'text/plain;charset=utf-8', write: plainText },
  bibtex: { label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  'csl-json': {
    label: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
} as const satisfies Record<string, ExportKind<Citable>>;

/** One of the formats that a citation can be had in. */
export type CiteFormat = keyof typeof CITE_FORMAT;

/** Every format, in the order in which they are offered. */
export const CITE_FORMATS = Object.keys(CITE_FORMAT) as readonly CiteFormat[];

/** The citation in a format. */
export function cite(citable: Citable, format: CiteFormat): string {
  return CITE_FORMAT[format].write(citable);
}
