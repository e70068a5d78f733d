import { fileURLToPath } from 'node:url';
import { expect, test } from './fixture';

const REGISTER = fileURLToPath(new URL('../fixtures/small-register.csv', import.meta.url));

test.afterEach(async ({ app }) => {
  expect(await app.faults(), 'faults in the page').toEqual([]);
});

test('in WebKit, a reader filters, finds a weapon by key, and reads the words', async ({ app }) => {
  await app.open();
  expect(await app.sentence()).toMatch(/^(\d+) of \1 relationships, .*: all of “Russia, Venezuela, Iran”$/);
  await app.include('Country or party', 'Venezuela');
  await app.sees(': Venezuela');
  await app.search('Tor-M1');
  await app.press('ENTER');
  await app.sees('Supplied or ordered');
  expect(await app.title()).toBe('Tor-M1');
});

test('in WebKit, a link shows what it says, in the graph and in the table', async ({ app }) => {
  await app.open(
    '/?v=1&d=russia-venezuela-iran&lens=systems&party=VEN&system=tor-m1&sel=rus-ven-tor-m1&view=table',
  );
  expect(await app.sentence()).toMatch(/^1 of \d+ relationships, 2 parties, 1 system: Venezuela, Tor-M1$/);
  expect(await app.title()).toMatch(/^Venezuela did not get the Tor-M1/);
  expect((await app.rows()).filter((row) => row.includes('Tor-M1'))).toHaveLength(1);
  await app.click('tab', 'Graph');
  await app.sees('currently negotiating with Rosoboronexport');
});

test('in WebKit, a register is read, and its deals stand beside the case file', async ({ app }) => {
  await app.open();
  await app.bring(REGISTER);
  await app.sees('Import report');
  await app.press('ESCAPE');
  await app.sees('small-register.csv');
  expect(await app.sentence()).toMatch(/^[\d,]+ of [\d,]+ relationships \(\d+ from the case file\b/);
});
