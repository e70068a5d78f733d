import type { Page } from '@playwright/test';
import { policyForMeta, securityHeaders } from '../scripts/security-policy.mjs';
import type { Faults } from './faults';
import { expect, test } from './fixture';
import { injectInto } from './inject';
import { serveFromFolder } from './static-host';

/** Tries eval as the page's own code would: what Playwright evaluates is exempt from the policy, a timer is not. */
function tryEval(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it is refused is what we test.
            resolve(`ran: ${eval('1 + 1')}`);
          } catch (error) {
            resolve(String(error));
          }
        });
      }),
  );
}

async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

test('every file is sent with the headers of the policy', async ({ page, request }) => {
  const wanted = Object.entries(securityHeaders()).map(([name, value]) => [name.toLowerCase(), value]);
  await page.goto('./');
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((found) => found.map((script) => script.getAttribute('src') ?? ''));
  expect(scripts).toHaveLength(3);
  for (const address of ['./', './favicon.svg', ...scripts]) {
    const answer = await request.get(address);
    expect(answer.ok(), address).toBe(true);
    expect(answer.headers(), address).toMatchObject(Object.fromEntries(wanted));
  }
});

test('the page states the policy itself, before anything that the policy governs', { tag: '@smoke' }, async ({
  page,
}) => {
  await page.goto('./');
  const first = page.locator('head > *').first();
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await expect(first).toHaveAttribute('content', policyForMeta());
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  expect(policyForMeta()).not.toContain('unsafe-');
});

/** The header and the page each state the policy: both refuse, and are heard one after the other. */
async function hearTwice(faults: Faults, directive: string): Promise<void> {
  const heard: string[] = [];
  const refusals = () => {
    heard.push(...faults.take());
    return heard.filter((fault) => fault.startsWith(`Policy violation: ${directive}`)).length;
  };
  await expect.poll(refusals).toBe(2);
  // Firefox tells of a refusal on its console too, and sometimes a little later.
  faults.expectAnyOf(new RegExp(directive));
}

test('eval is refused', { tag: '@smoke' }, async ({ page, faults }) => {
  await page.goto('./');
  expect(await tryEval(page)).toMatch(/^EvalError/);
  await hearTwice(faults, 'require-trusted-types-for');
});

test('a string is refused as markup', { tag: '@smoke' }, async ({ page, faults }) => {
  await page.goto('./');
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            document.body.insertAdjacentHTML('beforeend', '<p>injected</p>');
            resolve('inserted');
          } catch (error) {
            resolve(String(error));
          }
        });
      }),
  );
  expect(outcome).toMatch(/^TypeError/);
  await hearTwice(faults, 'require-trusted-types-for');
});

test('an inline script and an inline style are refused', { tag: '@smoke' }, async ({
  page,
  baseURL,
  faults,
}) => {
  const markup = '<script>document.title = "injected"</script><style>body { opacity: 0.5 }</style>';
  await injectInto(page, `${baseURL}/`, markup);
  await page.goto('./');
  await expectReady(page);
  await expect(page.locator('body > style')).toHaveCount(1);
  await expect(page.locator('body')).toHaveCSS('opacity', '1');
  expect(await page.title()).not.toBe('injected');
  const found = faults.take().join();
  expect(found).toContain('Policy violation: script-src-elem refused inline');
  expect(found).toContain('Policy violation: style-src-elem refused inline');
});

test.describe('the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('runs under the policy, is the only one that may be registered, and asks nobody else', async ({
    page,
    context,
    faults,
  }) => {
    const started = context.waitForEvent('serviceworker');
    await page.goto('./');
    const worker = await started;
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect(faults.take()).toEqual([]);
    const refused = await worker.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          fetch('https://other.example/').catch(() => undefined);
        }),
    );
    expect(refused).toBe('connect-src');
    faults.take();
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => navigator.serviceWorker.register('./sw.js').then(() => resolve('ran'), resolve));
        }),
    );
    expect(String(outcome)).toMatch(/TypeError|TrustedScriptURL/);
    await hearTwice(faults, 'require-trusted-types-for');
  });
});

const inFolder = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  baseURL: async ({}, use) => {
    const host = await serveFromFolder('some/folder');
    await use(host.address);
    await host.close();
  },
});

inFolder('the site works from a folder of a host that sends no headers', async ({ page, faults }) => {
  const answer = await page.goto('./');
  expect(new URL(page.url()).pathname).toBe('/some/folder/');
  expect(answer?.headers()).not.toHaveProperty('content-security-policy');
  await expectReady(page);
  expect(faults.take()).toEqual([]);
  expect(await tryEval(page)).toMatch(/^EvalError/);
  await expect.poll(() => faults.take().join()).toContain('Policy violation');
});
