import { chanceFrom } from '../../bench/random';
import { expect, test } from '../fixture';
import { GIVEN_PARAMETERS, parametersFrom } from '../parameters';
import { type Hands, oneOf } from './act';
import { ACTS_BY_KEY } from './acts-by-key';
import { ACTS_BY_MOUSE } from './acts-by-mouse';
import { ACTS_ON_LINKS_AND_FILES } from './acts-on-links-and-files';
import { readSaid, type Said } from './said';
import { differencesBetween, disagreementsIn } from './truths';
import { atRest, closeDialogs, Twin } from './twin';

const ACTS = [...ACTS_BY_KEY, ...ACTS_BY_MOUSE, ...ACTS_ON_LINKS_AND_FILES];

/** `seed` runs that one alone; `first` and `seeds` run a slice. */
const {
  seed: only,
  first,
  seeds,
  acts,
} = parametersFrom(GIVEN_PARAMETERS, { seed: 0, first: 1, seeds: 1, acts: 20 });

/** After so many acts the link is opened in a page that was never there, and not only in one that is kept warm. */
const ANEW_EVERY = 25;
/** Until page and address have come to agree, in milliseconds: an address may be written a moment later. */
const AGREE_WITHIN = 5000;

/** The link to the same view as graph or as table. */
function inOtherView(address: string): string {
  const link = new URL(address);
  link.searchParams.set('view', link.searchParams.get('view') === 'table' ? 'graph' : 'table');
  return link.href;
}

interface Looking extends Hands {
  readonly twin: Twin;
}

/** Everything that is wrong with what the page shows now. */
async function faultsNow({ app, twin, files }: Looking, anew: boolean): Promise<string[]> {
  await atRest(app.page);
  const said = await readSaid(app.page);
  const same = await (anew ? twin.openAnew(said.address, files) : twin.follow(said.address, files));
  const other = await twin.follow(inOtherView(said.address), files);
  return [
    ...disagreementsIn(said),
    ...differencesBetween(said, same),
    ...disagreementsIn(other),
    ...(other.sentence === said.sentence
      ? []
      : [`as graph and as table the sentence differs: ${said.sentence} / ${other.sentence}`]),
  ];
}

async function faultsAtRest(looking: Looking, anew: boolean): Promise<string[]> {
  const until = Date.now() + AGREE_WITHIN;
  let faults = await faultsNow(looking, anew);
  while (faults.length > 0 && Date.now() < until) faults = await faultsNow(looking, anew);
  return faults;
}

/** Does something by chance, and says what it was. */
async function actByChance(hands: Hands): Promise<{ did: string; byKey: boolean }> {
  for (;;) {
    const { name, act, byKey = false } = oneOf(hands.chance, ACTS);
    const what = await act(hands);
    await closeDialogs(hands.app.page);
    if (what !== null) return { did: `${name}: ${what}`, byKey };
  }
}

const isFocused = (hands: Hands) =>
  hands.app.page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

async function run(looking: Looking, history: string[]): Promise<string[]> {
  await looking.app.open();
  for (let done = 1; done <= acts; done += 1) {
    const wasFocused = await isFocused(looking);
    const { did, byKey } = await actByChance(looking);
    history.push(did);
    await atRest(looking.app.page);
    const isLost = byKey && wasFocused && !(await isFocused(looking));
    const faults = await faultsAtRest(looking, done % ANEW_EVERY === 0 || done === acts);
    if (isLost) faults.push('the focus was lost');
    if (faults.length > 0) return faults;
  }
  return [];
}

const chosen = only > 0 ? [only] : Array.from({ length: seeds }, (_, i) => first + i);
for (const seed of chosen) {
  test(`${acts} acts by chance, seed ${seed}: table, sentence, graph and link stay one`, async ({
    app,
    browser,
    faults,
  }) => {
    const history: string[] = [];
    // In a window of its own, so that neither page is behind the other.
    const elsewhere = await browser.newContext();
    const looking = { app, chance: chanceFrom(seed), files: [], twin: new Twin(await elsewhere.newPage()) };
    const found = await run(looking, history).catch((error: unknown) => [String(error)]);
    await faults.settle();
    await elsewhere.close();
    const all = [...found, ...faults.take()];
    const told = history.map((did, i) => `${i + 1}. ${did}`).join('\n');
    // At once: a long run may be ended before its report.
    if (all.length > 0)
      console.log(`npm run monkey -- seed=${seed} acts=${acts}\n${told}\n${all.join('\n')}`);
    expect(all, `npm run monkey -- seed=${seed} acts=${acts}\n${told}`).toEqual([]);
  });
}

const SAID: Said = {
  address: 'http://localhost/',
  sentence: '2 of 7 relationships, 3 parties: Iran',
  title: '2 of 7 relationships, 3 parties: Iran - Armsgraph',
  details: 'Iran',
  chips: ['Remove filter: Iran'],
  lens: 'Systems',
  graph: {
    caption: 'Graph of 2 of 7 relationships, 3 parties: Iran. The table shows the same relationships.',
    nodes: ['Russia, state, in the column of exporters. Relationships: 2 leaving, 0 arriving.'],
  },
  table: null,
};

test('a page that does not agree with itself, or with its link, is found', () => {
  const table = { caption: SAID.sentence, rows: 3 };
  expect(disagreementsIn(SAID)).toEqual([]);
  expect(disagreementsIn({ ...SAID, sentence: SAID.sentence.replace('2 of', '1 of') })).not.toEqual([]);
  expect(disagreementsIn({ ...SAID, graph: null, table })).toEqual([
    'the sentence counts 2, the table has 3 rows',
  ]);
  expect(differencesBetween(SAID, SAID)).toEqual([]);
  expect(differencesBetween(SAID, { ...SAID, details: 'Russia' })).toEqual([
    'details: the page has "Iran", its link "Russia" in another page',
  ]);
});
