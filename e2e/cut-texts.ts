import { expect, type Page } from '@playwright/test';

/** A text of which a part cannot be seen, and what it stands in. */
interface CutText {
  readonly text: string;
  readonly within: string;
}

/**
 * Runs in the page: the texts of which a part lies outside of what holds and cuts them. What can be scrolled to is not
 * cut; nor is a text that ends in an ellipsis and stands whole in a title or a name of what holds it, or elsewhere.
 */
function cutInPage(): CutText[] {
  /** Letters reach a little over the box that they are measured by. */
  const TOLERANCE = 1.5;
  const isSeen = (of: Element) => of.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isForHearing = (of: Element) => getComputedStyle(of).clipPath !== 'none';
  const holdersOf = (node: Text) => {
    const all: Element[] = [];
    for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) all.push(at);
    return all;
  };
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
  const isToldWhole = (text: string, holders: readonly Element[]) =>
    holders.some((holder) =>
      ['title', 'aria-label'].some((name) => squeezed(holder.getAttribute(name) ?? '').includes(text)),
    );
  const isElsewhere = (node: Text, text: string) =>
    texts.some((other) => other !== node && squeezed(other.data) === text && !isUnderEllipsis(other));
  const isUnderEllipsis = (node: Text) =>
    holdersOf(node).some((holder) => getComputedStyle(holder).textOverflow === 'ellipsis');
  const cutter = (node: Text, holders: readonly Element[]) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    for (const holder of holders) {
      const { overflowX, overflowY, position } = getComputedStyle(holder);
      const edge = holder.getBoundingClientRect();
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isWide = box.left < edge.left - TOLERANCE || box.right > edge.right + TOLERANCE;
      const isHigh = box.top < edge.top - TOLERANCE || box.bottom > edge.bottom + TOLERANCE;
      if ((isWide && hides(overflowX)) || (isHigh && hides(overflowY))) return holder;
      if (/auto|scroll/.test(overflowX + overflowY) || position === 'fixed') return null;
    }
    return null;
  };
  return texts.flatMap((node) => {
    const text = squeezed(node.data);
    const holders = holdersOf(node);
    if (text === '' || !node.parentElement || !isSeen(node.parentElement) || holders.some(isForHearing))
      return [];
    const by = cutter(node, holders);
    if (!by) return [];
    const isShortened = holders.some((holder) => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(holder);
      return textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    });
    return isShortened && (isToldWhole(text, holders) || isElsewhere(node, text))
      ? []
      : [{ text, within: [by.tagName.toLowerCase(), ...by.classList].join('.') }];
  });
}

/** The texts of which a part cannot be seen. */
export const cutTexts = (page: Page): Promise<CutText[]> => page.evaluate(cutInPage);

/** Fails if a part of a text cannot be seen. */
export async function expectNoCutText(page: Page): Promise<void> {
  await expect.poll(() => cutTexts(page), 'texts that are cut').toEqual([]);
}
