import { checkAccessibility, expect, test } from './fixture';

test.use({ caseFile: 'first' });

/** A link with something wrong in it: how the notice names it, what it takes to be meant, and what applies. */
const FAULTS = [
  { link: '?party=VEM&system=tor-m1', named: 'party=VEM', meant: 'VEN', applies: /^2 of 11.*: Tor-M1$/ },
  {
    // Another number is another weapon.
    link: '?party=VEN&system=tor-m2',
    named: 'system=tor-m2',
    meant: '',
    applies: /^4 of 11.*: Venezuela$/,
  },
  {
    link: '?party=VEN&system=tro-m1',
    named: 'system=tro-m1',
    meant: 'tor-m1',
    applies: /^4 of 11.*: Venezuela$/,
  },
  { link: '?party=VEN~IRM', named: 'party=IRM', meant: 'IRN', applies: /^4 of 11.*: Venezuela$/ },
  {
    link: '?status=negociating&party=VEN',
    named: 'status=negociating',
    meant: 'negotiating',
    applies: /^4 of 11/,
  },
  { link: '?kind=!sanction', named: 'kind=sanction', meant: 'sanctions', applies: /^11 of 11/ },
  { link: '?sistem=tor-m1&party=VEN', named: 'sistem=tor-m1', meant: 'system', applies: /^4 of 11/ },
  { link: '?view=tabel&party=VEN', named: 'view=tabel', meant: 'table', applies: /^4 of 11/ },
  { link: '?lens=system&party=VEN', named: 'lens=system', meant: 'systems', applies: /^4 of 11/ },
  {
    link: '?sel=rus-ven-tro-m1&party=VEN',
    named: 'sel=rus-ven-tro-m1',
    meant: 'rus-ven-tor-m1',
    applies: /^4 of 11/,
  },
  { link: '?years=soon&party=VEN', named: 'years=soon', meant: '', applies: /^4 of 11/ },
  { link: '?v=2&party=VEN', named: 'v=2', meant: '', applies: /^4 of 11/ },
  {
    link: '?d=russia-venezuela-iran@0.1.0&party=VEN',
    named: 'd=russia-venezuela-iran@0.1.0',
    meant: '',
    applies: /^4 of 11/,
  },
];

test('a wrong parameter is named with what was probably meant, and the rest applies', async ({ app }) => {
  for (const { link, named, meant, applies } of FAULTS) {
    await test.step(link, async () => {
      await app.open(link);
      await expect(app.notices).toContainText(
        named.startsWith('d=')
          ? 'This link was made with another version of the data.'
          : 'Part of this link could not be followed. The rest applies.',
      );
      const notice = app.notices.getByRole('listitem');
      await expect(notice).toHaveCount(1);
      await expect(notice.getByText(named, { exact: true })).toBeVisible();
      if (meant) await expect(notice).toContainText(`Did you mean ${meant}?`);
      else await expect(notice).not.toContainText('Did you mean');
      await expect(app.sentence).toHaveText(applies);
    });
  }
});

test('every fault of a link is named, and what campaigns append is not', async ({ app }) => {
  await app.open('?party=XXX&utm_source=mail&fbclid=1&years=x&colour=red&system=tor-m1');
  await expect(app.notices.getByRole('listitem')).toHaveText([/years=x/, /colour=red/, /party=XXX/]);
  await expect(app.sentence).toHaveText(/: Tor-M1$/);
});

test('a link can hold nothing that runs or looks like a part of the page', { tag: '@smoke' }, async ({
  app,
}) => {
  const markup = '<img src=x onerror=alert(1)><h1>Hacked</h1>';
  await app.open(`?party=${encodeURIComponent(markup)}&system=tor-m1`);
  await expect(app.notices).toContainText('<img src=x onerror=alert(1)>');
  await expect(app.page.getByRole('heading', { name: 'Hacked' })).toHaveCount(0);
  await expect(app.sentence).toHaveText(/: Tor-M1$/);
});

test('a notice stays until it is dismissed', async ({ app }) => {
  await app.open('?party=VEM');
  await app.filters.include('Weapon system', 'Tor-M1');
  await expect(app.sentence).toHaveText(/: Tor-M1$/);
  await expect(app.notices).toContainText('party=VEM');
  await app.button('Dismiss').click();
  await expect(app.notices).toHaveCount(0);
  await expect(app.sentence).toHaveText(/: Tor-M1$/);
});

