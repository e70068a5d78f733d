/** SVG as text, put together from elements, so that a text of others never becomes markup. */
import { type Attributes, asMarkup, type Markup } from '../../domain/text/markup';
import { xmlAttribute, xmlText } from '../../domain/text/xml';

/** No markup. */
export const NOTHING = asMarkup('');

/** As many digits as are seen in a picture that is drawn four times as large. */
const DIGITS = 100;

/** A number as it stands in a path, short; what is no number would spoil all of a path, and is nought. */
export function short(value: number): number {
  const rounded = Math.round(value * DIGITS) / DIGITS;
  return Number.isFinite(rounded) && rounded !== 0 ? rounded : 0;
}

const written = (value: string | number) =>
  typeof value === 'number' ? `${short(value)}` : xmlAttribute(value);

/** A text. */
export const textMarkup = (text: string): Markup => asMarkup(xmlText(text));

/** An element with what is in it. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${written(value)}"`],
  );
  const content = children.join('');
  return asMarkup(`<${name}${list.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`);
}

/** A path from its commands and numbers: "M0 0L10 5". */
export const pathData = (...parts: readonly (string | number)[]): string =>
  parts
    .map((part, i) => {
      if (typeof part === 'string') return part;
      return typeof parts[i - 1] === 'number' ? ` ${short(part)}` : `${short(part)}`;
    })
    .join('');
