import { readFileSync } from 'node:fs';
import { expect, test } from './fixture';

const project: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** What a worker alone holds, and what a package holds of others. */
const HIDDEN = ['d3-quadtree', 'papaparse', 'jsonc-parser', 'lodash, https://lodash.com'];

test('the help leads to the licences of all that the site holds', async ({ app, request }) => {
  await app.open();
  await app.button('Help').click();
  const link = app.page.getByRole('dialog', { name: 'Help' }).getByRole('link', { name: 'Licences' });
  const answer = await request.get((await link.getAttribute('href')) ?? 'no address');
  expect(answer.ok()).toBe(true);
  const text = await answer.text();
  expect(text).toContain('Copyright (c) 2026 The maintainers of Armsgraph');
  for (const [name, version] of Object.entries(project.dependencies)) {
    expect(text).toMatch(new RegExp(`^${name} ${version} \\(.+\\)$`, 'm'));
  }
  for (const name of HIDDEN) expect(text).toContain(name);
});

test('the bill of materials lists every dependency with its version and licence', async ({ request }) => {
  const bill: { components: { name: string; version: string; licenses: unknown[] }[] } = await (
    await request.get('./sbom.cdx.json')
  ).json();
  const versions = Object.fromEntries(bill.components.map(({ name, version }) => [name, version]));
  expect(versions).toMatchObject(project.dependencies);
  for (const { licenses } of bill.components) expect(licenses).toHaveLength(1);
});
