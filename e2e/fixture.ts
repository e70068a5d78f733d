import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { Faults } from './faults';
import { AppPage } from './pages/app-page';

export { expect };

/** What every browser test is given beside Playwright's own fixtures. */
interface Watched {
  /** The faults so far; whatever is left in it when the test ends fails the test. */
  faults: Faults;
  /** The app in the test's own page; nothing is open in it yet. */
  app: AppPage;
  /**
   * Which case file the test's own pages get: the shipped one, which grows, or the first version of it, whose
   * numbers a story can rely on.
   */
  caseFile: 'shipped' | 'first';
}

const firstCaseFile = fileURLToPath(new URL('case-file-1.0.0.json', import.meta.url));

/** The `test` of every browser test: it also fails on any fault in any page of any context that it opens. */
export const test = base.extend<Watched>({
  faults: [
    async ({ browser, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('The address of the site (baseURL) is not set.');
      const faults = new Faults(baseURL);
      browser.on('context', faults.watch);
      await use(faults);
      browser.off('context', faults.watch);
      await faults.settle();
      expect(faults.take(), 'faults in the pages of this test').toEqual([]);
    },
    { auto: true },
  ],
  caseFile: ['shipped', { option: true }],
  context: async ({ context, faults, caseFile }, use) => {
    if (caseFile === 'first') {
      await context.route('**/datasets/russia-venezuela-iran.json', (route) =>
        route.fulfill({ path: firstCaseFile, contentType: 'application/json' }),
      );
    }
    await use(context);
    // Before Playwright closes the pages, and with them what they have still to report.
    await faults.settle();
  },
  app: async ({ page }, use) => {
    await use(new AppPage(page));
  },
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that axe looks for, or what another theme of the same page can change. */
const LOOKED_FOR = {
  everything: { type: 'tag', values: standards },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/**
 * Fails with a readable list if axe finds anything in the page against WCAG 2.0 to 2.2 A and AA, or good practice.
 * What was looked at elsewhere as it stands here may be left out.
 */
export async function checkAccessibility(
  page: Page,
  what: keyof typeof LOOKED_FOR = 'everything',
  leftOut: readonly string[] = [],
): Promise<void> {
  const { type, values } = LOOKED_FOR[what];
  // Only faults are put into words, and no second page is opened to add up what frames have: the app has none.
  const axe = new AxeBuilder({ page });
  for (const selector of leftOut) axe.exclude(selector);
  const { violations } = await axe
    .options({ runOnly: { type, values: [...values] }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  if (violations.length === 0) return;
  const report = violations.map(({ id, impact, help, helpUrl, nodes }) => {
    const places = nodes.flatMap(({ target, html, failureSummary = '' }) => [
      `  ${target.join(' ')}`,
      `    ${html}`,
      `    ${failureSummary.replaceAll('\n', '\n    ')}`,
    ]);
    return [`${id} (${impact}): ${help}`, `  ${helpUrl}`, ...places].join('\n');
  });
  throw new Error(`axe found ${violations.length} kinds of fault:\n\n${report.join('\n\n')}`);
}
