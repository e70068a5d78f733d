/** What must be true of a file before its parts are worth looking at: each of these has one clear fault. */
import { nearest } from '../domain/text/nearest';
import { FORMAT_KIND, FORMAT_VERSION } from './dataset-format';
import { brief, type Fault, fault, pathOf, WHOLE_FILE } from './fault';
import { didYouMean, shown } from './form-faults';
import type { FoundInFile } from './problem';

/** A dataset is six levels deep; what is far deeper is none, and would exhaust what reads it. */
const DEEPEST = 32;

const META = `"meta": {"kind": "${FORMAT_KIND}", "version": ${FORMAT_VERSION}}`;

/** The value of an object's own key, or undefined. */
export function ownValue(object: unknown, key: string): unknown {
  const isObject = typeof object === 'object' && object !== null && !Array.isArray(object);
  return isObject && Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** A value, and the way that led to it. */
interface Nested {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Nested | null;
  readonly depth: number;
}

function keysTo(nested: Nested): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = nested; at.parent; at = at.parent) keys.unshift(at.key);
  return keys;
}

/** A fault when values are nested deeper than any dataset, found without nesting calls as deep. */
export function checkDepth(input: unknown): Fault | null {
  const open: Nested[] = [{ value: input, key: '', parent: null, depth: 0 }];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const { value, depth } = parent;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return fault(pathOf(keysTo(parent)), { code: 'too-deep', most: DEEPEST });
    for (const [key, inner] of Object.entries(value)) {
      open.push({ value: inner, key: Array.isArray(value) ? Number(key) : key, parent, depth: depth + 1 });
    }
  }
  return null;
}

/** The file in short. */
function found(input: unknown): FoundInFile {
  if (Array.isArray(input)) return { code: 'list-of', length: input.length };
  if (typeof input !== 'object' || input === null) return { code: 'value', value: shown(input) };
  const keys = Object.keys(input);
  if (keys.length === 0) return { code: 'empty-object' };
  const first = keys.slice(0, 4).map((key) => brief(key, 30));
  return { code: 'object-with', keys: first, andMore: keys.length > first.length };
}

/** A fault when the file does not say that it is a dataset, or is one of a newer format. */
export function checkHeader(input: unknown): Fault | null {
  const meta = ownValue(input, 'meta');
  const kind = ownValue(meta, 'kind');
  if (kind === undefined) {
    const hint = { code: 'begins-with', beginning: META } as const;
    return fault(WHOLE_FILE, { code: 'no-dataset', found: found(input) }, hint);
  }
  if (kind !== FORMAT_KIND) {
    const near = typeof kind === 'string' ? nearest(kind, [FORMAT_KIND]) : null;
    const problem = { code: 'other-kind', kind: FORMAT_KIND, value: shown(kind) } as const;
    return fault('meta.kind', problem, didYouMean(near) ?? { code: 'another-file' });
  }
  const version = ownValue(meta, 'version');
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return null;
  const problem = { code: 'newer-format', version, newest: FORMAT_VERSION } as const;
  return fault('meta.version', problem, { code: 'newer-app' });
}
