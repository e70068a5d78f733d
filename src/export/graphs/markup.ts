import { xmlAttribute, xmlText } from '../../domain/text/xml';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The first line of every file of XML. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A tag that opens an element, without its sign at the end. */
function opening(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${xmlAttribute(String(value))}"`;
  }
  return tag;
}

/** Writes elements that hold a text, and differ in nothing else. */
export function textElements(name: string, attributes: Attributes): (text: string) => string {
  const [before, after] = [`${opening(name, attributes)}>`, `</${name}>\n`];
  return (text) => before + xmlText(text) + after;
}

/** An element that holds a text. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  textElements(name, attributes)(text);

/** Writes elements that hold nothing, and differ in one attribute. */
export function emptyElements(name: string, attributes: Attributes, other: string): (text: string) => string {
  const before = `${opening(name, attributes)} ${other}="`;
  return (text) => `${before}${xmlAttribute(text)}"/>\n`;
}

/** An element that holds others, each of which ends its line. */
export const element = (name: string, attributes: Attributes, inner: readonly string[] = []): string =>
  inner.length === 0
    ? `${opening(name, attributes)}/>\n`
    : `${opening(name, attributes)}>\n${inner.join('')}</${name}>\n`;

/** Writes the values that are told of a thing, each with its own writer. */
export function statedBy(
  writers: readonly ((value: string) => string)[],
  values: readonly unknown[],
): string[] {
  const stated: string[] = [];
  for (const [i, value] of values.entries()) {
    if (value !== null) stated.push(writers[i]?.(String(value)) ?? '');
  }
  return stated;
}
