import { expect, type Locator, type Page } from '@playwright/test';

/** The desk, where case files are made. */
export class DeskPage {
  readonly page: Page;
  readonly region: Locator;
  /** The text of the source that is open. */
  readonly text: Locator;
  /** Where words of it are found. */
  readonly find: Locator;
  /** The claim that is being made or mended. */
  readonly claim: Locator;
  /** What was done last, and what is said of it. */
  readonly said: Locator;
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Desk' });
    this.text = this.region.getByRole('textbox', { name: /^⟦?Text of / });
    this.find = this.region.getByRole('searchbox', { name: 'Find words' });
    this.claim = this.region.getByRole('form', { name: /claim$/ });
    this.said = this.region.locator('> :last-child');
    this.undo = this.region.getByRole('button', { name: /^(Undo|Nothing to undo)/ });
    this.redo = this.region.getByRole('button', { name: /^(Redo|Nothing to redo)/ });
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.region.getByLabel(name, { exact: true }).and(this.page.locator('input, textarea, select'));
  }

  name(name: string): Locator {
    return this.region.getByRole('combobox', { name, exact: true });
  }

  /** Adds a source with its text, and opens that. */
  async addSource(source: Readonly<Record<'Text' | 'Title' | 'Publisher' | 'Date', string>>): Promise<void> {
    await this.button('Add a source').click();
    for (const [name, value] of Object.entries(source)) await this.field(name).fill(value);
    await this.field('Date').press('Enter');
    await expect(this.text).toBeFocused();
  }

  /** Selects words in the open text, as a mouse or a finger leaves them selected. */
  async select(words: string, until = words): Promise<void> {
    await this.text.evaluate(
      (root, [first = '', last = '']) => {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
        const text = nodes.map(({ data }) => data).join('');
        const place = (offset: number): [Text | undefined, number] => {
          let before = 0;
          for (const node of nodes) {
            if (offset <= before + node.data.length) return [node, offset - before];
            before += node.data.length;
          }
          return [nodes.at(-1), 0];
        };
        const start = text.indexOf(first);
        const end = text.indexOf(last, start) + last.length;
        const [[from, at], [to, until]] = [place(start), place(end)];
        if (from && to) getSelection()?.setBaseAndExtent(from, at, to, until);
      },
      [words, until],
    );
  }
}
