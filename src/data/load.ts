import { SHIPPED_HASHES } from 'virtual:shipped-datasets';
import type { DatasetStatement } from '../domain/dataset';
import type { DatasetId } from '../domain/ids';
import type { Fault } from './fault';

/** Why a dataset could not be opened, in words for a person. */
export interface LoadFailure {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  readonly faults: readonly Fault[];
}

/** A dataset with the SHA-256 of its file, or why there is none. */
export type Loaded =
  | { readonly ok: true; readonly statement: DatasetStatement; readonly hash: string }
  | { readonly ok: false; readonly failure: LoadFailure };

const MOST_BYTES = 32 * 1024 * 1024;

function failed(what: string, where: string, todo: string, faults: readonly Fault[] = []): Loaded {
  return { ok: false, failure: { what, where, todo, faults } };
}

/** Where a shipped dataset stands, relative to the page. */
function addressOf(id: DatasetId): string {
  return `datasets/${encodeURIComponent(id)}.json`;
}

/** Fetches and checks a dataset that is shipped with the app. Never throws. */
export async function loadDataset(id: DatasetId): Promise<Loaded> {
  const where = addressOf(id);
  let text: string;
  try {
    const response = await fetch(where);
    const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
    if (response.status === 404 || isPage) {
      return failed(
        `There is no dataset “${id}” here`,
        where,
        'Check the part of the link after “d=”, open the file that holds it, or open the case file.',
      );
    }
    if (!response.ok) {
      return failed(
        `The server answered ${response.status} instead of sending the dataset`,
        where,
        'Try again in a moment. If it stays so, tell whoever runs this site.',
      );
    }
    text = await response.text();
  } catch {
    return failed('The dataset could not be fetched', where, 'Check the connection, then try again.');
  }
  return checked(text, where);
}

/** The SHA-256 of a text: the browser's own, and ours where a page without encryption is refused it. */
async function sha256Of(text: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return (await import('./cite/hash')).hashOfText(text);
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const SHIPPED: ReadonlySet<string> = new Set(SHIPPED_HASHES);

/**
 * Checks the text of a dataset file. One that is shipped as it is passed the check before it was, so that the checker
 * is not even fetched.
 */
async function checked(text: string, where: string): Promise<Loaded> {
  const hash = await sha256Of(text);
  if (SHIPPED.has(hash)) return { ok: true, statement: JSON.parse(text).data, hash };
  const { readDataset } = await import('./read-dataset');
  const read = await readDataset(text);
  if (read.ok) return { ok: true, statement: read.statement, hash };
  const many = read.faults.length === 1 ? 'a fault' : `${read.faults.length} faults`;
  return failed(
    `The dataset was refused: it has ${many}`,
    where,
    'Whoever keeps the dataset can mend what is listed here; nothing of it was used.',
    read.faults,
  );
}

/** Reads and checks a file that a person opened. Never throws, and never sends the file anywhere. */
export async function loadFile(file: File): Promise<Loaded> {
  if (file.size > MOST_BYTES) {
    const megabytes = Math.ceil(file.size / 1024 / 1024);
    return failed(`The file is too large: ${megabytes} MB, and 32 MB is the most`, file.name, 'Split it.');
  }
  try {
    return await checked(await file.text(), file.name);
  } catch {
    return failed(
      'The file could not be read',
      file.name,
      'Check that it still exists and that you may read it.',
    );
  }
}
