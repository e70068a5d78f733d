/** What can be cited, each as one neutral record that every format is written from. */

import { hashOfText } from '../../data/hash';
import { type EdtfDate, interpretEdtf, isEdtf } from '../../domain/dates/edtf';
import type { CitedThing, Occasion } from '../../domain/model/citing';
import { type Dataset, relationshipOf, sourceOf } from '../../domain/model/dataset';
import type { RelationshipId, SourceId } from '../../domain/model/ids';
import { sourceInFile } from '../../domain/views/sources-of-rows';
import { relationshipsWords } from '../../words/deals/relationships';
import {
  asSentence,
  claimsRemark,
  creditOf,
  type Evidence,
  evidenceOf,
  namedClaim,
  otherReleases,
} from './evidence';
import { oneLine, safeAddress } from './one-line';

/** Everything that a citation may say, whatever its format. Every text is one line. */
export interface Citable {
  readonly type: CitedThing['type'];
  /** A register is data, everything else that is a source is a page. */
  readonly isRegister: boolean;
  /** A slug that stays the same when the dataset gets a new version. */
  readonly key: string;
  readonly title: string;
  /** Whom to name. None where a source names no author. */
  readonly authors: readonly string[];
  /** What it is part of: the dataset's title, or who published a source. Null for the dataset itself. */
  readonly container: string | null;
  readonly issued: EdtfDate;
  /** The public page of a source; null for what stands at its permalink alone. */
  readonly address: string | null;
  /** The DOI of a source, where it has one. */
  readonly doi: string | null;
  /** The language of a source; null for what speaks as the page does. */
  readonly language: string | null;
  readonly evidence: Evidence | null;
  /** What else has to be said, in whole sentences: other claims, doubts, the credit line a publisher asks for. */
  readonly remarks: readonly string[];
  readonly permalink: string;
  /** The datasets that it is of, the first of them the one that the others are joined to. */
  readonly datasets: readonly CitedDataset[];
  readonly accessed: EdtfDate;
}

/** A dataset, in the state in which it was seen. */
export interface CitedDataset {
  readonly title: string;
  readonly version: string;
  /** The SHA-256 of its file. */
  readonly sha256: string;
}

/** The versions of its datasets, for a field that takes one text. */
export const versionsOf = ({ datasets }: Pick<Citable, 'datasets'>): string =>
  datasets.map(({ version }) => version).join('; ');

type Own = Pick<Citable, 'key' | 'title' | 'authors' | 'container' | 'issued'> &
  Partial<Pick<Citable, 'isRegister' | 'address' | 'doi' | 'language' | 'evidence' | 'remarks'>>;

function dayOf(text: string): EdtfDate {
  if (!isEdtf(text) || interpretEdtf(text).earliest !== text) {
    throw new RangeError(`The day of access must be written YYYY-MM-DD, and is “${text}”.`);
  }
  return text;
}

function relationshipPart(dataset: Dataset, id: RelationshipId): Own {
  const relationship = relationshipOf(dataset, id);
  const named = namedClaim(relationship);
  return {
    ...datasetPart(dataset),
    key: `${dataset.id}-relationship-${id}`,
    title: oneLine(relationshipsWords().dated(dataset, relationship)),
    container: oneLine(dataset.title),
    evidence: named ? evidenceOf(dataset, relationship, named) : null,
    remarks: [
      ...claimsRemark(relationship),
      ...(named ? otherReleases(dataset, relationship, named) : []),
      ...(named ? creditOf(dataset, named.citation.source) : []),
    ],
  };
}

function sourcePart(dataset: Dataset, id: SourceId): Own {
  const source = sourceInFile(dataset, sourceOf(dataset, id), dataset.id);
  const { kind, title, publisher, author, date, note, address, doi, language = 'en' } = source;
  return {
    key: `${dataset.id}-source-${id}`,
    isRegister: kind === 'register',
    title: oneLine(title),
    authors: author ? [oneLine(author)] : [],
    container: oneLine(publisher),
    issued: date,
    address: address === undefined ? null : safeAddress(address),
    doi: doi ?? null,
    language,
    remarks: [...(note ? [asSentence(note)] : []), ...creditOf(dataset, id)],
  };
}

/** A figure has no id of its own; its link says all that it shows. */
function figurePart({ dataset, others = [], permalink }: Occasion, caption: string): Own {
  const all = [dataset, ...others];
  const credits = all.map(({ credit }) => oneLine(credit)).filter((credit) => credit !== '');
  return {
    ...datasetPart(dataset),
    key: `${dataset.id}-figure-${hashOfText(permalink).slice(0, 8)}`,
    title: oneLine(caption),
    authors: [...new Set(credits)],
    container: all.map(({ title }) => oneLine(title)).join('; '),
  };
}

function datasetPart(dataset: Dataset): Own {
  const { id, title, credit, date } = dataset;
  return {
    key: `${id}-dataset`,
    title: oneLine(title),
    authors: credit.trim() === '' ? [] : [oneLine(credit)],
    container: null,
    issued: date,
  };
}

function partOf(thing: CitedThing, occasion: Occasion): Own {
  const { dataset } = occasion;
  switch (thing.type) {
    case 'relationship':
      return relationshipPart(dataset, thing.id);
    case 'source':
      return sourcePart(dataset, thing.id);
    case 'figure':
      return figurePart(occasion, thing.caption);
    case 'dataset':
      return datasetPart(dataset);
  }
}

/**
 * The record of a thing that is cited.
 * @param caveats what must be said beside its numbers, each a whole sentence
 * @throws RangeError when the dataset has no such thing, or the day of access is none.
 */
export function citableOf(thing: CitedThing, occasion: Occasion, caveats: readonly string[] = []): Citable {
  const { dataset, datasetHash, others = [], permalink, accessed } = occasion;
  const part = partOf(thing, occasion);
  return {
    ...{ isRegister: false, address: null, doi: null, language: null, evidence: null },
    ...part,
    remarks: [...(part.remarks ?? []), ...caveats.map(oneLine)],
    type: thing.type,
    permalink: safeAddress(permalink),
    datasets: [{ ...dataset, sha256: datasetHash }, ...others].map(({ title, version, sha256 }) => ({
      ...{ title: oneLine(title), version: oneLine(version), sha256 },
    })),
    accessed: dayOf(accessed),
  };
}
