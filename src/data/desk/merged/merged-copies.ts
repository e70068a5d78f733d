/** Makes one case file of two copies of it that were edited apart, and says what only a person can decide. */
import { withSoundReasons } from '../../../domain/desk/reasons';
import { without } from '../../../domain/desk/remove';
import { keyOf, LIST_OF, THINGS, type Thing, thingOf } from '../../../domain/desk/thing';
import type { Citation } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { ClaimId } from '../../../domain/model/ids';
import { inSavedOrder } from '../saved/saved-order';
import { type Renamed, setApart } from './apart';
import { withNeeded } from './brought-back';
import { type Choices, type Clash, type Conflict, clashesOf, type Item, listOf, removal } from './conflicts';
import { citationsFoundAgain } from './found-again';
import { mergedHead } from './merged-head';
import { mergedList } from './merged-list';
import { withSoundChecks } from './sound-checks';

export type { Choices, Clash, Conflict };

/** Two copies as one. */
export interface MergedCopies {
  readonly statement: DatasetStatement;
  readonly conflicts: readonly Conflict[];
  /** Decisions that cannot hold together: to keep something, and to delete what it cannot be without. */
  readonly clashes: readonly Clash[];
  /** Things of the second copy whose ids were taken for something else, and got others. */
  readonly renamed: readonly Renamed[];
  /** Claims that are not said to be checked any more: they say something else now than what was checked. */
  readonly unchecked: readonly ClaimId[];
}

/**
 * Whether two claims quote the same words of texts that differ: that each copy found them again in its own text is no
 * question, for they are sought in the one that holds.
 */
function quoteSameWords(ours: DatasetStatement, theirs: DatasetStatement) {
  const texts = [ours, theirs].map(
    ({ sources }) => new Map<string, unknown>(sources.map((one) => [one.id, one.text])),
  );
  return (field: string, mine: Item, other: Item): boolean => {
    const [a, b] = [mine['citation'], other['citation']] as (Citation | undefined)[];
    if (field !== 'citation' || a?.type !== 'quotation' || b?.type !== 'quotation') return false;
    const [here, there] = texts.map((byId) => byId.get(a.source));
    return here !== there && a.source === b.source && a.quote.exact === b.quote.exact && a.lead === b.lead;
  };
}

/** Whether a value leads to a thing that one copy does not have, and a person has chosen that it goes. */
function leadsOut(ours: DatasetStatement, theirs: DatasetStatement, choices: Choices) {
  const copies = { ours, theirs };
  const out = THINGS.flatMap((of) =>
    [...listOf(ours, of), ...listOf(theirs, of)].flatMap(({ id }) => {
      const side = choices.get(keyOf(thingOf(of, id)));
      return side && !isThere(copies[side], thingOf(of, id)) ? [JSON.stringify(id)] : [];
    }),
  );
  return (value: unknown): boolean => {
    const text = out.length > 0 && value !== undefined ? JSON.stringify(value) : '';
    return out.some((id) => text.includes(id));
  };
}

const isThere = (statement: DatasetStatement, { of, id }: Thing) =>
  listOf(statement, of).some((item) => item.id === id);

/**
 * Two copies of one case file as one. What only one of them has is taken, and what only one has changed is as it has
 * become; what both have changed, and what one has changed and the other has taken out, is for a person to decide.
 * @param base The version that both were made from; without it whatever differs is to be decided.
 */
export function mergedCopies(
  ours: DatasetStatement,
  theirs: DatasetStatement,
  base: DatasetStatement | null = null,
  choices: Choices = new Map(),
): MergedCopies {
  const first = inSavedOrder(ours);
  const before = base && inSavedOrder(base);
  const apart = setApart(first, inSavedOrder(theirs), before);
  const second = inSavedOrder(apart.theirs);
  const { head, conflicts: ofHead } = mergedHead(first, second, before, choices);
  const saySame = quoteSameWords(first, second);
  const isOut = leadsOut(first, second, choices);
  const lists = THINGS.map((of) => ({
    of,
    ...mergedList(
      {
        of,
        ours: listOf(first, of),
        theirs: listOf(second, of),
        base: before && listOf(before, of),
        saySame,
        isOut,
      },
      choices,
    ),
  }));
  const filled = lists.filter(
    ({ of, items }) => items.length > 0 || LIST_OF[of] in first || LIST_OF[of] in second,
  );
  const whole = {
    ...head,
    ...Object.fromEntries(filled.map(({ of, items }) => [LIST_OF[of], items])),
  } as unknown as DatasetStatement;
  const ofItems = lists.flatMap((list) => list.conflicts);
  const needed = withNeeded(
    whole,
    lists.flatMap(({ gone }) => gone),
    ofItems.flatMap((conflict) => (conflict.code === 'removed' ? [conflict] : [])),
  );
  const conflicts = [...ofHead, ...ofItems, ...needed.back.map((one) => removal(one, choices))];
  let statement = needed.statement;
  for (const conflict of conflicts)
    if (conflict.code === 'removed' && conflict.chosen === conflict.by)
      statement = without(statement, conflict.thing);
  const isOpen = (conflict: Conflict) =>
    conflict.code === 'head' || conflict.chosen !== null || isThere(statement, conflict.thing);
  const sound = withSoundChecks(withSoundReasons(citationsFoundAgain(statement, [first, second])), [
    first,
    second,
  ]);
  return {
    statement: inSavedOrder(sound.statement),
    conflicts: conflicts.filter(isOpen),
    clashes: clashesOf(conflicts, needed.statement, statement),
    renamed: apart.renamed,
    unchecked: sound.unchecked,
  };
}
