import type { DatasetId } from '../domain/model/ids';
import { type FetchTrouble, fetchText, MAX_MEGABYTES, MAX_WAIT } from './fetch-text';
import { isShipped } from './is-shipped';
import { failed, type Loaded, type LoadTrouble } from './loaded';

/** Checks the text of a dataset, of which it is said where it stands. */
export type CheckText = (text: string, where: string, stopped: AbortSignal) => Promise<Loaded>;

/** Where a shipped dataset stands, relative to the page. */
function addressOf(id: DatasetId): string {
  return `datasets/${encodeURIComponent(id)}.json`;
}

/** Why a dataset did not come. */
function troubleOf(trouble: FetchTrouble, id: DatasetId): LoadTrouble {
  if (typeof trouble !== 'string') return { code: 'status', ...trouble };
  if (trouble === 'missing') return { code: trouble, id };
  if (trouble === 'large') return { code: trouble, most: MAX_MEGABYTES };
  return trouble === 'slow' ? { code: trouble, seconds: MAX_WAIT / 1000 } : { code: trouble };
}

/** Fetches a dataset that stands beside the app, and lets it be checked where it is not shipped. Never throws. */
export async function loadDataset(id: DatasetId, check: CheckText, stopped: AbortSignal): Promise<Loaded> {
  const where = addressOf(id);
  const fetched = await fetchText(where, stopped);
  if (!fetched.ok) return failed(troubleOf(fetched.trouble, id), where);
  const { text } = fetched;
  return (await shipped(text)) ?? check(text, where, stopped);
}

/** The SHA-256 of a text: the browser's own, and ours where a page without encryption is refused it. */
async function sha256Of(text: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return (await import('./hash')).hashOfText(text);
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A dataset that is shipped as it is passed the check before it was, so that the checker is not even fetched. */
async function shipped(text: string): Promise<Loaded | null> {
  const hash = await sha256Of(text);
  return isShipped(hash) ? { ok: true, statement: JSON.parse(text).data, hash } : null;
}
