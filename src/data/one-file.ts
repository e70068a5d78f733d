/**
 * A page in one file: what stands in it besides the app, by the ids of its elements. Export writes them, and the page
 * reads them where it begins. The rule: docs/decisions/2026-11-29-page-in-one-file.md.
 */
import type { DatasetId } from '../domain/model/ids';

/** The elements of a page in one file, by their ids. */
export const BLOCK = {
  /** The script, which is that of the workers too. */
  app: 'one-file-app',
  style: 'one-file-style',
  facts: 'one-file-facts',
  data: 'one-file-data',
  notices: 'one-file-notices',
} as const;

/** The one Trusted Types policy that such a page allows: it names the script of our workers. */
export const POLICY_OF_WORKERS = 'armsgraph-worker';

/** The app itself, as such a page holds it. */
export interface AppFiles {
  /** All of its code: of the page, and of its workers. */
  readonly script: string;
  readonly style: string;
  /** The notices of everything that it is built from. */
  readonly notices: string;
}

/** What such a page knows of itself. */
export interface OneFileFacts {
  /** The link that opens the site on what the page was taken of. */
  readonly permalink: string;
  /** The dataset in the page. */
  readonly dataset: { readonly id: DatasetId; readonly version: string };
  /** SHA-256 of that dataset, as it is written by itself. */
  readonly hash: string;
  /** The datasets that were open, with the SHA-256 of their files. */
  readonly members: readonly { readonly id: DatasetId; readonly title: string; readonly sha256: string }[];
  /** Whether they hold no more than the page does. */
  readonly isWhole: boolean;
}

/** The text of an element of this page. @throws Error where it is no page in one file. */
export function blockText(block: keyof typeof BLOCK): string {
  const element = document.getElementById(BLOCK[block]);
  if (!element) throw new Error(`The page has no element with the id "${BLOCK[block]}".`);
  return element.textContent;
}

let known: OneFileFacts | null = null;

/** What this page knows of itself. */
export function factsOfPage(): OneFileFacts {
  known ??= JSON.parse(blockText('facts')) as OneFileFacts;
  return known;
}
