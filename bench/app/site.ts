/** The app as readers get it: the production build, served with the headers of `npm start`, in a browser of its own. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build, createLogger, preview } from 'vite';
import { chromiumAdvice } from '../../scripts/chromium.mjs';
import { firstFreePort } from '../../scripts/port.mjs';
import type { BenchContext } from '../part';

const FIRST_PORT = 4473;
const root = fileURLToPath(new URL('../..', import.meta.url));
const configFile = path.join(root, 'vite.config.ts');

/** What was built already in this run, by its folder. */
const builds = new Map<string, Promise<unknown>>();

function buildOnce(outDir: string, say: BenchContext['say']): Promise<unknown> {
  const logger = createLogger('error');
  const customLogger = {
    ...logger,
    // The verdicts of the size budget, and nothing else of what a build says.
    info: (text: string) => {
      const at = text.search(/(?:First picture|Engine): /);
      if (at >= 0) say(`  ${text.slice(at)}`);
    },
  };
  const started =
    builds.get(outDir) ?? build({ root, configFile, customLogger, build: { outDir, emptyOutDir: true } });
  builds.set(outDir, started);
  return started;
}

/** Where the app is served, from which folder, and a browser to look at it. */
export interface Site {
  readonly address: string;
  readonly folder: string;
  readonly browser: Browser;
}

/** Builds the app unless this run has done so, and serves it for as long as it is measured. */
export async function withSite<T>(context: BenchContext, act: (site: Site) => Promise<T>): Promise<T> {
  if (context.chromium === undefined) throw new Error(chromiumAdvice);
  const folder = path.join(context.folder, 'app');
  await buildOnce(folder, context.say);
  const port = await firstFreePort(FIRST_PORT);
  const server = await preview({ root, configFile, build: { outDir: folder }, preview: { port } });
  const browser = await chromium.launch({ executablePath: context.chromium, args: ['--no-sandbox'] });
  try {
    return await act({ address: `http://127.0.0.1:${port}/`, folder, browser });
  } finally {
    await browser.close();
    await server.close();
  }
}
