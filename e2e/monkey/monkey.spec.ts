import { chanceFrom } from '../../bench/random';
import { expect, test } from '../fixture';
import { GIVEN_PARAMETERS, parametersFrom } from '../long-run-parameters';
import { HARBOUR_DEALS } from '../pages/files-page';
import { type Hands, oneOf } from './act';
import { ACTS_BY_KEY } from './acts-by-key';
import { ACTS_BY_MOUSE } from './acts-by-mouse';
import { ACTS_ON_LINKS_AND_FILES } from './acts-on-links-and-files';
import { atRest, closeWhatCovers } from './rest';
import { copiedLink, countIn, readSaid, type Said } from './said';
import { differencesBetween, disagreementsBetween, disagreementsIn } from './truths';
import { Twin } from './twin';

const ACTS = [...ACTS_BY_KEY, ...ACTS_BY_MOUSE, ...ACTS_ON_LINKS_AND_FILES];

/**
 * `seed` runs that one alone; `first` and `seeds` run a slice. After every `anew` acts the link is opened in a page that
 * was never there, and in between in one that is kept warm, which takes a third of the time.
 */
const {
  seed: only,
  first,
  seeds,
  acts,
  anew,
} = parametersFrom(GIVEN_PARAMETERS, { seed: 0, first: 1, seeds: 1, acts: 12, anew: 1 });

/** Until page and address have come to agree, in milliseconds: an address may be written a moment later. */
const AGREE_WITHIN = 5000;
/** Until the browser has done what it is told, in milliseconds: without an end to it, a run would stand still unheard. */
const ANSWERS_WITHIN = 10_000;
/** For each act of a run at the most, on average, in milliseconds. */
const ACT_WITHIN = 15_000;

/** The link to the same view as graph or as table. */
function inOtherView(address: string): string {
  const link = new URL(address);
  link.searchParams.set('view', link.searchParams.get('view') === 'table' ? 'graph' : 'table');
  return link.href;
}

interface Looking extends Hands {
  readonly twin: Twin;
  /** How many acts are done. */
  done: number;
}

/** What the page says once it is at rest, and everything that is wrong with it. */
interface Look {
  readonly said: Said;
  readonly faults: readonly string[];
}

async function lookNow({ app, twin, files, done }: Looking, isAnew: boolean): Promise<Look> {
  await atRest(app.page);
  const said = await readSaid(app.page);
  // Some readers send what Copy link gives, and some what stands in the address bar.
  const link = done % 2 === 0 ? await copiedLink(app.page) : said.address;
  const same = await (isAnew ? twin.openAnew(link, files) : twin.follow(link, files));
  const other = await twin.follow(inOtherView(said.address), files);
  const faults = [
    ...disagreementsIn(said),
    ...differencesBetween(said, same),
    ...disagreementsIn(other),
    ...disagreementsBetween(said, other),
    ...disagreementsBetween(other, said),
    ...(other.sentence === said.sentence
      ? []
      : [`as graph and as table the sentence differs: ${said.sentence} / ${other.sentence}`]),
  ];
  return { said, faults };
}

async function lookAtRest(looking: Looking, before: Look | null, byKey: boolean): Promise<Look> {
  const until = Date.now() + AGREE_WITHIN;
  for (;;) {
    const { said, faults } = await lookNow(looking, looking.done % anew === 0 || looking.done === acts);
    const isLost = byKey && before?.said.hasFocus && !said.hasFocus;
    const all = [...faults, ...(isLost ? ['the focus was lost'] : [])];
    if (all.length === 0 || Date.now() > until) return { said, faults: all };
  }
}

/** Does something by chance, and says what it was. */
async function actByChance(hands: Hands): Promise<{ did: string; byKey: boolean }> {
  for (;;) {
    const { name, act, byKey = false } = oneOf(hands.chance, ACTS);
    const what = await act(hands);
    await closeWhatCovers(hands.app.page);
    if (what !== null) return { did: `${name}: ${what}`, byKey };
  }
}

async function run(looking: Looking, history: string[]): Promise<readonly string[]> {
  await looking.app.open();
  let look = await lookAtRest(looking, null, false);
  while (looking.done < acts && look.faults.length === 0) {
    const { did, byKey } = await actByChance(looking);
    history.push(did);
    looking.done += 1;
    look = await lookAtRest(looking, look, byKey);
  }
  return look.faults;
}

