/** The subject of a verb in another language than English. */
import type { Clause } from '../prefill/mentions';
import type { EndsRow } from './ends-row';
import type { Standing } from './standing';
import type { Verb } from './voice';

/** How far from its verb a subject may stand, in pieces. */
const MAX_TO_VERB = 14;

const isPlain = ({ after }: Standing) => after === 'nominative' || after === 'bare';

/** The parties in the clause of a verb, in their order. */
const inClause = (standings: readonly Standing[], { within }: Verb) =>
  standings.filter(({ first, last }) => first >= within.from && last <= within.to);

/** The one of some parties, or the last of those that are told together; null where they are several that are not. */
function onlyOne(standings: readonly Standing[]): Standing | null {
  const last = standings.at(-1) ?? null;
  return standings.every((each) => each === last || (each.isOneOfSeveral && last?.isOneOfSeveral))
    ? last
    : null;
}

/** The subject right before a verb: no other party stands between. */
function subjectBefore(standings: readonly Standing[], verb: Verb, row: EndsRow): Standing | null {
  const last = standings.filter((each) => each.last < verb.from).at(-1);
  const most = verb.voice === 'infinitive' ? row.maxToInfinitive : MAX_TO_VERB;
  return last && isPlain(last) && verb.from - last.last - 1 <= most ? last : null;
}

/** Where a clause in the order of German has its finite verb. */
function finiteOf({ pieces }: Clause, { from, within }: Verb, { finite }: EndsRow): number {
  for (let at = within.from; at < from; at++) if (finite?.has(pieces[at]?.fold ?? '')) return at;
  return from;
}

/** Whether a clause begins with something that is no subject: "Laut Israel hat", "2013 lieferte". */
function hasOpening({ pieces }: Clause, from: number, row: EndsRow): boolean {
  const piece = pieces[from];
  const word = row.contracted.get(piece?.fold ?? '') ?? piece?.fold ?? '';
  const isOpener = row.openers.has(word) || row.prepositions.some(([words]) => words === word);
  return piece?.type === 'number' || Boolean(isOpener);
}

/** The subject where the verb stands last: what its article tells, else the one that stands where subjects do. */
function subjectOfVerbLast(
  clause: Clause,
  standings: readonly Standing[],
  verb: Verb,
  row: EndsRow,
): Standing | null {
  const sure = standings.filter(({ after }) => after === 'nominative');
  if (sure.length > 0) return onlyOne(sure);
  const bare = standings.filter(({ after }) => after === 'bare');
  const one = onlyOne(bare);
  const first = bare[0];
  if (!one || !first) return null;
  if (first.begins === verb.within.from) return one;
  const finite = finiteOf(clause, verb, row);
  return first.begins === finite + 1 && hasOpening(clause, verb.within.from, row) ? one : null;
}

/** Whether a name of one form for all cases is the subject of the verb behind it, with which it agrees: "США продали". */
function agrees({ pieces }: Clause, { first, last, after }: Standing, verb: Verb, row: EndsRow): boolean {
  const isPlural = row.plurals?.has(pieces[first]?.fold ?? '') ?? false;
  const isPluralVerb = row.pluralVerb?.test(pieces[verb.from]?.fold ?? '') ?? false;
  return after === 'bare' && last === verb.from - 1 && isPlural === isPluralVerb;
}

/** The subject where cases tell it. */
function subjectByCase(
  clause: Clause,
  standings: readonly Standing[],
  verb: Verb,
  row: EndsRow,
): Standing | null {
  const sure = standings.filter(({ after }) => after === 'nominative');
  if (verb.voice === 'infinitive') {
    const before = subjectBefore(standings, verb, row);
    return before?.after === 'nominative' && onlyOne(sure) ? before : null;
  }
  if (sure.length === 0) return standings.find((each) => agrees(clause, each, verb, row)) ?? null;
  const one = onlyOne(sure);
  const [from, to] = one && one.last < verb.from ? [one.last, verb.from] : [verb.to, one?.first ?? verb.to];
  const between = standings.filter(({ first, last }) => first > from && last < to);
  const isCrossed = between.some(({ after, isOneOfSeveral }) => after === 'other' && !isOneOfSeveral);
  return !isCrossed && to - from <= MAX_TO_VERB ? one : null;
}

/** The subject of a verb; null where it has none, or where it could be another. */
export function subjectOf(
  clause: Clause,
  all: readonly Standing[],
  verb: Verb,
  row: EndsRow,
): Standing | null {
  const standings = inClause(all, verb);
  if (row.order === 'verb-last') return subjectOfVerbLast(clause, standings, verb, row);
  if (row.order === 'free') return subjectByCase(clause, standings, verb, row);
  const before = subjectBefore(standings, verb, row);
  if (before || row.order === 'subject-before' || verb.voice !== 'active') return before;
  const isAny = standings.some((each) => isPlain(each) && each.last < verb.from);
  const behind = standings.find(({ begins }) => begins === verb.to + 1);
  return !isAny && behind && isPlain(behind) ? behind : null;
}