test('what was probably meant is one press away, and what is said of the rest stays', async ({ app }) => {
  await app.open('?party=VEM&from=!RUZ');
  await app.notices.getByRole('button', { name: 'Did you mean VEN?' }).press('Enter');
  await expect(app.sentence).toHaveText(/: Venezuela$/);
  expect(app.parameters()).toMatchObject({ party: 'VEN' });
  await expect(app.notices.getByRole('listitem')).toHaveText([/from=RUZ/]);
  await expect(app.notices.getByRole('button', { name: 'Did you mean RUS?' })).toBeFocused();
  await app.page.keyboard.press('Enter');
  expect(app.parameters()).toMatchObject({ party: 'VEN', from: '!RUS' });
  await expect(app.notices).toHaveCount(0);
  await expect(app.sentence).toBeFocused();
  await app.undo.click();
  expect(app.parameters()).toMatchObject({ party: 'VEN' });
});

test('what another dataset of the site has is found there', async ({ app }) => {
  await app.open('?d=newcomers-example&sel=rus-ven-tor-m1');
  await expect(app.notices).toContainText('The dataset “Russia, Venezuela, Iran” has it.');
  await checkAccessibility(app.page);
  await app.notices.getByRole('link', { name: 'Open that dataset' }).click();
  await expect(app.details.title).toContainText('Tor-M1');
  expect(app.parameters()).toMatchObject({ sel: 'rus-ven-tor-m1' });
});

test('a damaged link is read as it was meant, and says how', async ({ app }) => {
  await app.open('#?v=1&amp;amp;party=ven&amp;amp;view=graph.”');
  await expect(app.notices).toContainText('This link was damaged on its way.');
  await expect(app.notices.getByRole('listitem')).toHaveText([
    /What stands behind its “#” was read as part of it\./,
    /“&amp;amp;” was read as “&”\./,
    /“\.”” at its end was not taken as part of the link\./,
    /“ven” was read as “VEN”\./,
  ]);
  await expect(app.sentence).toHaveText(/: Venezuela$/);
});

test('a link that was cut says so', async ({ app }) => {
  await app.open('?v=1&lens=systems&party=VEN');
  await expect(app.notices).toContainText('The end of this link is missing');
  await expect(app.sentence).toHaveText(/: Venezuela$/);
});

test('a link of 18 kB opens, and what of it could not be taken is said', async ({ app }) => {
  const systems = Array.from({ length: 1500 }, (_, at) => `made-up-${at}`).join('~');
  const link = `?party=VEN&system=tor-m1~${systems}`;
  expect(link.length).toBeGreaterThan(18_000);
  await app.open(link);
  await expect(app.sentence).toHaveText(/^4 of 11.*: Venezuela$/);
  await expect(app.notices).toContainText('This link is too long. Nothing of it was read from “system” on.');
  await checkAccessibility(app.page);
});

test('a link that no server takes is answered in words, with a way on', async ({ app, faults }) => {
  const answer = await app.page.goto(`./?system=${'a~'.repeat(150_000)}`);
  expect(answer?.status()).toBe(431);
  await expect(app.page.getByRole('heading', { name: 'The link is too long.' })).toBeVisible();
  await app.page.getByRole('link', { name: 'Open the case file' }).click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  for (const fault of faults.take()) expect(fault).toMatch(/431/);
});

test.describe('an address that names no file', () => {
  /** What browsers write of a page that is not there. */
  const MISSING = /^Console error: .* 404 /;

  for (const [what, link] of [
    ['whose question mark was escaped', '%3Fv=1&party=VEN&view=table'],
    ['that was encoded as a whole', '%3Fv%3D1%26party%3DVEN%26view%3Dtable'],
  ] as const)
    test(`is the view of a link ${what}, and that is said`, async ({ app, faults }) => {
      await app.open(link);
      await expect(app.sentence).toHaveText(/^4 of 11.*: Venezuela$/);
      await expect(app.tab('Table')).toHaveAttribute('aria-selected', 'true');
      await expect(app.notices).toContainText(/%3F|encoded/);
      for (const fault of faults.take()) expect(fault).toMatch(MISSING);
    });

  test('is otherwise said not to be there, with a way to the start', async ({ app, faults, page }) => {
    await page.goto('russia');
    await expect(page.getByRole('main')).toContainText('Armsgraph has no page “russia”.');
    await page.goto('foo%3Fparty=%E2%80%AEVENxxx');
    // What turns the order of letters turns none of the page's own words.
    await expect(page.getByRole('main')).toContainText(
      'Armsgraph has no page “foo?party=⟨U+202E⟩VENxxx”. Nothing of your link was opened.',
    );
    await checkAccessibility(page);
    await page.getByRole('link', { name: 'Open Armsgraph' }).click();
    await app.ready();
    await expect(app.sentence).toHaveText(/^All 11|^11/);
    for (const fault of faults.take()) expect(fault).toMatch(MISSING);
  });
});
