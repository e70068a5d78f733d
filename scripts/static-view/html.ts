/** Pages as text, put together from elements, so that a text of others never becomes markup. */
import { legible } from '../../src/domain/text/legible';
import type { Attributes, Markup } from '../../src/ui/svg/markup';

/** Elements that have no content, and no end. */
const VOID = new Set(['br', 'hr', 'link', 'meta']);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => legible(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const made = (markup: string) => markup as Markup;

/** A text. */
export const text = (words: string): Markup => made(escaped(words));

/** An element of HTML; what is null of its attributes and its content is left out. */
export function html(name: string, attributes: Attributes, ...content: readonly (Markup | null)[]): Markup {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(`${value}`)}"`],
  );
  const start = `<${name}${list.join('')}>`;
  return made(VOID.has(name) ? start : `${start}${content.map((part) => part ?? '').join('')}</${name}>`);
}
