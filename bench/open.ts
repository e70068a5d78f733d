/** How long it takes from bringing the real register to its network on the screen, and what holds the page up meanwhile. */
import { bringFiles, DELIVERIES, haveFiles, openApp, REGISTER, watchedIn } from './app/app-page';
import { type Site, withSite } from './app/site';
import type { Watched } from './app/watched';
import type { BenchContext, Part } from './part';
import { type Line, lineOf, type Target } from './report';

const RUNS = 5;
/** The browser tells of no shorter task. */
const MIN_TASK_LENGTH = 50;

interface FilesToOpen {
  readonly what: string;
  readonly files: readonly string[];
  readonly target: Target;
}

const TO_OPEN: readonly FilesToOpen[] = [
  { what: 'the register', files: REGISTER, target: { atMost: 2500 } },
  { what: 'both files of deliveries', files: DELIVERIES, target: { atMost: 4000 } },
];

/** The longest task that began between two moments. */
function longestTask({ tasks }: Watched, from: number, to: number): number {
  const between = tasks.filter(({ start, duration }) => start >= from && start + duration <= to);
  return Math.max(MIN_TASK_LENGTH, ...between.map(({ duration }) => duration));
}

/** Opens the files in a page of their own. */
async function openOnce(site: Site, files: readonly string[]): Promise<Watched> {
  const page = await openApp(site);
  await bringFiles(page, files);
  const watched = await watchedIn(page);
  await page.context().close();
  return watched;
}

async function measureFiles(
  site: Site,
  { what, files, target }: FilesToOpen,
  context: BenchContext,
): Promise<Line[]> {
  if (!haveFiles(files, context)) return [];
  context.say(`  ${what}`);
  const runs: Watched[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(site, files));
  const each = (value: (brought: number, joined: number, readable: number, of: Watched) => number) =>
    runs.map((of) => value(of.brought ?? Number.NaN, of.joined ?? Number.NaN, of.readable ?? Number.NaN, of));
  return [
    lineOf(
      `${what}: until the network is drawn`,
      'ms',
      each((brought, _, readable) => readable - brought),
      target,
      'median',
    ),
    lineOf(
      `${what}: until its relationships are counted`,
      'ms',
      each((brought, joined) => joined - brought),
    ),
    lineOf(
      `${what}: longest task while reading (50: none longer)`,
      'ms',
      each((brought, joined, _, of) => longestTask(of, brought, joined)),
      { atMost: MIN_TASK_LENGTH },
    ),
    lineOf(
      `${what}: longest task until the network is drawn (50: none longer)`,
      'ms',
      each((brought, _, readable, of) => longestTask(of, brought, readable)),
    ),
  ];
}

/** The part about opening files. */
export const open: Part = {
  name: 'open',
  run: (context) =>
    withSite(context, async (site) => {
      const lines: Line[] = [];
      for (const toOpen of TO_OPEN) lines.push(...(await measureFiles(site, toOpen, context)));
      return lines;
    }),
};
