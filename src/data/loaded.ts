/** What becomes of opening a dataset, on the page and beside it. */

import type { DatasetStatement } from '../domain/model/dataset';
import { type Capped, NOTHING } from '../domain/text/capped';
import type { Fault } from './fault';

/** Why a dataset or a file could not be opened, in words for a person. */
export interface LoadFailure {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  readonly faults: Capped<Fault>;
}

/** A dataset with the SHA-256 of its file, or why there is none. */
export type Loaded =
  | { readonly ok: true; readonly statement: DatasetStatement; readonly hash: string }
  | { readonly ok: false; readonly failure: LoadFailure };

/** A dataset that could not be opened. */
export function failed(
  what: string,
  where: string,
  todo: string,
  faults: Capped<Fault> = NOTHING,
): Loaded & { ok: false } {
  return { ok: false, failure: { what, where, todo, faults } };
}
