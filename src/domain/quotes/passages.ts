/** The text of a source with the passages that claims cite from it, numbered, and cut where they begin and end. */
import type { Citation, Claim, PositionSelector, QuoteSelector } from '../model/claim';
import type { Dataset } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import type { Source } from '../model/source';
import { codePointLength, quoteAt, sliceCodePoints } from './quotation';
import { relocate } from './relocate';

/** A citation of the words of a text. */
type Quotation = Extract<Citation, { readonly type: 'quotation' }>;

/** A claim that quotes its source. */
interface QuotingClaim extends Claim {
  readonly citation: Quotation;
}

/** A distinct part of a text that claims cite: what begins and ends at the same offsets is one passage. */
export interface Passage extends PositionSelector {
  /** Its position in reading order, from 1. Of passages that begin together, the longer comes first. */
  readonly number: number;
  /** The words as the text has them. */
  readonly quote: QuoteSelector;
  readonly claims: readonly Claim[];
  /** The relationships of the claims, each once. */
  readonly relationships: readonly RelationshipId[];
}

/** A part of a text within which no passage begins or ends. */
export interface Segment extends PositionSelector {
  readonly text: string;
  /** The passages that it is part of, the longest first, so that the last is the innermost. */
  readonly within: readonly Passage[];
  /** Those of them that begin here, in their order. */
  readonly begins: readonly Passage[];
}

/** A paragraph: its segments, with the line breaks after it as part of the last. */
export interface Paragraph {
  readonly segments: readonly Segment[];
}

/** A text ready to be read: the paragraphs' segments, one after the other, are the text. */
export interface CitedText {
  readonly passages: readonly Passage[];
  readonly paragraphs: readonly Paragraph[];
  /** The claims whose words are not in the text. They stand nowhere, rather than at a wrong span. */
  readonly notFound: readonly Claim[];
}

/** Any run of blanks with a line break in it; it belongs to the paragraph before. */
const BREAK = /(?<!\s)\s*\n\s*/gu;

const lengthOf = ({ start, end }: PositionSelector) => end - start;

function isQuotingFrom(source: Source, claim: Claim): claim is QuotingClaim {
  return claim.citation.type === 'quotation' && claim.citation.source === source.id;
}

/** Where the words of a citation stand in the text, also where they have moved; null where that is not clear. */
function positionIn(text: string, { quote, position }: Quotation): PositionSelector | null {
  if (sliceCodePoints(text, position.start, position.end) === quote.exact) return position;
  const found = relocate(text, { quote, position });
  return found.found === 'nowhere' ? null : found;
}

interface Found {
  readonly position: PositionSelector;
  readonly claim: Claim;
}

function inReadingOrder(a: readonly Found[], b: readonly Found[]): number {
  const [first, second] = [a[0]?.position, b[0]?.position];
  return first && second ? first.start - second.start || second.end - first.end : 0;
}

function passagesFrom(text: string, found: readonly Found[]): Passage[] {
  const groups = new Map<string, Found[]>();
  for (const item of found) {
    const key = `${item.position.start} ${item.position.end}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].sort(inReadingOrder).flatMap((group, i) => {
    const [first] = group;
    if (!first) return [];
    const { start, end } = first.position;
    const claims = group.map(({ claim }) => claim);
    const relationships = [...new Set(claims.map(({ relationship }) => relationship))];
    return [{ number: i + 1, start, end, quote: quoteAt(text, { start, end }), claims, relationships }];
  });
}

/** Where each paragraph but the first begins, in code points. */
function paragraphStarts(text: string): number[] {
  return [...text.matchAll(BREAK)]
    .filter(({ index, 0: run }) => index > 0 && index + run.length < text.length)
    .map(({ index, 0: run }) => codePointLength(text.slice(0, index + run.length)));
}

function segmentsOf(text: string, passages: readonly Passage[], breaks: readonly number[]): Segment[] {
  const characters = [...text];
  const ends = passages.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, characters.length, ...breaks, ...ends])].sort((a, b) => a - b);
  const longestFirst = [...passages].sort((a, b) => lengthOf(b) - lengthOf(a));
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? characters.length;
    return {
      start,
      end,
      text: characters.slice(start, end).join(''),
      within: longestFirst.filter((passage) => passage.start <= start && end <= passage.end),
      begins: passages.filter((passage) => passage.start === start),
    };
  });
}

function paragraphsOf(segments: readonly Segment[], breaks: readonly number[]): Paragraph[] {
  const starts = [0, ...breaks];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    return { segments: segments.filter((segment) => segment.start >= start && segment.start < end) };
  });
}

/** Beyond this share of the text, marking every passage marks nothing. */
const DENSE = 0.3;

/** Whether so much of a text is cited that only what a reader chooses is worth the colour. */
export function isDense({ paragraphs }: CitedText): boolean {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const length = (some: readonly Segment[]) => some.reduce((sum, segment) => sum + lengthOf(segment), 0);
  return length(segments.filter(({ within }) => within.length > 0)) > DENSE * length(segments);
}

/** The text of a source as its claims cite it; null where the dataset does not hold the text. */
export function citedTextOf(dataset: Pick<Dataset, 'relationships'>, source: Source): CitedText | null {
  const { text } = source;
  if (text === undefined) return null;
  const claims = dataset.relationships.ready
    .flatMap((relationship) => relationship.claims)
    .filter((claim) => isQuotingFrom(source, claim));
  const placed = claims.map((claim) => ({ claim, position: positionIn(text, claim.citation) }));
  const found = placed.flatMap(({ claim, position }) => (position ? [{ claim, position }] : []));
  const passages = passagesFrom(text, found);
  const breaks = paragraphStarts(text);
  return {
    passages,
    paragraphs: paragraphsOf(segmentsOf(text, passages, breaks), breaks),
    notFound: placed.filter(({ position }) => position === null).map(({ claim }) => claim),
  };
}
