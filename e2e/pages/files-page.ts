import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file as a reader brings it. */
export interface BroughtFile {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
}

/** A small register in the form of SIPRI's: made-up deals, with the traps of the real one. */
export const SMALL_REGISTER: BroughtFile = {
  name: 'small-register.csv',
  text: readFileSync(new URL('../fixtures/small-register.csv', import.meta.url), 'utf8'),
  type: 'text/csv',
};

/** Three made-up relationships in a dataset of our own: a deal talked about, what became of it, and a shared party. */
export const HARBOUR_DEALS: BroughtFile = {
  name: 'harbour-deals.json',
  text: readFileSync(new URL('../fixtures/harbour-deals.json', import.meta.url), 'utf8'),
  type: 'application/json',
};

/** What a reader brings to the page, and what the page says about it. */
export class FilesPage {
  /** The list in the details of the dataset. */
  readonly list: Locator;
  /** The files that are being read. */
  readonly reading: Locator;
  readonly refusal: Locator;
  readonly mapping: Locator;
  readonly report: Locator;
  /** What was read last, for as long as it is to be seen. */
  readonly news: Locator;
  readonly dismissNews: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('region', { name: 'Your files', exact: true });
    this.reading = page.getByRole('region', { name: 'Files being read', exact: true });
    this.refusal = page.getByRole('dialog', { name: /not opened$/ });
    this.mapping = page.getByRole('dialog', { name: 'What do the columns mean?' });
    this.report = page.getByRole('dialog', { name: 'Import report' });
    this.news = this.said(/ read from /);
    this.dismissNews = page.getByRole('button', { name: 'Dismiss the news about files', exact: true });
  }

  /** Picks files as the button has it. */
  async pick(...files: readonly BroughtFile[]): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: 'Open file' }).click();
    await (await chooser).setFiles(
      files.map(({ name, text, type = 'text/csv' }) => ({
        name,
        mimeType: type,
        buffer: Buffer.from(text),
      })),
    );
  }

  /** Picks a file that is on the disk, whatever its size. */
  async pickFromDisk(path: string): Promise<void> {
    await this.#page.getByLabel('Files to open').setInputFiles(path);
  }

  /** Picks a file whose letters are not in UTF-8. */
  async pickBytes(name: string, bytes: Uint8Array): Promise<void> {
    await this.#page
      .getByLabel('Files to open')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  }

  /** What a dialog says of the encoding of its file, with the others to choose from. */
  encodings(dialog: Locator, words: RegExp): Locator {
    return dialog.getByRole('group', { name: words });
  }

  /** Chooses an encoding as somebody does who has only a keyboard, and reads the file in it. */
  async chooseEncoding(choice: Locator, label: RegExp): Promise<void> {
    await choice.getByRole('radio', { checked: true }).focus();
    const other = choice.getByRole('radio', { name: label });
    const all = await choice.getByRole('radio').count();
    for (let i = 0; i < all && !(await other.isChecked()); i += 1)
      await this.#page.keyboard.press('ArrowDown');
    await expect(other).toBeChecked();
    await this.#page.keyboard.press('Enter');
  }

  /** Waits for the report of what was read, and closes it. */
  async closeReport(): Promise<void> {
    await this.report.getByRole('button', { name: 'Close' }).click();
    await expect(this.report).toBeHidden();
  }

  /** Drops files on the page as the system does: an event that carries them. */
  async drop(...files: readonly BroughtFile[]): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle((brought) => {
      const data = new DataTransfer();
      for (const { name, text, type = 'text/csv' } of brought)
        data.items.add(new File([text], name, { type }));
      return data;
    }, files);
    await this.#page.getByRole('main').dispatchEvent('dragover', { dataTransfer });
    await this.#page.getByRole('main').dispatchEvent('drop', { dataTransfer });
  }

  /** Opens a file, and has it remembered. */
  async openAndRemember(file = SMALL_REGISTER): Promise<void> {
    await this.drop(file);
    await this.closeReport();
    await this.act('Remember on this device', file.name).click();
  }

  /** Pastes a text where the locator says. */
  async paste(text: string, where: Locator): Promise<void> {
    await where.evaluate((target, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Pastes a picture, and no text beside it. */
  async pastePicture(where: Locator): Promise<void> {
    await where.evaluate((target) => {
      const clipboardData = new DataTransfer();
      const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      clipboardData.items.add(new File([png], 'image.png', { type: 'image/png' }));
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  }

  /** Drops files and folders that are on the disk; in Chromium alone, for a page cannot make a folder. */
  async dropFromDisk(...paths: readonly string[]): Promise<void> {
    const devtools = await this.#page.context().newCDPSession(this.#page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }

  /** A file in the list, by the title that it has there. */
  item(title: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: title });
  }

  /** What the page says of files in its corner. */
  said(words: string | RegExp): Locator {
    return this.#page.getByRole('status').filter({ hasText: words });
  }

  /** A button of the list about a file. */
  act(words: string, file = SMALL_REGISTER.name): Locator {
    return this.list.getByRole('button', { name: `${words}: ${file}`, exact: true });
  }

  /** The field for what an unknown name in the report stands for. */
  standsFor(name: string): Locator {
    return this.report.getByRole('combobox', { name: `What “${name}” stands for`, exact: true });
  }

  /** What is said in the row of a name when something was done about it, or could not be. */
  saidOf(name: string): Locator {
    return this.report
      .getByRole('listitem')
      .filter({ hasText: `${name} ` })
      .getByRole('status');
  }

  /** What asks whether a name is another spelling of one that is known. */
  guessFor(name: string): Locator {
    return this.saidOf(name).getByRole('button', { name: /^Did you mean / });
  }

  /** What the report says a name was taken for, with the button that undoes it. */
  joined(name: string): Locator {
    return this.report
      .getByRole('listitem')
      .filter({ hasText: `${name} ` })
      .filter({ hasText: 'taken for' });
  }

  /** The choice of the column for one of our fields. */
  column(field: string): Locator {
    return this.mapping.getByRole('combobox', { name: new RegExp(`^${field}( \\(needed\\))?$`) });
  }

  /** All that is asked about one of our fields. */
  field(field: string): Locator {
    return this.mapping.getByRole('group', { name: field, exact: true });
  }

  /** What holds for every row of the table, for one of our fields. */
  fixed(field: string): Locator {
    return this.mapping.getByLabel(`${field}: the same in every row`, { exact: true });
  }
}
