/** Links of every kind in the browser: each is answered by the page, drawn or with words, and nothing else happens. */
import fc from 'fast-check';
import type { Asked } from '../counts';
import { anyLink } from '../links';
import type { Site } from './site';
import { openWatched, type WatchedPage } from './watched-page';

/** Servers refuse what is longer before the app is asked. */
const LONGEST = 12_000;

/** A link as an address of the site, always the same for the same link. */
function addressOf(link: string, base: string): string {
  const whole = /^[?#]/.test(link) ? link : `?${link}`;
  return new URL(whole.toWellFormed().slice(0, LONGEST), base).href.slice(0, LONGEST);
}

/** What the browser itself says where a link names a dataset that is not there, which the page says in words. */
const NO_SUCH_DATASET = /^Console error: Failed to load resource: .* 404 .*\/datasets\/[^/]*\.json\)$/;

async function openLink({ page, ready, faults }: WatchedPage, address: string): Promise<void> {
  await page.goto(address);
  await ready();
  const found = (await faults()).filter((fault) => !NO_SUCH_DATASET.test(fault));
  const isAnswering = await page.evaluate(
    () => document.title !== '' && document.body.innerText.trim() !== '',
  );
  if (!isAnswering) found.push('The page is empty.');
  if (found.length > 0) throw new Error(found.join('\n'));
}

/**
 * Opens so many links: cold, each in a page and cache of its own, or warm, one after the other in one page. Where one
 * fails, it says which.
 */
export async function openLinks(
  site: Site,
  count: number,
  { seed, skip }: Asked,
  how: 'cold' | 'warm',
): Promise<string> {
  const links = fc.sample(anyLink, { seed, numRuns: skip + count }).slice(skip);
  let watched = await openWatched(site);
  for (const [i, link] of links.entries()) {
    const address = addressOf(link, site.address);
    try {
      await openLink(watched, address);
    } catch (error) {
      const again = `To try it again: ${how}=1 seed=${seed} skip=${skip + i}`;
      throw new Error(`${address}\n${error instanceof Error ? error.message : error}\n${again}`);
    }
    if (how === 'warm' || i === links.length - 1) continue;
    await watched.close();
    watched = await openWatched(site);
  }
  await watched.close();
  return 'answered, without an error, a dialog, a request elsewhere or anything against the policy';
}
