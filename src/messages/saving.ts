import type { Trouble } from '../data/trouble';
import type { ExportProgress } from '../domain/views/exporting';

/** A file that is written to be saved. */
export interface Saving {
  /** What it is called in the list of forms. */
  readonly label: string;
  /** How far it has come; "begun" until it takes long enough to wonder. */
  readonly at:
    | ExportProgress
    | { readonly phase: 'begun' }
    | { readonly phase: 'failed'; readonly why: Trouble };
}
