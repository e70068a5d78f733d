import { SHIPPED_HASHES } from 'virtual:shipped-datasets';
import type { DatasetId } from '../domain/model/ids';
import { type FetchTrouble, fetchText, MAX_WAIT } from './fetch-text';
import { failed, type Loaded } from './loaded';

/** Checks the text of a dataset, of which it is said where it stands. */
export type CheckText = (text: string, where: string, stopped: AbortSignal) => Promise<Loaded>;

/** Where a shipped dataset stands, relative to the page. */
function addressOf(id: DatasetId): string {
  return `datasets/${encodeURIComponent(id)}.json`;
}

const AGAIN = 'Check the connection, then try again.';

/** What is said of a dataset that did not come: what happened, and what to do. */
function saidOf(trouble: FetchTrouble, id: DatasetId): readonly [what: string, todo: string] {
  switch (trouble) {
    case 'missing':
      return [
        `There is no dataset “${id}” here`,
        'Check the part of the link after “d=”, open the file that holds it, or open the case file.',
      ];
    case 'page':
      return [
        'The network answered with a page of its own, and not with the dataset',
        'It may want you to log in first, as in a hotel, train or library: open any other site, log in, then try again.',
      ];
    case 'large':
      return ['The dataset is larger than 32 MB, the most that is read', 'Open another one.'];
    case 'slow':
      return [`The dataset did not arrive: nothing came for ${MAX_WAIT / 1000} seconds`, AGAIN];
    case 'offline':
      return ['The dataset could not be fetched: there is no connection', AGAIN];
    case 'broken':
      return ['The dataset could not be fetched', AGAIN];
    default:
      return [
        `The server answered ${trouble.status} instead of sending the dataset`,
        TODO[trouble.status] ?? 'Try again in a moment. If it stays so, tell whoever runs this site.',
      ];
  }
}

const MAY_NOT =
  'The site or the network does not let you have it. Log in, or ask whoever runs it, then try again.';
const TOO_MANY = 'The server has too much to do. Wait a minute, then try again.';

const TODO: Readonly<Record<number, string>> = {
  401: MAY_NOT,
  403: MAY_NOT,
  407: MAY_NOT,
  429: TOO_MANY,
  503: TOO_MANY,
};

/** Fetches a dataset that stands beside the app, and lets it be checked where it is not shipped. Never throws. */
export async function loadDataset(id: DatasetId, check: CheckText, stopped: AbortSignal): Promise<Loaded> {
  const where = addressOf(id);
  const fetched = await fetchText(where, stopped);
  if (!fetched.ok) {
    const [what, todo] = saidOf(fetched.trouble, id);
    return failed(what, where, todo);
  }
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

const SHIPPED: ReadonlySet<string> = new Set(SHIPPED_HASHES);

/** A dataset that is shipped as it is passed the check before it was, so that the checker is not even fetched. */
async function shipped(text: string): Promise<Loaded | null> {
  const hash = await sha256Of(text);
  return SHIPPED.has(hash) ? { ok: true, statement: JSON.parse(text).data, hash } : null;
}
