/** What becomes of opening a dataset, on the page and beside it. */

import type { DatasetStatement } from '../domain/model/dataset';
import type { DatasetId } from '../domain/model/ids';
import { type Capped, NOTHING } from '../domain/text/capped';
import type { Fault } from './fault';
import type { Trouble } from './trouble';

/** What went wrong with a dataset, by a code with its values. */
export type LoadTrouble =
  | { readonly code: 'missing'; readonly id: DatasetId }
  /** Something between the page and the server answered with a web page of its own. */
  | { readonly code: 'page' }
  | { readonly code: 'large'; readonly most: number }
  | { readonly code: 'slow'; readonly seconds: number }
  | { readonly code: 'offline' | 'broken' }
  /** The server answered with another status than that of success. */
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'unchecked'; readonly because: Trouble }
  | { readonly code: 'stopped' }
  /** What this device keeps of a case file is in no form that this version knows. */
  | { readonly code: 'unread-case' }
  | { readonly code: 'large-file'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'unreadable-file' }
  | { readonly code: 'faults' | 'story-faults'; readonly count: number }
  /** It uses ids for something else than another dataset that it would be joined to. */
  | {
      readonly code: 'clashes';
      readonly count: number;
      readonly title: string;
      /** Whether the other is a file that can be removed. */
      readonly isWithFile: boolean;
      /** Its own id, by which it opens by itself; null where it cannot. */
      readonly ownId: DatasetId | null;
    };

/** Why a dataset or a file could not be opened. */
export interface LoadFailure {
  readonly trouble: LoadTrouble;
  readonly where: string;
  readonly faults: Capped<Fault>;
}

/** A dataset with the SHA-256 of its file, or why there is none. */
export type Loaded =
  | { readonly ok: true; readonly statement: DatasetStatement; readonly hash: string }
  | { readonly ok: false; readonly failure: LoadFailure };

/** A dataset that could not be opened. */
export function failed(
  trouble: LoadTrouble,
  where: string,
  faults: Capped<Fault> = NOTHING,
): Loaded & { ok: false } {
  return { ok: false, failure: { trouble, where, faults } };
}
