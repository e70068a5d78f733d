/** What a citation says of the evidence for a relationship. */

import type { EdtfDate } from '../../domain/dates/edtf';
import { sidesOf } from '../../domain/evidence/sides';
import type { Citation, Claim } from '../../domain/model/claim';
import { type Dataset, sourceOf } from '../../domain/model/dataset';
import type { SourceId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';
import { addressOfDoi, type Source } from '../../domain/model/source';
import { addressOfWords } from '../../domain/quotes/text-fragment';
import { sourceOfClaim } from '../../domain/views/sources-of-rows';
import { citationsWords } from '../../words/exports/citations';
import { oneLine, safeAddress } from './one-line';

/** Who says so, and where. */
export interface Evidence {
  readonly speaker: string;
  readonly title: string;
  readonly publisher: string;
  readonly issued: EdtfDate;
  /** The public page, opening at the words where words are quoted; null where there is none. */
  readonly address: string | null;
  /** Where the row stands in a person's own file; null for what is not from one. */
  readonly row: RowInFile | null;
}

/** A line of a file that only those have who were given it: the hash tells whether it is the same one. */
export interface RowInFile {
  readonly line: number;
  readonly file: string;
  /** The sheet, where the file is a workbook: then the line is the number of the row. */
  readonly sheet?: string;
  /** The table, where the file is a packed one. */
  readonly table?: string;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** A text as one line that ends as a sentence does. */
export function asSentence(text: string): string {
  const line = oneLine(text);
  return /[.!?…][”’")]?$/u.test(line) ? line : `${line}.`;
}

/** The claim to name: of those that give the status that is shown, one that quotes words, else the first. */
export function namedClaim({ claims, status }: Relationship): Claim | undefined {
  const giving = claims.filter(
    ({ stance, says }) =>
      stance !== 'context' && says.some((said) => said.field === 'status' && said.status === status),
  );
  return giving.find(({ citation }) => citation.type === 'quotation') ?? giving[0];
}

/** Words often end with a full stop, which whoever makes links of addresses leaves out. */
function withoutStop(address: string): string {
  return address.replace(/\.$/, '%2E');
}

function rowOf(citation: Citation): RowInFile | null {
  if (citation.type !== 'register-row' || !citation.file || citation.line === undefined) return null;
  const { name, sha256, sheet, table } = citation.file;
  return {
    line: citation.line,
    file: oneLine(name),
    sha256,
    ...(sheet !== undefined && { sheet: oneLine(sheet) }),
    ...(table !== undefined && { table: oneLine(table) }),
  };
}

/** Where what a claim cites can be read: at its words, or by the DOI that names the whole. */
function addressOf({ address, doi }: Source, citation: Citation): string | null {
  const words = citation.type === 'quotation' ? citation.quote : null;
  if (address !== undefined && words) return safeAddress(withoutStop(addressOfWords(address, words)));
  if (doi !== undefined) return addressOfDoi(doi);
  return address === undefined ? null : safeAddress(address);
}

/** What a claim about a relationship rests on. */
export function evidenceOf(dataset: Dataset, of: Relationship, claim: Claim): Evidence {
  const { attribution, citation } = claim;
  const source = sourceOfClaim(dataset, of, claim);
  const { title, publisher, date } = source;
  return {
    speaker: oneLine(attribution.speaker),
    title: oneLine(title),
    publisher: oneLine(publisher),
    issued: date,
    address: addressOf(source, citation),
    row: rowOf(citation),
  };
}

/** How all claims about a relationship bear on its headline: a citation that names one must not hide the others. */
export function claimsRemark(relationship: Relationship): string[] {
  const all = relationship.claims.length;
  if (all < 2) return [];
  const { basis, others, earlier, besides, context, because } = sidesOf(relationship);
  const counts = {
    agree: basis.length,
    otherwise: others.length,
    besides: earlier.length + besides.length,
    context: context.length,
  };
  return [citationsWords().claims({ all, isDisputed: because !== null, ...counts })];
}

/** Of what days the other releases of its register are that tell of a relationship, beside the one that is named. */
export function otherReleases(dataset: Dataset, of: Relationship, named: Claim): string[] {
  const dateOf = (claim: Claim) => sourceOfClaim(dataset, of, claim).date;
  const rows = of.claims.filter(
    ({ citation }) => citation.type === 'register-row' && citation.source === named.citation.source,
  );
  const others = new Set(rows.map(dateOf).filter((date) => date !== dateOf(named)));
  return others.size > 0 ? [citationsWords().otherReleases([...others].sort())] : [];
}

/** The credit line that the publisher of a source asks for, as a sentence, if there is one. */
export function creditOf(dataset: Dataset, id: SourceId): string[] {
  const { credit } = sourceOf(dataset, id);
  return credit ? [asSentence(citationsWords().credit(credit))] : [];
}
