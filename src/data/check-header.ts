/** What must be true of a file before its parts are worth looking at: each of these has one clear fault. */
import { nearest } from '../domain/text/nearest';
import { type Fault, fault, pathOf, quoted, WHOLE_FILE } from './fault';
import { FORMAT_KIND, FORMAT_VERSION } from './schema';
import { didYouMean, inWords } from './wording';

/** A dataset is six levels deep; what is far deeper is none, and would exhaust what reads it. */
const DEEPEST = 32;

const META = `"meta": {"kind": "${FORMAT_KIND}", "version": ${FORMAT_VERSION}}`;

/** The value of an object's own key, or undefined. */
export function ownValue(object: unknown, key: string): unknown {
  const isObject = typeof object === 'object' && object !== null && !Array.isArray(object);
  return isObject && Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** A value, and the way that led to it. */
interface Place {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Place | null;
  readonly depth: number;
}

function keysTo(place: Place): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) keys.unshift(at.key);
  return keys;
}

/** A fault when values are nested deeper than any dataset, found without nesting calls as deep. */
export function checkDepth(input: unknown): Fault | null {
  const open: Place[] = [{ value: input, key: '', parent: null, depth: 0 }];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const { value, depth } = parent;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return fault(pathOf(keysTo(parent)), `is nested more than ${DEEPEST} levels deep`);
    for (const [key, inner] of Object.entries(value)) {
      open.push({ value: inner, key: Array.isArray(value) ? Number(key) : key, parent, depth: depth + 1 });
    }
  }
  return null;
}

/** The file in a few words. */
function found(input: unknown): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input !== 'object' || input === null) return inWords(input);
  const keys = Object.keys(input);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, 4).map((key) => quoted(key, 30));
  return `an object with ${shown.join(', ')}${keys.length > shown.length ? ' and more' : ''}`;
}

/** A fault when the file does not say that it is a dataset, or is one of a newer format. */
export function checkHeader(input: unknown): Fault | null {
  const meta = ownValue(input, 'meta');
  const kind = ownValue(meta, 'kind');
  if (kind === undefined) {
    const message = `is not a dataset of Armsgraph: found ${found(input)}`;
    return fault(WHOLE_FILE, message, `choose another file; a dataset is an object that begins with ${META}`);
  }
  if (kind !== FORMAT_KIND) {
    const near = typeof kind === 'string' ? nearest(kind, [FORMAT_KIND]) : null;
    const message = `must be “${FORMAT_KIND}”, not ${inWords(kind)}: this is not a dataset of Armsgraph`;
    return fault('meta.kind', message, didYouMean(near) ?? 'choose another file');
  }
  const version = ownValue(meta, 'version');
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return null;
  const message = `is ${version}, which is newer than ${FORMAT_VERSION}, the newest version of the format known here`;
  return fault('meta.version', message, 'use a newer Armsgraph, or an older version of the file');
}
