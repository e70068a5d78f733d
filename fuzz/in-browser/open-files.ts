/** Files of every kind in the browser: each is read, asked about, or refused with words, and nothing else happens. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { Asked } from '../counts';
import { anyFile } from '../files';
import type { Site } from './site';
import { BY_THE_CLOCK, openWatched, type WatchedPage } from './watched-page';

/** What becomes of a file on the screen, as far as it has come. */
type Ending = 'refused' | 'read' | 'asked';

/** Runs in the page: how it ended, or null while it has not. */
function endingInPage(): Ending | null {
  const label = document.querySelector('dialog[open]')?.getAttribute('aria-label') ?? '';
  if (label.endsWith('not opened')) return 'refused';
  if (label === 'What do the columns mean?') return 'asked';
  const news = Array.from(
    document.querySelectorAll('[role="status"]'),
    ({ textContent }) => textContent ?? '',
  );
  return label === 'Import report' || news.some((words) => / read from /.test(words)) ? 'read' : null;
}

async function endingOf(page: Page): Promise<Ending> {
  const handle = await page.waitForFunction(endingInPage, undefined, BY_THE_CLOCK);
  return (await handle.jsonValue()) ?? 'read';
}

/** Brings a file, answers what is asked about its columns as it is guessed, and waits for the end. */
async function openFile({ page, ready, faults }: WatchedPage, bytes: Uint8Array): Promise<Ending> {
  await page.goto('./');
  await ready();
  const file = { name: 'made.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
  const ending = await endingOf(page);
  if (ending === 'asked') {
    const submit = page.locator('dialog[open]').getByRole('button', { name: 'Read the table' });
    if (await submit.isEnabled()) await submit.click();
  }
  const found = await faults();
  if (found.length > 0) throw new Error(found.join('\n'));
  return ending;
}

/** Opens so many files, one after the other. Where one fails, it says which. */
export async function openFiles(site: Site, count: number, { seed, skip }: Asked): Promise<string> {
  const files = fc.sample(anyFile, { seed, numRuns: skip + count }).slice(skip);
  const watched = await openWatched(site);
  const endings = new Map<Ending, number>();
  for (const [i, bytes] of files.entries()) {
    try {
      const ending = await openFile(watched, bytes);
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    } catch (error) {
      const again = `To try it again: opened=1 seed=${seed} skip=${skip + i}`;
      throw new Error(`${error instanceof Error ? error.message : error}\n${again}`);
    }
  }
  await watched.close();
  return [...endings].map(([ending, times]) => `${times} ${ending}`).join(', ');
}
