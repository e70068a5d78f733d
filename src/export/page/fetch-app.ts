/** Fetches the app itself, which the site holds a second time as one script and one style sheet. */
import { ONE_FILE } from 'virtual:one-file';
import { fetchText } from '../../data/fetch-text';
import type { AppFiles } from '../../data/one-file';
import { exportPageWords } from '../../words/exports/page';

/** The notices of all that the site is built from, which go where its code goes. */
const NOTICES = 'licences.txt';

async function textAt(address: string, signal: AbortSignal): Promise<string> {
  const fetched = await fetchText(address, signal);
  if (fetched.ok) return fetched.text;
  const { missing } = exportPageWords();
  throw new Error(fetched.trouble === 'missing' ? missing.replaced : missing.notArrived);
}

/** The app, as it goes into a page. @throws Error in words of the page, where it does not arrive. */
export async function fetchApp(signal: AbortSignal): Promise<AppFiles> {
  if (!ONE_FILE) throw new Error(exportPageWords().missing.notBuilt);
  const [script, style, notices] = await Promise.all([
    textAt(ONE_FILE.script, signal),
    textAt(ONE_FILE.style, signal),
    textAt(NOTICES, signal),
  ]);
  return { script, style, notices };
}
