import type { EdtfDate } from '../dates/edtf';
import type { PartyId, SourceId } from './ids';

/** That a party was a member of a group. */
export interface Membership {
  readonly party: PartyId;
  /** Its first day, as far as that is known; null where it was one all along. */
  readonly from: EdtfDate | null;
  /** Its last day, as far as that is known; null where it still is one. */
  readonly until: EdtfDate | null;
}

/** States that belong together for a time, by name: an alliance, a union, a part of the world. */
export interface NamedGroup {
  /** A slug that lasts: links hold it. */
  readonly id: string;
  readonly title: string;
  /** The title as it reads inside a sentence, where that differs: "the Arab League". */
  readonly nameInText?: string;
}

/** The same with who belongs to it, and when. */
export interface GroupTable extends NamedGroup {
  readonly memberships: readonly Membership[];
}

/** A group that a dataset brings, with the source of its table. */
export interface Group extends GroupTable {
  readonly source: SourceId;
}
