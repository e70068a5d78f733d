/** Markup as text. It is put together from elements, so that a text of others never becomes markup. */
import { htmlAttribute, htmlText } from './html';

declare const MADE: unique symbol;

/** Markup that only functions make which escape what they are given. */
export type Markup = string & { readonly [MADE]: true };

/** The attributes of an element, by their names; what is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** For such functions alone: what they have escaped. */
export const asMarkup = (escaped: string): Markup => escaped as Markup;

/** Markup in a row. */
export const inRow = (parts: readonly Markup[]): Markup => asMarkup(parts.join(''));

/** Elements of HTML that have no content, and no end. */
const VOID = new Set(['br', 'hr', 'link', 'meta']);

/** A text of HTML. */
export const text = (words: string): Markup => asMarkup(htmlText(words));

/** An element of HTML; what is null of its attributes and its content is left out. */
export function html(name: string, attributes: Attributes, ...content: readonly (Markup | null)[]): Markup {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${htmlAttribute(`${value}`)}"`],
  );
  const start = `<${name}${list.join('')}>`;
  return asMarkup(VOID.has(name) ? start : `${start}${content.map((part) => part ?? '').join('')}</${name}>`);
}
