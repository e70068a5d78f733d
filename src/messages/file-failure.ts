/** Why files that a person brings are not opened. */

import type { Trouble } from '../data/trouble';
import type { FileLocation, WhyRefused } from '../worker/read/reading';

/** Why a file is not opened in which nothing is wrong. */
export type WhyNotOpened =
  /** What reads files has failed. */
  | { readonly code: 'failed'; readonly because: Trouble }
  | { readonly code: 'folder' }
  /** It is not known what its columns mean, and nobody is there to be asked. */
  | { readonly code: 'unexplained' }
  /** There is nothing that it could be joined to. */
  | { readonly code: 'nothing-open' }
  /** What reads files did not arrive: when it was brought, or when those of the last visit were to open. */
  | { readonly code: 'reader-missing' | 'reader-missing-at-start' }
  /** What the browser kept is no file. */
  | { readonly code: 'damaged' }
  /** What a link carried was damaged on its way, or is larger than what links carry. */
  | { readonly code: 'carried-cut' | 'carried-too-large' };

/** Why a file is not opened, and which one, or where in it. */
export interface FileFailure {
  readonly why: WhyRefused | WhyNotOpened;
  readonly where: FileLocation;
}
