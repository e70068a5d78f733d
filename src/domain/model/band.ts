import type { EdtfDate } from '../dates/edtf';
import type { PartyId } from './ids';

/** What a band of years is: an arms embargo of the Security Council or of the European Union, sanctions, a war, or something else. */
export const BAND_KINDS = ['un-embargo', 'eu-embargo', 'sanctions', 'war', 'other'] as const;

/** One of these. */
export type BandKind = (typeof BAND_KINDS)[number];

/** What of the arms for a state it is about: all, some kinds of them, or those for armed groups there and not for the state. */
export const BAND_SCOPES = ['all', 'some', 'groups'] as const;

/** One of these. */
export type BandScope = (typeof BAND_SCOPES)[number];

/** What a band rests on. */
export interface BandDocument {
  readonly title: string;
  /** Its public page. */
  readonly address?: string;
}

/** A time that deals are seen against, such as an embargo, with what says so. It is no relationship and no verdict. */
export interface Band {
  readonly id: string;
  readonly kind: BandKind;
  readonly title: string;
  /** The states that it is about: one under an embargo, or those at war. */
  readonly parties: readonly PartyId[];
  /** The suppliers that it binds; absent where it binds all. */
  readonly binds?: readonly PartyId[];
  readonly scope: BandScope;
  /** What it covers and leaves out, in a few words. */
  readonly covers?: string;
  readonly from: EdtfDate;
  /** When it ended; null where no end of it is known. */
  readonly until: EdtfDate | null;
  readonly documents: readonly BandDocument[];
}

/** How a deal stands to bands: it was ordered during one of a kind, or may have been. */
export const DURING = [
  'un-embargo',
  'un-embargo-perhaps',
  'eu-embargo',
  'eu-embargo-perhaps',
  'sanctions',
  'sanctions-perhaps',
  'war',
  'war-perhaps',
  'other',
  'other-perhaps',
] as const satisfies readonly (BandKind | `${BandKind}-perhaps`)[];

/** One of these. */
export type During = (typeof DURING)[number];
