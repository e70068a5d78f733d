import type { ElementDefinition } from 'cytoscape';

/** What has to happen to the drawn elements so that they become the wanted ones. */
export interface Changes {
  readonly remove: readonly string[];
  readonly add: readonly ElementDefinition[];
  readonly update: readonly ElementDefinition[];
}

/** The id of an element; ours always have one. */
export function idOf(element: ElementDefinition): string {
  return element.data.id ?? '';
}

/** An element that has other ends cannot be updated: a line is drawn anew. */
function sameEnds(a: ElementDefinition, b: ElementDefinition): boolean {
  return a.data['source'] === b.data['source'] && a.data['target'] === b.data['target'];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether two fields are the same: words, numbers, or short lists of numbers. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return isList(a) && isList(b) && a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Compared field by field: writing out thousands of elements to compare them as text takes longer than a frame. */
function same(a: ElementDefinition, b: ElementDefinition): boolean {
  const keys = Object.keys(b.data);
  return (
    keys.length === Object.keys(a.data).length &&
    keys.every((key) => sameValue(a.data[key], b.data[key])) &&
    a.position?.x === b.position?.x &&
    a.position?.y === b.position?.y
  );
}

/** Compares the elements drawn with those wanted. Both are lists of plain data with unique ids. */
export function reconcile(
  drawn: readonly ElementDefinition[],
  wanted: readonly ElementDefinition[],
): Changes {
  const before = new Map(drawn.map((element) => [idOf(element), element]));
  const after = new Map(wanted.map((element) => [idOf(element), element]));
  const stays = (element: ElementDefinition) => {
    const next = after.get(idOf(element));
    return next !== undefined && sameEnds(element, next);
  };
  return {
    remove: drawn.filter((element) => !stays(element)).map(idOf),
    add: wanted.filter((element) => {
      const previous = before.get(idOf(element));
      return previous === undefined || !stays(previous);
    }),
    update: wanted.filter((element) => {
      const previous = before.get(idOf(element));
      return previous !== undefined && stays(previous) && !same(previous, element);
    }),
  };
}
