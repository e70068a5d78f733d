import { expect, test } from './fixture';
import { MISSILE_DEAL, TRUTHS, WIKILEAKS } from './truths';

const DOCUMENTS = [MISSILE_DEAL.address, WIKILEAKS.address];

test('the table and the details tell each truth as its source does', async ({ app }) => {
  const { details, table } = app;
  await app.open('?view=table');
  for (const { name, row, status, event, source, told, facts = {} } of TRUTHS) {
    await test.step(name, async () => {
      if (status) await expect(table.cell(table.row(row), 'Status')).toContainText(status);
      await table.open(row);
      await expect(details.part('What happened, as reported')).toContainText(event);
      for (const { excerpt, speaker, bearing } of told) {
        const quotation = details.quotation(excerpt);
        await expect(quotation).toBeVisible();
        await expect(quotation).toHaveAttribute('cite', source.address);
        const claim = details.claim(excerpt);
        await expect(claim).toHaveText(speaker);
        await expect(claim).toHaveText(bearing);
        await expect(claim.getByText(source.title, { exact: true })).toBeVisible();
        const link = await claim.getByRole('link', { name: 'Open at these words' }).getAttribute('href');
        expect(link?.split('#:~:text=')[0]).toBe(source.address);
      }
      expect(await details.facts()).toMatchObject({ Kind: row.Kind, ...facts });
    });
  }
});

test('the table of the two documents alone says what they say, and nothing else', async ({ app }) => {
  const titles = [WIKILEAKS.title, MISSILE_DEAL.title];
  await app.open('?view=table&source=wikileaks-russias-arms-sales~venezuela-negotiating-missile-deal');
  const rows = await app.table.rows();
  const keys = rows.map(({ From, System, To, Kind }) => ({ From, System, To, Kind }));
  expect(keys).toHaveLength(TRUTHS.length);
  expect(keys).toEqual(expect.arrayContaining(TRUTHS.map(({ row }) => row)));
  for (const { Sources } of rows) expect(titles.some((title) => Sources.includes(title))).toBe(true);
});

test('every quotation stands in its source, word for word', async ({ app, request }) => {
  const answer = await request.get('./datasets/russia-venezuela-iran.json');
  const file: { data: { sources: { address: string; text?: string }[] } } = await answer.json();
  const textOf = new Map(file.data.sources.map(({ address, text = '' }) => [address, text]));
  await app.open('?view=table');
  for (const { row, told } of TRUTHS) {
    await app.table.open(row);
    const [first] = told;
    if (first) await expect(app.details.quotation(first.excerpt)).toBeVisible();
    const quotations = await app.details.allQuotations();
    await expect(app.details.quoting).toHaveCount(quotations.length);
    for (const { words, cite } of quotations) {
      expect(DOCUMENTS).toContain(cite);
      expect(textOf.get(cite ?? '')).toContain(words);
    }
  }
});

test('what the documents do not say is not put into their mouths', async ({ app }) => {
  await app.open('?view=table');
  const saidOf = async (system: string): Promise<string[]> => {
    await app.table.open({ From: 'Russia', System: system, To: 'Venezuela', Kind: 'supplies' });
    await expect(app.details.way(system)).toBeVisible();
    const said = await app.details.quoting.allInnerTexts();
    expect(said.length).toBeGreaterThan(0);
    return said;
  };
  for (const said of await saidOf('Tor-M1')) expect(said).not.toMatch(/says: (ordered|delivered|confirmed)/);
  for (const said of await saidOf('MANPADS')) expect(said).not.toMatch(/says: (ordered|delivered|confirmed)/);
  for (const said of await saidOf('AK-103'))
    expect(said).not.toMatch(/says: (.*; )?(at least |up to |about )*\d+ rifles/);
  const rows = await app.table.rows();
  const manpads = rows.filter(({ System, Kind }) => System === 'MANPADS' && Kind === 'supplies');
  expect(manpads.map(({ Status }) => Status.split(' ')[0])).toEqual(['possible']);
  const toFarc = rows.filter(({ To }) => To === 'FARC').map(({ Kind }) => Kind);
  expect(new Set(toFarc)).toEqual(new Set(['diversion concern']));

  await app.open('?sel=farc');
  await expect(app.details.part('Feared to end up with arms')).toBeVisible();
  await expect(app.details.part('As importer')).toHaveCount(0);
});

test('the graph tells those who hear it of as many relationships as the table has', async ({ app }) => {
  await app.open('?view=table');
  const fromRussia = (await app.table.column('From')).filter((name) => name === 'Russia').length;
  await app.show('Graph');
  const { graph } = app;
  await graph.walkTo('Russia');
  await graph.goes('ArrowRight', new RegExp(` 1 of ${fromRussia}\\.$`));
  const heard = new Set<string>();
  for (let rank = 1; rank <= fromRussia; rank += 1) {
    await expect(graph.cursor).toHaveAccessibleName(new RegExp(` ${rank} of ${fromRussia}\\.$`));
    heard.add((await graph.cursor.getAttribute('aria-label')) ?? '');
    await graph.press('ArrowDown');
  }
  expect(heard.size).toBe(fromRussia);
});
