/** The door to citations: `citableOf(thing, occasion)` makes the record, `cite(record, format)` writes it. */
import { keysOf } from '../../domain/text/keys-of';
import { citationsWords } from '../../words/exports/citations';
import type { ExportKind } from '../export-kind';
import { bibtex } from './bibtex';
import type { Citable } from './citable';
import { cslJson } from './csl-json';
import { plainText } from './plain-text';
import { ris } from './ris';

export { hashOfText } from '../../data/hash';
export { type Citable, citableOf } from './citable';

/** Every format that a citation can be had in. */
export const CITE_FORMAT = {
  text: {
    label: () => citationsWords().formats.text,
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: plainText,
  },
  bibtex: {
    label: () => citationsWords().formats.bibtex,
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: bibtex,
  },
  'csl-json': {
    label: () => citationsWords().formats['csl-json'],
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
  ris: {
    label: () => citationsWords().formats.ris,
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
} as const satisfies Record<string, ExportKind<Citable>>;

/** One of the formats that a citation can be had in. */
export type CiteFormat = keyof typeof CITE_FORMAT;

/** Every format, in the order in which they are offered. */
export const CITE_FORMATS = keysOf(CITE_FORMAT);

/** The citation in a format. */
export function cite(citable: Citable, format: CiteFormat): string {
  return CITE_FORMAT[format].write(citable);
}
