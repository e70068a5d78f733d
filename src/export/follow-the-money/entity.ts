/** Entities as FollowTheMoney has them: a schema, and lists of values by the names of their properties. */
import { faultOfAddress } from '../../domain/text/address';
import { legible } from '../../domain/text/legible';
import { safeAddress } from '../cite/one-line';

/** An entity, as one line of a file holds it. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** The datasets that state it. */
  readonly datasets: readonly string[];
}

/** The most that values of its types can hold, in code points. */
const MAX_LENGTH = { name: 384, string: 1024, text: 65_000 } as const;

/** A value of a property; nothing where there is none. */
type Values = readonly (string | null | undefined)[];

/** What is said, each thing once, as a property can hold it; what it cannot hold at all is null. */
function valuesOf(values: Values, held: (value: string) => string | null): string[] {
  const said: string[] = [];
  for (const value of values) {
    const own = value ? held(value) : null;
    if (own && !said.includes(own)) said.push(own);
  }
  return said;
}

/** A text of no more than so many code points: where it is cut, it is seen. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

const texts =
  (most: number) =>
  (...values: Values): string[] =>
    valuesOf(values, (value) => cut(legible(value.trim()), most));

/** A value that must be there: its id where it is made of spaces alone, which FollowTheMoney takes for nothing. */
export const orId = (text: string, id: string): string => (text.trim() === '' ? id : text);

/** Values of properties that hold names. */
export const names = texts(MAX_LENGTH.name);
/** Values of properties that hold a few words. */
export const words = texts(MAX_LENGTH.string);
/** Values of properties that hold sentences. */
export const sentences = texts(MAX_LENGTH.text);
/** Values of properties that are ids, codes or dates of our own making. */
export const codes = (...values: Values): string[] => valuesOf(values, (value) => value);

/** An address as it can be written; null where it is none of the web. */
function webAddress(address: string): string | null {
  const safe = safeAddress(address);
  return faultOfAddress(safe) === null ? safe : null;
}

/** Values of properties that are addresses: only those of the web are taken. */
export const addresses = (...values: Values): string[] => valuesOf(values, webAddress);

/** An entity without the properties that nothing is said of. */
export function entityOf(
  schema: string,
  id: string,
  datasets: readonly string[],
  properties: Readonly<Record<string, readonly string[]>>,
): Entity {
  const said: Record<string, readonly string[]> = {};
  for (const name in properties) {
    const values = properties[name];
    if (values && values.length > 0) said[name] = values;
  }
  return { id, schema, properties: said, datasets };
}
