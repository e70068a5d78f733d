import { type BroughtFile, FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from '../pages/files-page';
import { registerFile } from '../soak/register-file';
import { type Act, type Hands, oneOf } from './act';
import { closeWhatCovers } from './rest';
import { bringFiles } from './twin';

const LINKS = [
  './',
  '?party=VEN&sel=rus-ven-tor-m1',
  '?view=table&sel=RUS',
  '?lens=parties&sel=RUS..VEN',
  '?status=!opinion&years=2005..2007',
  '?party=PRK&system=tor-m1',
  '?v=1&lens=systems&from=RUS&view=table',
];

/** So many deals that lines stand for several, and not all rows of the table are drawn. */
const LARGE_REGISTER = registerFile(400);

const BROKEN: BroughtFile = { name: 'diary.csv', text: 'Dear diary' };

/** A new document: what was brought to the last one is gone. */
async function load(hands: Hands, act: () => Promise<unknown>): Promise<void> {
  await act();
  hands.files.length = 0;
}

async function bring({ app, files }: Hands, file: BroughtFile): Promise<string | null> {
  if (files.includes(file)) return null;
  await bringFiles(app.page, [file]);
  files.push(file);
  return file.name;
}

/** What cannot be read changes nothing but the message about it. */
async function bringBroken({ app: { page } }: Hands): Promise<string> {
  const brought = new FilesPage(page);
  await brought.pick(BROKEN);
  await brought.refusal.waitFor();
  await closeWhatCovers(page);
  return BROKEN.name;
}

/** What readers do with links, with the history of the browser, and with files of their own. */
export const ACTS_ON_LINKS_AND_FILES: readonly Act[] = [
  {
    name: 'follow a link from elsewhere',
    act: async (hands) => {
      const link = oneOf(hands.chance, LINKS);
      await load(hands, () => hands.app.page.goto(link));
      return link;
    },
  },
  {
    name: 'load the page again',
    act: async (hands) => {
      await load(hands, () => hands.app.page.reload());
      return '';
    },
  },
  {
    name: 'go back or forward',
    act: async ({ app, chance }) => {
      const by = oneOf(chance, [-1, -1, 1, -2]);
      // Within this document: what was before it is another story.
      const { position, last } = await app.page.evaluate(() => {
        const entry: unknown = history.state;
        const at = typeof entry === 'object' && entry !== null ? Number(Reflect.get(entry, 'position')) : 0;
        const redo = document.querySelector('button[aria-label="Redo"]');
        return { position: at, last: at + Number(redo?.getAttribute('aria-disabled') === 'false') };
      });
      if (position + by < 0 || position + by > last) return null;
      await app.page.evaluate(
        (steps) =>
          new Promise((done, fail) => {
            addEventListener('popstate', done, { once: true });
            setTimeout(fail, 5000, new Error(`The browser did not go ${steps} in its history.`));
            history.go(steps);
          }),
        by,
      );
      return String(by);
    },
  },
  { name: 'open a register', act: (hands) => bring(hands, SMALL_REGISTER) },
  { name: 'open a large register', act: (hands) => bring(hands, LARGE_REGISTER) },
  { name: 'open an own dataset', act: (hands) => bring(hands, HARBOUR_DEALS) },
  { name: 'open what cannot be opened', act: bringBroken },
  {
    name: 'remove a file',
    act: async ({ app, files, chance }) => {
      if (files.length === 0) return null;
      const page = new FilesPage(app.page);
      if ((await page.list.count()) === 0) return null;
      const remove = page.list.getByRole('button', { name: /^Remove: / });
      const buttons = await remove.all();
      if (buttons.length === 0) return null;
      const button = oneOf(chance, buttons);
      const name = (await button.getAttribute('aria-label')) ?? '';
      await button.click();
      const at = files.findIndex((file) => name.endsWith(file.name));
      if (at !== -1) files.splice(at, 1);
      return name;
    },
  },
];
