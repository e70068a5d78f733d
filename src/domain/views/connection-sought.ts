/** The question how two things are connected, as somebody types it into the search. */
import { connectionId } from '../connections/connection';
import type { NodeId } from '../connections/network';
import type { ConnectionId } from '../model/ids';
import { folded } from '../text/fold';
import type { Hit, Search } from './search';

/** How the question reads in a language, with single spaces and without its mark: what stands before, between and behind both names. */
export interface QuestionForms {
  readonly before: RegExp;
  readonly between: RegExp;
  readonly behind: RegExp;
}

/** What is asked, and of which two things. */
export interface ConnectionSought {
  readonly id: ConnectionId;
  readonly ends: readonly [NodeId, NodeId];
}

/** More letters than the question has. */
const MAX_LENGTH = 200;

/** More words than the names of two things have. */
const MAX_WORDS = 12;

const isNode = ({ found }: Hit) => found.type === 'party' || found.type === 'system';

/** The thing that a text most likely means, whatever of its name the text holds; null where it means none. */
function meantBy(search: Search, text: string): NodeId | null {
  const [first] = search(text, 1).groups;
  const [hit] = first?.hits ?? [];
  return hit && isNode(hit) ? (hit.id as NodeId) : null;
}

/** The thing whose name, or one of whose names, a text is; null where it is none. */
function namedBy(search: Search, text: string): NodeId | null {
  const fold = folded(text.trim());
  const names = ({ id, name, because }: Hit) => [id, name, because?.text ?? ''].map(folded);
  const hits = search(text, 3).groups.flatMap((group) => group.hits);
  const hit = hits.find((one) => isNode(one) && names(one).includes(fold));
  return hit ? (hit.id as NodeId) : null;
}

/** Every way to part a text of these parts in two. */
function halves(parts: readonly string[]): (readonly [string, string])[] {
  const words = parts.filter(Boolean).slice(0, MAX_WORDS);
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

/**
 * How which two things are connected, where a query asks so: in a sentence, in which names may be cut or misspelt, or by
 * no more than both of their names.
 */
export function connectionSought(
  search: Search,
  query: string,
  { before, between, behind }: QuestionForms,
): ConnectionSought | null {
  const ask = (a: NodeId | null, b: NodeId | null): ConnectionSought | null =>
    a && b && a !== b ? { id: connectionId({ ends: [a, b], wishes: [] }), ends: [a, b] } : null;
  const text = query.slice(0, MAX_LENGTH).replace(/\?/g, ' ').replace(/\s+/g, ' ').trim();
  const isSentence = before.test(text);
  const names = text.replace(before, '').replace(behind, '').split(between);
  const [pairs, thingOf] = isSentence
    ? ([halves(names), meantBy] as const)
    : ([halves(names.flatMap((name) => name.split(' '))), namedBy] as const);
  for (const [a, b] of pairs) {
    const found = ask(thingOf(search, a), thingOf(search, b));
    if (found) return found;
  }
  return null;
}
