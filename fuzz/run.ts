/**
 * `npm run fuzz`: what chance makes of links and files, through the app. What fails is printed with its seed, and with
 * what to say to try just that again.
 *
 *   npm run fuzz                              every part at its full length
 *   npm run fuzz -- links=5000 files=100      these parts, so many of each
 *   npm run fuzz -- cold=200 seed=7           by the chance of this seed
 *   npm run fuzz -- links seed=7 path=12:0:3  the one that failed
 */
import fc from 'fast-check';
import { findChromium } from '../scripts/chromium.mjs';
import { type Asked, askedIn, type PartName } from './counts';
import { anyFile, checkFile } from './files';
import { openFiles } from './in-browser/open-files';
import { openLinks } from './in-browser/open-links';
import { type Site, withSite } from './in-browser/site';
import { anyLink, checkCut, checkLink, completeView, queryOf, readAndWrite } from './links';
import { Stopwatch } from './timing';

/** The most that a link may take of the processor, in milliseconds. */
const MAX_LINK = 5;
/** The most that a file may take, in milliseconds: none of them is large. */
const MAX_FILE = 1000;

/** How much of what failed is printed; the seed gives all of it. */
const MAX_SHOWN_LENGTH = 1000;

/** Runs a part, and tells in a line how it went; throws where it failed. */
type Part = (count: number, asked: Asked) => Promise<string>;

async function assertAll<Values extends readonly unknown[]>(
  property: fc.IRawProperty<Values>,
  numRuns: number,
  { seed, path }: Asked,
): Promise<void> {
  const details = await fc.check(property, { numRuns, seed, ...(path !== null && { path }) });
  if (!details.failed) return;
  const again = `seed=${details.seed} path=${details.counterexamplePath ?? ''}`;
  const [failing] = details.counterexample ?? [];
  const shown =
    typeof failing === 'string'
      ? failing.slice(0, MAX_SHOWN_LENGTH)
      : fc.stringify(failing).slice(0, MAX_SHOWN_LENGTH);
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : 'It failed.';
  throw new Error(`${reason}\n${shown}\nTo try it again: ${again}`);
}

const links: Part = async (count, asked) => {
  const watch = new Stopwatch(MAX_LINK);
  const property = fc.property(anyLink, (link) => {
    const query = queryOf(link);
    watch.time(() => readAndWrite(query));
    checkLink(query);
  });
  await assertAll(property, count, asked);
  return `read and written in ${watch}`;
};

const cuts: Part = async (count, asked) => {
  await assertAll(fc.property(completeView, fc.nat(), checkCut), count, asked);
  return 'complete links, each cut at some letter, said to be cut';
};

const files: Part = async (count, asked) => {
  const watch = new Stopwatch(MAX_FILE);
  const outcomes = new Map<string, number>();
  const property = fc.asyncProperty(anyFile, (bytes) =>
    watch.timeAsync(async () => {
      const outcome = await checkFile(bytes);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
  );
  await assertAll(property, count, asked);
  const kinds = [...outcomes].map(([kind, times]) => `${times} ${kind}`).join(', ');
  return `${kinds}; ${watch}`;
};

const inBrowser =
  (run: (site: Site, count: number, asked: Asked) => Promise<string>): Part =>
  async (count, asked) =>
    withSite(await findChromium(), (site) => run(site, count, asked));

const PARTS: Readonly<Record<PartName, Part>> = {
  links,
  cuts,
  files,
  warm: inBrowser((site, count, asked) => openLinks(site, count, asked, 'warm')),
  cold: inBrowser((site, count, asked) => openLinks(site, count, asked, 'cold')),
  opened: inBrowser(openFiles),
};

async function main(): Promise<void> {
  const asked = askedIn(process.argv.slice(2));
  console.log(`seed=${asked.seed}`);
  for (const [name, count] of asked.counts) {
    const start = performance.now();
    try {
      const said = await PARTS[name](count, asked);
      console.log(`✓ ${name}=${count}: ${said} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`✗ ${name}=${count} seed=${asked.seed}`);
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// The server of the site goes on until it is told to stop.
process.exit();
