import type { EdtfDate } from '../dates/edtf';
import type { SourceId } from '../model/ids';

/** A source while it is filled in. */
export interface SourceDraft {
  readonly id: SourceId | null;
  readonly text: string;
  /** Words of the document that its text is from which kept a hyphen at the end of a line: a person may decide about them. */
  readonly parted: readonly string[];
  /** Whether its text may be held; what may not is only told in words of one's own. */
  readonly mayHold: boolean;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** What the publisher or the text is, in a few words. */
  readonly description: string;
  readonly date: EdtfDate | null;
  readonly address: string;
  /** A copy that lasts, and when it was made. */
  readonly archiveAddress: string;
  readonly archiveDate: EdtfDate | null;
  /** Its DOI, with or without the address before it; and the credit line that its publisher asks for. */
  readonly doi: string;
  readonly credit: string;
  readonly licence: string;
  readonly language: string;
  readonly note: string;
}

/** A source in which nothing is filled in. */
export const EMPTY_SOURCE: SourceDraft = {
  ...{ id: null, text: '', parted: [], mayHold: true, title: '', publisher: '', author: '', date: null },
  ...{ description: '', address: '', archiveAddress: '', archiveDate: null, licence: '' },
  ...{ language: '', note: '', doi: '', credit: '' },
};
