import type { EdtfDate } from '../dates/edtf';
import type { SourceId } from '../model/ids';

/** A source while it is filled in. */
export interface SourceDraft {
  readonly id: SourceId | null;
  readonly text: string;
  /** Whether its text may be held; what may not is only told in words of one's own. */
  readonly mayHold: boolean;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly date: EdtfDate | null;
  readonly address: string;
  readonly language: string;
  readonly note: string;
}
