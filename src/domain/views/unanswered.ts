/** Why a question for several that is asked in so many words has no answer: a name in it means nothing, or two mean the same. */
import { asked } from './asked';
import { hitMeant } from './meant-by-name';
import { knownIn } from './questions-of-one';
import type { QuestionForms } from './questions-sought';
import type { Findings, Hit, Search } from './search';

/** So many names are offered for one that means nothing. */
const MAX_NEAR = 3;

/** What is in the way of an answer. */
export type Unanswered =
  /** Two names of one thing. */
  | { readonly why: 'itself'; readonly name: string }
  /** Names of nothing. */
  | { readonly why: 'unknown'; readonly names: readonly string[] };

const isThing = ({ found }: Hit) => found.type === 'party' || found.type === 'system';

/** What is in the way of an answer to a question that nothing was found for; null where it is none, or its names are in order. */
export function unanswered(search: Search, query: string, forms: QuestionForms): Unanswered | null {
  const text = asked(query);
  const form = forms.forms.find(({ before, behind }) => before.test(text) || behind.test(text));
  if (!form) return null;
  const names = text
    .replace(form.before, '')
    .replace(form.behind, '')
    .split(forms.between)
    .map((name) => name.replace(forms.article, '').trim())
    .filter(Boolean);
  if (names.length < 2) return null;
  const hits = names.map((name) => hitMeant(search, name));
  const isKnown = (hit: Hit | null) => hit !== null && isThing(hit);
  const unknown = names.filter((_, at) => !isKnown(hits[at] ?? null));
  if (unknown.length > 0) return { why: 'unknown', names: [...new Set(unknown)] };
  const twice = hits.find((hit, at) => hits.findIndex((other) => other?.id === hit?.id) < at);
  return twice ? { why: 'itself', name: twice.name } : null;
}

/** What a question without an answer names that is known, and what comes near to the names that are not. */
export function nearQuestion(search: Search, query: string, of: Unanswered | null): Findings {
  const known = knownIn(search, query);
  const near = (of?.why === 'unknown' ? of.names : [])
    .flatMap((name) => search(name, MAX_NEAR).groups)
    .flatMap(({ hits }) => hits.filter(isThing));
  const all = new Map([...known.groups.flatMap(({ hits }) => hits), ...near].map((hit) => [hit.id, hit]));
  const ofType = (type: string) => [...all.values()].filter(({ found }) => found.type === type);
  const groups = [
    { group: 'parties', hits: ofType('party') } as const,
    { group: 'systems', hits: ofType('system') } as const,
  ].filter(({ hits }) => hits.length > 0);
  return { groups, total: all.size, areSure: known.areSure };
}
