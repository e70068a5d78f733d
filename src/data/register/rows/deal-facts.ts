/** What the rows of a register say of one deal, before its names are matched with parties and systems. */

import type { EdtfDate } from '../../../domain/dates/edtf';
import type { Attribution } from '../../../domain/model/claim';
import type { Condition, Delivery, Remark } from '../../../domain/model/deal';
import type { Money, Quantity } from '../../../domain/model/quantity';
import type { Status } from '../../../domain/model/status';
import type { ReportNote } from './report-note';

/** What a clause makes of a deal of which nothing was delivered. */
export interface Outcome {
  readonly status: Status;
  /** The year that the clause names. */
  readonly date: EdtfDate | null;
  /** Whether an order came before. */
  readonly wasOrdered: boolean;
}

/** The words of a cell that are recognised to say something. */
export interface Passage {
  readonly remark: Remark;
  readonly column: string;
  /** A clause of the cell, sign for sign. */
  readonly exact: string;
  readonly outcome: Outcome | null;
}

/** What the rows of one deal say, in our words; names are still those of the file. */
export interface DealFacts {
  /** The supplier, as written. */
  readonly from: string;
  /** The recipient, as written. */
  readonly to: string;
  readonly designation: string;
  /** What stands in for the designation, where a table of a person's own names no weapon. */
  readonly standsIn?: 'category' | 'description';
  readonly description: string;
  /** The armament category, which only the deliveries give. */
  readonly category: string | null;
  readonly kind: 'supplies' | 'licenses-production';
  readonly condition: Condition | null;
  readonly remarks: readonly Remark[];
  /** Oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Who reported it, as written; absent where nothing is said of it. */
  readonly reporter?: string;
  /** SIPRI's number of the deal, which only the deliveries give. */
  readonly deal: string | null;
}

/** Something that is wrong with a row, or that is not known for sure. */
export type RowFault = Omit<ReportNote, 'what'>;

/** A row as a claim cites it. */
export interface CitedRow {
  readonly line: number;
  /** What it says, in the register's own column names: asked for by whoever reads one deal, and not for 30,000. */
  readonly cells: () => Readonly<Record<string, string>>;
  /** When something was delivered, oldest first. */
  readonly deliveries: readonly EdtfDate[];
  /** The words of a cell that a person's own table marks as the excerpt. */
  readonly excerpt?: { readonly column: string; readonly exact: string };
  /** What a cell says in other words. */
  readonly paraphrase?: { readonly column: string; readonly text: string };
}

/** A source that a row names beside the first one, and the words that are quoted of it. */
export interface OtherSource {
  readonly attribution: Omit<Attribution, 'date'>;
  readonly address: string | null;
  readonly excerpt?: NonNullable<CitedRow['excerpt']>;
}

/** All that the rows of one deal say: the facts, and what its claims are made of. */
export interface DealRecord {
  readonly facts: DealFacts;
  readonly order: EdtfDate;
  /** What happened on that date, where it is not an order. */
  readonly orderStatus?: Status;
  /** Who says so, on the date of the file. */
  readonly attribution: Omit<Attribution, 'date'>;
  /** Where that can be read, where the row says so. */
  readonly address?: string | null;
  /** The other sources that the row names: each says the same. */
  readonly otherSources?: readonly OtherSource[];
  readonly quantity: Quantity | null;
  /** The amounts of money that it tells, each with what it is for. */
  readonly money?: readonly Money[];
  /** Whether the rows say that something of what was ordered is still to come. */
  readonly outstanding: boolean;
  /** The words that the remarks rest on. */
  readonly passages: readonly Passage[];
  readonly rows: readonly CitedRow[];
}

/** A deal with what is doubtful about it, or why there is none. */
export type Reading<Deal> =
  | ({ readonly ok: true; readonly doubts: readonly RowFault[] } & Deal)
  | { readonly ok: false; readonly fault: RowFault };
