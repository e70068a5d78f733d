/**
 * Finds every unknown key, and every list that should be an object. valibot names only the first unknown key of an
 * object, none that all objects inherit ("constructor"), and takes a list for an object without keys.
 */
import { nearest } from '../domain/text/nearest';
import { type Fault, fault, pathOf } from './fault';
import { didYouMean, wrongType } from './form-faults';
import type { SchemaShape } from './schema-shape';

type Keys = readonly (string | number)[];

/** The keys of an object that are its own, with their values. */
function ownEntries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The one of several shapes that the object says it has. */
function chosenOption({ options = [], key }: SchemaShape, value: unknown): SchemaShape | undefined {
  const said = ownEntries(value).find(([name]) => name === key)?.[1];
  return options.find(({ entries }) => said !== undefined && entries?.[String(key)]?.literal === said);
}

function checkEntries(
  entries: Readonly<Record<string, SchemaShape>>,
  value: unknown,
  goesOn: () => void,
  keys: Keys,
): Fault[] {
  return ownEntries(value).flatMap(([name, inner]) => {
    const path = [...keys, name];
    const shape = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (shape) return checkKeys(shape, inner, goesOn, path);
    return [fault(pathOf(path), { code: 'unknown-key' }, didYouMean(nearest(name, Object.keys(entries))))];
  });
}

/**
 * Every key that the schema does not know, and every list in the place of an object, with their paths.
 * @param goesOn Called at every item of a list.
 */
export function checkKeys(schema: object, value: unknown, goesOn: () => void, keys: Keys = []): Fault[] {
  const shape = schema as SchemaShape;
  if (shape.wrapped) return checkKeys(shape.wrapped, value, goesOn, keys);
  if (shape.item) {
    const { item } = shape;
    return Array.isArray(value)
      ? value.flatMap((inner, index) => {
          goesOn();
          return checkKeys(item, inner, goesOn, [...keys, index]);
        })
      : [];
  }
  if (Array.isArray(value) && (shape.entries || isChoice(shape))) {
    return [fault(pathOf(keys), wrongType('object', value))];
  }
  const object = isChoice(shape) ? chosenOption(shape, value) : shape;
  return object?.entries ? checkEntries(object.entries, value, goesOn, keys) : [];
}

/** Whether a shape is a choice of several objects; a list of words has options too, but no key. */
function isChoice(shape: SchemaShape): boolean {
  return shape.key !== undefined && typeof shape.key === 'string';
}
