import type { EdtfDate } from '../dates/edtf';
import type { Claim } from './claim';
import type { Condition, Delivery, Remark } from './deal';
import type { ClaimId, DatasetId, PartyId, RelationshipId, SystemId } from './ids';
import type { Money, Quantity } from './quantity';
import type { Status } from './status';

interface KindFacts {
  /** As a verb between two parties: "supplies". */
  readonly label: string;
  /** As a noun, short enough for a line of the graph. */
  readonly noun: string;
  /** Whether goods move along it, so that it runs through a system and may carry a quantity. */
  readonly carriesGoods: boolean;
}

/** Every kind of relationship. */
export const KIND = {
  supplies: { label: 'supplies', noun: 'supply', carriesGoods: true },
  'licenses-production': { label: 'licenses production', noun: 'licence', carriesGoods: true },
  finances: { label: 'finances', noun: 'finance', carriesGoods: false },
  'exports-for': { label: 'exports for', noun: 'agency', carriesGoods: false },
  sanctions: { label: 'sanctions', noun: 'sanctions', carriesGoods: false },
  'objects-to': { label: 'objects to', noun: 'objection', carriesGoods: false },
  'diversion-concern': { label: 'diversion concern', noun: 'diversion concern', carriesGoods: false },
} as const satisfies Record<string, KindFacts>;

/** What one party does to another. */
export type Kind = keyof typeof KIND;

/** Every kind, in the order in which people read about them. */
export const KINDS = Object.keys(KIND) as readonly Kind[];

/** The kinds along which goods move: a relationship of one of them is a deal. */
export const GOODS_KINDS: readonly Kind[] = KINDS.filter((kind) => KIND[kind].carriesGoods);

/** The ends of a relationship and what it is about, as a dataset file states them. */
export interface RelationshipStatement {
  readonly id: RelationshipId;
  readonly kind: Kind;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly system?: SystemId;
  /** The parties that it goes through, such as an export agency. */
  readonly via: readonly PartyId[];
  /** For an objection: the relationship that it is about. */
  readonly about?: RelationshipId;
  /** What part of the other party it concerns, and over what, in a few words. */
  readonly scope?: string;
  /** The condition of the goods, where a register gives it. */
  readonly condition?: Condition;
  /** What the comment of a register row is recognised to say, each once. */
  readonly remarks?: readonly Remark[];
  /** What was delivered in each year, where a register gives it. */
  readonly deliveries?: readonly Delivery[];
}

/** Something that happened to a relationship on a date, and the claims that say so. */
export interface DatedEvent {
  readonly status: Status;
  readonly date: EdtfDate;
  readonly claims: readonly ClaimId[];
}

/** The first and the last year in which something happened. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** What can be said of the evidence for a relationship. Computed, never typed. */
export const EVIDENCE_MARK = {
  disputed: { label: 'disputed', meaning: 'sources contradict one another' },
  'single-source': { label: 'single source', meaning: 'all that is said of it rests on one source' },
  'several-sources': { label: 'several sources', meaning: 'two sources or more speak of it' },
} as const;

/** One of the things that can be said of the evidence. */
export type EvidenceMark = keyof typeof EVIDENCE_MARK;

/** Every mark of evidence. */
export const EVIDENCE_MARKS = Object.keys(EVIDENCE_MARK) as readonly EvidenceMark[];

/** A relationship with all that its claims make of it. Everything below `datasets` is derived, never typed. */
export interface Relationship extends RelationshipStatement {
  readonly claims: readonly Claim[];
  /** The datasets that state it. */
  readonly datasets: readonly DatasetId[];
  /** Oldest first. */
  readonly events: readonly DatedEvent[];
  readonly status: Status;
  /** Since when, or at which time, it has that status. */
  readonly asOf: EdtfDate;
  readonly quantity: Quantity | null;
  readonly value: Money | null;
  /** Every year in which something is told to have happened, in order. */
  readonly years: readonly number[];
  /** What follows from how well its claims agree. */
  readonly marks: readonly EvidenceMark[];
}

/**
 * The marks that tell a reader something. That a row of a register rests on that register is true of every one of them,
 * and says nothing; as a filter it stays, so that links that hold it keep their meaning.
 */
export function tellingMarks({ marks, claims }: Relationship): readonly EvidenceMark[] {
  const isOfRows = claims.every(({ citation }) => citation.type === 'register-row');
  return isOfRows ? marks.filter((mark) => mark !== 'single-source') : marks;
}