const chosen = only > 0 ? [only] : Array.from({ length: seeds }, (_, i) => first + i);
for (const seed of chosen) {
  test(`${acts} acts by chance, seed ${seed}: table, sentence, graph and link stay one`, async ({
    app,
    browser,
    faults,
  }) => {
    test.setTimeout(60_000 + acts * ACT_WITHIN);
    const history: string[] = [];
    // In a window of its own, so that neither page is behind the other.
    const elsewhere = await browser.newContext();
    for (const context of [app.page.context(), elsewhere]) context.setDefaultTimeout(ANSWERS_WITHIN);
    const looking = {
      app,
      chance: chanceFrom(seed),
      files: [],
      twin: new Twin(await elsewhere.newPage()),
      done: 0,
    };
    const found = await run(looking, history).catch((error: unknown) => [String(error)]);
    await faults.settle();
    await elsewhere.close();
    const all = [...found, ...faults.take()];
    const command = `npm run monkey -- seed=${seed} acts=${acts}${anew === 1 ? '' : ` anew=${anew}`}`;
    const told = history.map((did, i) => `${i + 1}. ${did}`).join('\n');
    // At once: a long run may be ended before its report.
    if (all.length > 0) console.log(`${command}\n${told}\n${all.join('\n')}`);
    expect(all, `${command}\n${told}`).toEqual([]);
  });
}

const SAID: Said = {
  address: 'http://localhost/',
  sentence: '2 of 7 relationships, 3 parties: Iran',
  title: '2 of 7 relationships, 3 parties: Iran - Armsgraph',
  details: 'Iran',
  chips: ['Remove filter: Iran'],
  lens: 'Systems',
  lines: [],
  source: '',
  notices: [],
  graph: {
    caption: 'Graph of 2 of 7 relationships, 3 parties: Iran. The table shows the same relationships.',
    nodes: ['Russia, state, in the column of exporters. Relationships: 2 leaving, 0 arriving.'],
  },
  table: null,
  hasFocus: false,
};

test('a page that does not agree with itself, or with its link, is found', () => {
  const table = { caption: SAID.sentence, rows: 3, ends: null };
  expect(disagreementsIn(SAID)).toEqual([]);
  expect(disagreementsIn({ ...SAID, sentence: SAID.sentence.replace('2 of', '1 of') })).not.toEqual([]);
  expect(disagreementsIn({ ...SAID, graph: null, table })).toEqual([
    'the sentence counts 2, the table has 3 rows',
  ]);
  const ends = (...from: string[]) => ({
    ...SAID,
    table: { ...table, ends: { from, to: ['Iran', 'Iran'] } },
  });
  expect(disagreementsBetween(SAID, ends('Russia', 'Russia'))).toEqual([]);
  expect(disagreementsBetween(SAID, ends('Russia', 'Iran'))).toEqual([
    `the graph says “${SAID.graph?.nodes[0]}”, the table has 1 rows from there, 0 to there`,
  ]);
  expect(differencesBetween(SAID, SAID)).toEqual([]);
  expect(differencesBetween(SAID, { ...SAID, details: 'Russia' })).toEqual([
    'details: the page has "Iran", its link "Russia" in another page',
  ]);
  expect(differencesBetween(SAID, { ...SAID, notices: ['sel=RUSS is not known.'] })).toEqual([
    'another page says of the link: sel=RUSS is not known.',
  ]);
});

test('to the page in which a link is opened anew, nothing is known of the last visit', async ({ app }) => {
  await app.open('./?sel=RUS');
  const { page } = app;
  await page.evaluate(() => localStorage.setItem('visited', 'yes'));
  const opened = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await page.evaluate(
    () => new Promise((done) => indexedDB.open('visited').addEventListener('success', done)),
  );
  expect(await opened()).toContain('visited');
  const said = await new Twin(page).openAnew(page.url(), [HARBOUR_DEALS]);
  expect(countIn(said.sentence)).toBeGreaterThan(0);
  expect(await page.evaluate(() => localStorage.getItem('visited'))).toBeNull();
  expect(await opened()).not.toContain('visited');
});
