/** `npm run pictures`: takes the pictures of the README from what the last build left in dist/. */
import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromiumAdvice, ensureChromium } from './chromium.mjs';
import { root } from './run.mjs';
import { freePort, serve } from './serve.mjs';

const folder = path.join(root, 'docs', 'pictures');

/** @type {{ name: string, link: string, width: number, height: number, colorScheme: 'light' | 'dark' }[]} */
const pictures = [
  { name: 'graph', link: '?sel=rus-ven-tor-m1', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'table', link: '?view=table&sel=rus-irn-tor-m1', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'phone', link: '', width: 360, height: 740, colorScheme: 'light' },
];

try {
  const port = await freePort(process.env['PORT'] ?? '4273');
  await serve(port);
  const executablePath = await ensureChromium();
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  mkdirSync(folder, { recursive: true });
  for (const { name, link, width, height, colorScheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`http://localhost:${port}/${link}`);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
