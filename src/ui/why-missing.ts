/** Why a part of the app did not arrive: told apart by asking for the page itself once more. */

/**
 * `offline`: there is no connection; `stale`: the app was updated, and the part belongs to the version before; `slow`:
 * it has not answered yet; `broken`: the page is there, and the part is not; `stuck`: the same, once more. Firefox and
 * Safari keep in mind that a script did not arrive, and fetch it no more until the page is loaded anew.
 */
export type WhyMissing = 'offline' | 'stale' | 'slow' | 'broken' | 'stuck';

/** How long the page may take to answer, in milliseconds. */
const PATIENCE = 8000;

/** What is asked of the browser. */
interface Surroundings {
  readonly isOffline: boolean;
  /** The address of the script that the page began with. Its name changes with every version. */
  readonly script: string;
  /** The page as it is served now. */
  readonly fetchPage: () => Promise<{ readonly ok: boolean; readonly text: () => Promise<string> }>;
}

const nameIn = (address: string) => address.slice(address.lastIndexOf('/') + 1);

function browser(): Surroundings {
  return {
    isOffline: navigator.onLine === false,
    script: document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '',
    fetchPage: () => fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }),
  };
}

/** Why a part did not arrive, which may be the first time or not. Never throws. */
export async function whyMissing(
  isFirstTime: boolean,
  { isOffline, script, fetchPage }: Surroundings = browser(),
): Promise<WhyMissing> {
  const broken = isFirstTime ? 'broken' : 'stuck';
  if (isOffline) return 'offline';
  try {
    const answer = await fetchPage();
    if (!answer.ok) return broken;
    return (await answer.text()).includes(nameIn(script)) ? broken : 'stale';
  } catch {
    return 'offline';
  }
}
