import type { EdtfDate } from '../dates/edtf';
import { keysOf } from '../text/keys-of';
import type { Claim } from './claim';
import type { Condition, Delivery, Remark } from './deal';
import type { ClaimId, DatasetId, PartyId, RelationshipId, SystemId } from './ids';
import type { Money, Quantity } from './quantity';
import type { Reason } from './reason';
import type { Reported } from './reported';
import type { Status } from './status';
import type { Times } from './year-meanings';

interface KindFacts {
  /** Whether goods move along it, so that it runs through a system and may carry a quantity. */
  readonly carriesGoods: boolean;
}

/** Every kind of relationship. */
export const KIND = {
  supplies: { carriesGoods: true },
  'licenses-production': { carriesGoods: true },
  finances: { carriesGoods: false },
  'exports-for': { carriesGoods: false },
  sanctions: { carriesGoods: false },
  'objects-to': { carriesGoods: false },
  'diversion-concern': { carriesGoods: false },
} as const satisfies Record<string, KindFacts>;

/** What one party does to another. */
export type Kind = keyof typeof KIND;

/** Every kind, in the order in which people read about them. */
export const KINDS = keysOf(KIND);

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
  /** Who reported it, where a table says so. */
  readonly reported?: Reported;
  /** Why its values are held for the right ones where sources differ, as somebody wrote it. */
  readonly reasons?: readonly Reason[];
  /** The datasets that state it, where it stands in one that was taken from several; absent where the first does. */
  readonly datasets?: readonly DatasetId[];
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
export const EVIDENCE_MARKS = ['disputed', 'single-source', 'several-sources'] as const;

/** One of the things that can be said of the evidence. */
export type EvidenceMark = (typeof EVIDENCE_MARKS)[number];

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
  /** When it was ordered, delivered and active. */
  readonly times: Times;
  /** What follows from how well its claims agree. */
  readonly marks: readonly EvidenceMark[];
}
