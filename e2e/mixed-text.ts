import type { Page } from '@playwright/test';

/**
 * Texts that stand beside other nodes in one element although they hold a number, or are made of pieces. Translators of
 * the browser put elements of their own around texts; React would then write the next number into the wrong one.
 */
export function mixedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const isText = (node: Node | null): node is Text => node instanceof Text && node.data.trim() !== '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const { parentElement: parent } = node;
      // Words of a source never change.
      if (!isText(node) || !parent || parent.childNodes.length === 1 || parent.closest('[data-verbatim]'))
        continue;
      if (!/\d/.test(node.data) && !isText(node.nextSibling) && !isText(node.previousSibling)) continue;
      found.add(`<${parent.localName}> ${parent.textContent.slice(0, 80)} … “${node.data}”`);
    }
    return [...found];
  });
}
