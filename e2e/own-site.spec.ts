import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';
import { test as base, checkAccessibility, expect } from './fixture';
import { serveFromFolder } from './static-host';

/** A newsroom's site of the newcomer's example, as docs/your-site.md builds one. */
async function buildSite(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-own-site-'));
  const publicDir = path.join(folder, 'public');
  cpSync(path.join(root, 'public'), publicDir, { recursive: true });
  const site = {
    title: 'Arms desk of the Herald',
    credit: 'The Herald',
    address: 'https://herald.example/arms/',
    dataset: 'newcomers-example',
    view: '?kind=supplies',
  };
  writeFileSync(path.join(publicDir, 'site.json'), JSON.stringify(site));
  const outDir = path.join(folder, 'dist');
  await build({
    root,
    publicDir,
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  baseURL: async ({}, use) => {
    const host = await serveFromFolder('arms');
    host.deploy(await buildSite());
    await use(host.address);
    await host.close();
  },
});

test('a site of one’s own begins with its dataset and its view, under its title', async ({
  app,
  request,
  baseURL,
}) => {
  await app.open();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Arms desk of the Herald');
  await expect(app.page).toHaveTitle(/ · Arms desk of the Herald$/);
  expect(app.parameters()).toEqual({ kind: 'supplies' });
  await expect(app.sentence).toContainText('2 of 3 relationships');
  await checkAccessibility(app.page);
  await app.open('?d=russia-venezuela-iran');
  await expect(app.sentence).toContainText('25 of 25 relationships');
  await app.open('?embed=1');
  await expect(app.page.getByText(/Credit: .*The Herald\./)).toBeVisible();
  // Each of its pages tells social networks its own picture.
  await app.page.goto('./views/');
  await app.page.getByRole('main').getByRole('link').first().click();
  const picture = app.page.locator('meta[property="og:image"]');
  const address = (await picture.getAttribute('content')) ?? '';
  expect(address).toMatch(/^https:\/\/herald\.example\/arms\/views\/[a-z0-9-]+\/picture\.png$/);
  const png = await request.get(address.replace('https://herald.example/arms/', baseURL ?? ''));
  expect((await png.body()).subarray(1, 4).toString()).toBe('PNG');
});
