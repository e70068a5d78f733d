import { expect, test } from './fixture';
import { told } from './injected/fault';
import { INJECTED_FAULTS } from './injected-faults';

test.use({ caseFile: 'first' });

/** What the browser, and React, write to the console of what these stories break on purpose. */
const ON_PURPOSE =
  /Failed to load resource|broken on purpose|getContext|ERR_|dynamically imported|Loading (?:module|failed)|connect-src|login\.example\.org/;

for (const {
  name,
  strikes,
  inject,
  link,
  act,
  words,
  wayOut,
  lasts,
  restless,
  holds,
  smoke,
} of INJECTED_FAULTS) {
  test(name, { tag: smoke ? '@smoke' : [] }, async ({ app, faults }) => {
    const { page } = app;
    // Some of it is told when the story has ended: a part that is fetched in an idle moment.
    faults.expectAnyOf(ON_PURPOSE);
    if (strikes === 'before') await inject(app);
    await (restless ? page.goto(link ?? './') : app.open(link));
    if (strikes === 'during') await inject(app);
    await act?.(app);
    if (words !== null) await expect(told(page, words)).toBeVisible();
    if (wayOut !== null) {
      if (!lasts) await page.unrouteAll();
      const [button, ofLink, tab] = (['button', 'link', 'tab'] as const).map((role) =>
        page.getByRole(role, { name: wayOut, exact: true }),
      );
      if (button && ofLink && tab) await button.or(ofLink).or(tab).first().click();
    }
    await holds(app);
  });
}
