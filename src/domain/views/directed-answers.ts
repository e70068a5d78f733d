/** What answers a question that says who does what to whom: what it selects, and the filter that shows it. */
import type { FacetIndex } from '../columns/facet-index';
import type { FacetId } from '../columns/facets';
import { applyFilter } from '../filter/facet-filter';
import { ANY, type Filter, NO_FILTER, withAround, withChoice } from '../filter/filter';
import { bundleId } from '../model/bundle';
import type { PartyId, SelectableId, SystemId } from '../model/ids';
import { GOODS_KINDS, type Kind } from '../model/relationship';
import { hasArrived, STATUSES } from '../model/status';

/** What can be asked of who does what to whom. */
export type AsksDirected = 'supplied' | 'sellers-of' | 'buyers-of' | 'users-of' | 'sanctions' | 'objections';

/** Who and what a question names: at which end, and of which systems, all of which have a name that begins as it says. */
export interface Named {
  readonly from: PartyId | null;
  readonly to: PartyId | null;
  readonly systems: readonly SystemId[];
}

/** A question that says who does what to whom. */
export interface DirectedQuestion extends Named {
  readonly asks: AsksDirected;
  /** What is selected; null where it names several things, and none that stands for all. */
  readonly id: SelectableId | null;
}

interface Facts {
  readonly kinds: readonly Kind[];
  /** Whether only what arrived is an answer. */
  readonly arrived?: boolean;
}

const FACTS: Readonly<Record<AsksDirected, Facts>> = {
  supplied: { kinds: GOODS_KINDS },
  'sellers-of': { kinds: GOODS_KINDS },
  'buyers-of': { kinds: GOODS_KINDS },
  'users-of': { kinds: GOODS_KINDS, arrived: true },
  sanctions: { kinds: ['sanctions'] },
  objections: { kinds: ['objects-to'] },
};

/** The question for these, with what its answer selects. */
export function directedQuestion(asks: AsksDirected, { from, to, systems }: Named): DirectedQuestion {
  const { kinds } = FACTS[asks];
  const [system = null, ...more] = systems;
  const [kind] = kinds;
  const pair =
    from && to && kind
      ? bundleId({ type: 'pair', from, to, kind: kinds === GOODS_KINDS ? 'goods' : kind })
      : null;
  const id = system === null ? (pair ?? from ?? to) : more.length === 0 ? system : null;
  return { asks, from, to, systems, id };
}

/** The filter that shows the answer, beside what the rest of a filter asks for. */
function withAnswer({ asks, from, to, systems }: DirectedQuestion, filter: Filter): Filter {
  const { kinds, arrived = false } = FACTS[asks];
  const asked: readonly (readonly [FacetId, readonly string[]])[] = [
    ['party', []],
    ['from', from ? [from] : []],
    ['to', to ? [to] : []],
    ['system', systems],
    ['kind', kinds],
    ...(arrived ? [['status', STATUSES.filter(hasArrived)] as const] : []),
  ];
  const chosen = asked.reduce(
    (on, [facet, include]) => withChoice(on, facet, include.length > 0 ? { include, exclude: [] } : ANY),
    filter,
  );
  return withAround(chosen, []);
}

const countIn = (index: FacetIndex, filter: Filter) => applyFilter(index, filter).visible.length;

/** How much there is to show for a question, whatever is filtered. */
export const countAnswers = (index: FacetIndex, question: DirectedQuestion): number =>
  countIn(index, withAnswer(question, NO_FILTER));

/** The filter that answers a question: within the one that there is, or where nothing is left then, in its place. */
export function directedFilter(index: FacetIndex, filter: Filter, question: DirectedQuestion): Filter {
  const within = withAnswer(question, filter);
  return countIn(index, within) > 0 ? within : withAnswer(question, NO_FILTER);
}
