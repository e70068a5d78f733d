import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { SHIPPED_BANDS } from '../src/domain/bands/documents';

/** A text that a reader sees or hears in the language for tests, and that is neither marked nor data. */
export interface Unmarked {
  /** `text`, or the attribute that holds it. */
  readonly where: string;
  readonly text: string;
}

/**
 * Runs in the page: every text in an element, and every name, less what stands between marks. A text counts as marked
 * where the marks stand around it in one of the elements that hold it.
 */
function textsInPage(element: Element, notations: string): Unmarked[] {
  const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const isSeen = (of: Element | null) => of?.checkVisibility({ visibilityProperty: true }) === true;
  /** The signs that stand between no marks. */
  const outside = (text: string) => {
    let depth = 0;
    return Array.from(text, (sign) => {
      if (sign === '⟦') depth += 1;
      const isOutside = depth === 0;
      if (sign === '⟧') depth -= 1;
      return isOutside ? sign : ' ';
    }).join('');
  };
  /** The marks may stand in other texts of what holds it, where a thing stands in the middle of a text. */
  const outsideWithin = (node: Text, holder: Element) => {
    const before = document.createRange();
    before.selectNodeContents(holder);
    before.setEnd(node, 0);
    const start = before.toString();
    return outside(start + node.data).slice(start.length);
  };
  const holders = (node: Text) => {
    const [own, second, third] = [
      node.parentElement,
      node.parentElement?.parentElement,
      node.parentElement?.parentElement?.parentElement,
    ];
    return [own, second, third].filter((holder) => holder instanceof Element);
  };
  const isText = (node: Text) =>
    node.data.trim() !== '' &&
    isSeen(node.parentElement) &&
    !node.parentElement?.closest(`style, script, ${notations}`);
  const unmarked = (node: Text) =>
    holders(node).reduce(
      (left, holder) => (left === '' ? '' : outsideWithin(node, holder).trim()),
      node.data,
    );
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const seen = [element, ...element.querySelectorAll('*')].filter(isSeen);
  return [
    ...texts.filter(isText).map((node) => ({ where: 'text', text: unmarked(node) })),
    ...seen.flatMap((holder) =>
      attributes.map((attribute) => ({
        where: `${holder.tagName.toLowerCase()}[${attribute}]`,
        text: outside(holder.getAttribute(attribute) ?? '').trim(),
      })),
    ),
  ].filter(({ text }) => text !== '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** What the case file says. */
export const CASE_FILE: unknown = JSON.parse(
  readFileSync(new URL('../public/datasets/russia-venezuela-iran.json', import.meta.url), 'utf8'),
);

/** The documents of embargoes, which have their own titles. */
const DOCUMENTS = SHIPPED_BANDS.flatMap(({ documents }) => documents);

/** Texts that are the same in every language: our name, a measure, notations. */
const OF_NO_LANGUAGE = ['Armsgraph', 'TIV', 'SIPRI', 'CSV', 'JSON', 'GitHub'];

/** Between the values of a list of data, and around them. */
const BETWEEN = /[;·→×()[\]“”]|,(?:\s|$)|\.(?:\s|$)|…/u;

/** What a dataset says: its texts, and the letters of long ones, of which a page may show a part. */
function dataIn(dataset: unknown) {
  const strings = [...stringsIn(dataset), ...stringsIn(DOCUMENTS)];
  const sites = strings
    .filter((text) => URL.canParse(text))
    .map((text) => new URL(text).hostname.replace(/^www\./, ''));
  const parts = strings.flatMap((text) => text.split(BETWEEN)).map((part) => part.trim());
  const texts = new Set([...strings, ...parts, ...sites, ...OF_NO_LANGUAGE]);
  const long = strings.filter((text) => text.length >= 40).join('\n');
  return (text: string) => texts.has(text) || (text.length >= 12 && long.includes(text));
}

/**
 * The texts within an element that a reader of another language would not understand.
 * @param notations what in it is for programs
 */
export async function unmarkedIn(
  element: Locator,
  dataset?: unknown,
  notations = 'template',
): Promise<Unmarked[]> {
  const isData = dataIn(dataset ?? CASE_FILE);
  const hasLetters = (text: string) => /\p{L}{2}/u.test(text) && !/^https?:\/\/\S+$/.test(text.trim());
  const found = await element.evaluate(textsInPage, notations);
  return found.filter(
    ({ text }) =>
      hasLetters(text) &&
      !isData(text) &&
      text.split(BETWEEN).some((part) => hasLetters(part) && !isData(part.trim())),
  );
}
