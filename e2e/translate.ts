import type { Page } from '@playwright/test';

/**
 * Does to a page what translators of the browser do: takes every text out, puts another one in an element of its own
 * into its place, and does so again whenever the page changes. Words become capitals; numbers stay what they are.
 */
function translate(): void {
  const skipped = 'script, style, title, [data-translated], textarea, option';
  const translateTexts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node instanceof Text && node.data.trim() && !node.parentElement?.closest(skipped)) texts.push(node);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.dataset['translated'] = 'true';
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    translateTexts();
    new MutationObserver(translateTexts).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

/** Has the page translated from its next opening on. */
export async function translateFromNowOn(page: Page): Promise<void> {
  await page.addInitScript(translate);
}

/** Every number that a reader sees on the page, in the order in which they stand. */
export function numbersOn(page: Page): Promise<string[]> {
  return page.evaluate(() => document.body.innerText.match(/\d[\d,.]*/g) ?? []);
}
