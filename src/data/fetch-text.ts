/** Fetches a text that stands beside the app: bounded in time and in size, whatever the server or the network says. */

/** After so long without a byte nothing more is waited for, in milliseconds. */
export const MAX_WAIT = 20_000;

/** No dataset is larger. What a server says of the size of its answer need not be so, and is not asked for. */
export const MAX_MEGABYTES = 32;

const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

/** Why there is no text. `page`: something between the page and the server answered with a web page of its own. */
export type FetchTrouble =
  | 'missing'
  | 'page'
  | 'large'
  | 'slow'
  | 'offline'
  | 'broken'
  | { readonly status: number };

/** A text, or why there is none. */
export type FetchedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly trouble: FetchTrouble };

const none = (trouble: FetchTrouble): FetchedText => ({ ok: false, trouble });

/** A dataset is JSON, whatever type its server gives it, and no JSON begins like a web page. */
const WEB_PAGE = /^\s*</;

/** What is in our own page, which many hosts send in the place of a file that they do not have. */
const OWN_PAGE = /<title>[^<]*Armsgraph/;

/** The statuses of a file that is not there, and of a network that wants its own page to be seen first. */
const [NOT_FOUND, GONE, LOG_IN] = [404, 410, 511];

function troubleOf({ status, ok }: Response): FetchTrouble | null {
  if (status === NOT_FOUND || status === GONE) return 'missing';
  if (status === LOG_IN) return 'page';
  return ok ? null : { status };
}

/** Takes in the text of an answer, piece by piece; null where it is too long. */
async function textOf({ body }: Response, goesOn: () => void): Promise<string | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    goesOn();
    bytes += part.value.length;
    if (bytes > MAX_BYTES) return null;
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether an address is led on to another one, which the policy of the page does not follow to other sites. */
function isLedElsewhere(address: string, signal: AbortSignal): Promise<boolean> {
  return fetch(address, { redirect: 'manual', signal }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
}

/** Fetches the text at an address. Never throws. */
export async function fetchText(address: string, stopped: AbortSignal): Promise<FetchedText> {
  const end = new AbortController();
  const { signal } = end;
  stopped.addEventListener('abort', () => end.abort(), { signal });
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goesOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      end.abort();
    }, MAX_WAIT);
  };
  goesOn();
  try {
    const response = await fetch(address, { signal });
    const trouble = troubleOf(response);
    if (trouble) return none(trouble);
    const text = await textOf(response, goesOn);
    if (text === null) return none('large');
    if (!WEB_PAGE.test(text)) return { ok: true, text };
    return none(OWN_PAGE.test(text) ? 'missing' : 'page');
  } catch {
    if (isLate) return none('slow');
    if (navigator.onLine === false) return none('offline');
    return none((await isLedElsewhere(address, signal)) ? 'page' : 'broken');
  } finally {
    clearTimeout(timer);
    // What is left of an answer that is not wanted is not fetched.
    end.abort();
  }
}
