import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { allOpen, answer, cut, hang, type InjectedFault, venezuela } from './fault';

const FILE = '**/datasets/russia-venezuela-iran.json';

const CASE_FILE = readFileSync(new URL('../case-file-1.0.0.json', import.meta.url), 'utf8');

/** The case file with a relationship to a party that is not in it. */
function withFault(): string {
  const dataset = JSON.parse(CASE_FILE);
  dataset.data.relationships[0].to = 'nobody';
  return JSON.stringify(dataset);
}

/** A link to the dataset that asks for a view, which has to be there once the dataset is. */
const AGAIN = { strikes: 'before', link: '?party=VEN', wayOut: 'Try again', holds: venezuela } as const;

const says = (status: number) =>
  answer(FILE, { status, contentType: 'text/html', body: '<!doctype html><title>No</title>' });
const sends = (body: string) => answer(FILE, { contentType: 'application/json', body });
const sendsPage = (body: string) =>
  answer(FILE, { contentType: 'text/html', body: `<!doctype html>${body}` });

const PORTAL = 'The network answered with a page of its own, and not with the dataset.';

/** Datasets that do not arrive, or are not what they should be. */
export const FAULTS_OF_DATASETS: readonly InjectedFault[] = [
  {
    name: 'the dataset of a link is not there',
    strikes: 'before',
    inject: () => undefined,
    link: '?d=nowhere&party=VEN',
    words: /There is no dataset “nowhere” here\.[\s\S]*datasets\/nowhere\.json[\s\S]*after “d=”/,
    wayOut: 'Open the case file',
    holds: async (app) => {
      await allOpen(app);
      await expect(app.page).not.toHaveTitle(/nowhere/);
    },
  },
  {
    ...AGAIN,
    name: 'a host sends the page itself for what it does not have',
    inject: sendsPage('<title>Armsgraph</title><script type="module"></script>'),
    words: 'There is no dataset “russia-venezuela-iran” here.',
  },
  {
    ...AGAIN,
    name: 'the server answers 403',
    inject: says(403),
    words: /answered 403 [\s\S]*Log in, or ask whoever runs it/,
  },
  {
    ...AGAIN,
    name: 'the server answers 500',
    inject: says(500),
    words: /answered 500 [\s\S]*Try again in a moment/,
  },
  { ...AGAIN, name: 'the server answers 503', inject: says(503), words: /answered 503 [\s\S]*Wait a minute/ },
  {
    ...AGAIN,
    name: 'a network that wants a login answers with a page of its own',
    inject: sendsPage('<title>Welcome</title>'),
    words: new RegExp(`${PORTAL}[\\s\\S]*log in, then try again`),
  },
  {
    ...AGAIN,
    name: 'a network leads to a page of its own elsewhere',
    inject: answer(FILE, { status: 302, headers: { location: 'https://login.example.org/?welcome' } }),
    words: PORTAL,
  },
  {
    ...AGAIN,
    name: 'the connection breaks',
    inject: cut(FILE),
    words: /The dataset could not be fetched\.[\s\S]*Check the connection/,
  },
  {
    ...AGAIN,
    name: 'the dataset is larger than any',
    inject: sends(' '.repeat(33 * 1024 * 1024)),
    words: 'The dataset is larger than 32 MB, the most that is read.',
  },
  {
    ...AGAIN,
    name: 'the dataset is cut off on its way',
    inject: sends(CASE_FILE.slice(0, CASE_FILE.length / 2)),
    words: 'The dataset was refused: it has a fault.',
  },
  {
    ...AGAIN,
    name: 'the dataset names a party that it does not have',
    inject: sends(withFault()),
    words: /The dataset was refused: it has /,
  },
  {
    ...AGAIN,
    name: 'nothing comes of the dataset',
    inject: async (app) => {
      await app.page.clock.install();
      await hang(FILE)(app);
    },
    restless: true,
    act: async ({ page }) => {
      await expect(page.getByText('Opening the dataset…')).toBeVisible();
      await page.clock.runFor(19_000);
      await expect(page.getByRole('alert')).toBeHidden();
      await page.clock.runFor(2_000);
    },
    words: 'The dataset did not arrive: nothing came for 20 seconds.',
  },
];
