import { expect, type Locator, type Page } from '@playwright/test';

/** More presses of Tab than any page of the app has stops. */
const MAX_STOPS = 150;

/** What has the focus, and whether a reader can see that it has. */
async function seenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const name = `${element.tagName} “${element.getAttribute('aria-label') ?? element.textContent}”`;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return `${name} is hidden`;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const outside = right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
    if (outside || right === left || bottom === top) return `${name} is outside of the window`;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' || outlineWidth === '0px' ? `${name} has no outline` : 'seen';
  });
}

/** A reader who has a keyboard and nothing else, and is never left without a visible focus. */
export class Keyboard {
  readonly #page: Page;
  #pressed = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** How many keys were pressed so far: a key with Shift or Ctrl is one, and so is each letter. */
  get pressed(): number {
    return this.#pressed;
  }

  /** Presses keys one after the other; after each the focus is on something that can be seen. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#pressed += 1;
      await this.#page.keyboard.press(key);
      await expect.poll(() => seenFocus(this.#page), `after ${key}`).toBe('seen');
    }
  }

  /** Goes on by Tab, or back by Shift+Tab, until this has the focus, or something in it. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const reached = () => target.evaluate((element) => element.contains(document.activeElement));
    for (let stops = 0; stops < MAX_STOPS; stops += 1) {
      await this.press(key);
      if (await reached()) return;
    }
    throw new Error(`${target} is not reached by ${key}.`);
  }

  /** Goes to a value of a list that is one stop: by Tab to the list, by the letters of its name to the value. */
  async goTo(list: Locator, name: string): Promise<void> {
    await this.tabTo(list);
    // Space would choose, so the first word has to do.
    await this.#page.keyboard.type(name.split(' ', 1).join());
    await expect(list.getByRole('checkbox', { name, exact: true })).toBeFocused();
  }

  /** Types words letter by letter. */
  async type(words: string): Promise<void> {
    this.#pressed += words.length;
    await this.#page.keyboard.type(words);
  }

  /** Goes on by Tab until something in this has the focus. */
  async tabInto(around: Locator): Promise<void> {
    await this.#pressAsLongAs('Tab', async () => (await around.locator(':focus').count()) === 0);
  }

  /** Goes on by Tab until this has the focus, if it has not already. */
  async tabToOrAt(target: Locator): Promise<void> {
    await this.#pressAsLongAs('Tab', () => target.evaluate((element) => element !== document.activeElement));
  }

  /** Presses a key until this is called so, if it is not already. */
  async pressUntil(key: string, target: Locator, name: RegExp): Promise<void> {
    await this.#pressAsLongAs(key, async () => !name.test((await target.getAttribute('aria-label')) ?? ''));
  }

  async #pressAsLongAs(key: string, isOnTheWay: () => Promise<boolean>): Promise<void> {
    for (let pressed = 0; await isOnTheWay(); pressed += 1) {
      if (pressed === MAX_STOPS) throw new Error(`${key} does not lead there.`);
      await this.press(key);
    }
  }
}
