import type { FacetIndex } from '../../../domain/columns/facet-index';
import type { Wish } from '../../../domain/connections/connection';
import type { NodeId } from '../../../domain/connections/network';
import type { Path, Paths } from '../../../domain/connections/paths';
import { type SharedWeapons, sharedWeapons } from '../../../domain/connections/shared-weapons';
import { pathSteps, type StepSide } from '../../../domain/connections/step-sides';
import type { Filter } from '../../../domain/filter/filter';
import { toldOnce } from '../../../domain/join/told-twice';
import type { Dataset } from '../../../domain/model/dataset';
import { firmDealTest } from '../../../domain/sums/firm-deals';
import { relationships } from '../deals/relationships';
import { capitalised, counted, formatNumber, forNumber, listed } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';
import { timeline } from '../views/timeline';

/** What one can go to by its name. */
const nameOfNode = (dataset: Dataset, id: NodeId): string =>
  dataset.parties.get(id)?.name ?? dataset.systems.get(id)?.name ?? id;

function sideInWords(dataset: Dataset, { from, to }: StepSide): string {
  const [giver, taker] = [nameOfNode(dataset, from), nameOfNode(dataset, to)];
  if (dataset.systems.has(to)) return `${giver} supplies ${taker}`;
  return dataset.systems.has(from) ? `${taker} receives ${giver}` : `${giver} to ${taker}`;
}

/** One way of a step: a relationship by its sentence with the date of how far it has come, several by their number. */
function side(dataset: Dataset, index: FacetIndex, of: StepSide): string {
  const told = toldOnce(index, Uint32Array.from(of.rows));
  const rows = told.length > 0 ? told : of.rows;
  const [first = 0, ...others] = rows;
  if (others.length === 0) return relationships.dated(dataset, dataset.relationships.at(first));
  const all = rows.length;
  const firm = rows.filter(firmDealTest(index)).length;
  const between = sideInWords(dataset, of);
  if (firm === all) return `${between}, ${counted(all, 'firm deal')}`;
  const ofThem =
    firm === 0
      ? 'no firm deal'
      : `${formatNumber(firm)} of them ${forNumber(firm, 'a firm deal', 'firm deals')}`;
  return `${between}, ${counted(all, 'relationship')}, ${ofThem}`;
}

const ways = ({ paths, areMore }: Paths): string =>
  areMore ? `The first ${formatNumber(paths.length)} ways` : counted(paths.length, 'way');

/** "of 2 steps", "of 1 to 3 steps". */
function steps({ paths, shortest }: Paths): string {
  const longest = Math.max(...paths.map((path) => path.steps.length));
  const least = shortest ?? longest;
  return longest === least
    ? `of ${counted(longest, 'step')}`
    : `of ${formatNumber(least)} to ${formatNumber(longest)} steps`;
}

const WISHES: Readonly<Record<Wish, string>> = {
  systems: 'Through weapon systems, too',
  longer: 'Longer ways, too, of up to 3 steps',
  'four-steps': 'Even longer ones, of up to 4 steps',
  others: 'Also over what is no firm deal: opinions, plans, refusals, sanctions, objections',
};

/** More names than this are no sentence. */
const MAX_NAMES = 3;

/** "Both receive Tor-M1 and 2 more weapons from Russia." */
function shared(dataset: Dataset, { partner, both, systems }: SharedWeapons): string {
  const named = systems.slice(0, systems.length > MAX_NAMES + 1 ? MAX_NAMES : MAX_NAMES + 1);
  const left = systems.length - named.length;
  const weapons = [
    ...named.map((id) => nodeInText(dataset, id)),
    ...(left > 0 ? [counted(left, 'more weapon')] : []),
  ];
  return `Both ${both} ${listed(weapons, 'and')} ${both === 'receive' ? 'from' : 'to'} ${nodeInText(dataset, partner)}.`;
}

/** More names than these are no sentence either. */
const MAX_PARTNERS = 6;

/** "Russia, China and at least 18 more": what lies between the ends of the shortest ways, each of two steps. */
function partnersOf(dataset: Dataset, { paths, areMore }: Paths): string {
  const all = paths.flatMap(({ steps: [first, ...rest] }) => (rest.length === 1 ? [first.to] : []));
  const named = all.slice(0, all.length === MAX_PARTNERS + 1 ? all.length : MAX_PARTNERS);
  const left = all.length - named.length;
  const names = named.map((id) => nodeInText(dataset, id));
  return listed(
    left > 0 ? [...names, `${areMore ? 'at least ' : ''}${formatNumber(left)} more`] : names,
    'and',
  );
}

/** What answers the question, where there is a way: how both ends are connected, and what there is to a direct way. */
function answered(dataset: Dataset, index: FacetIndex, found: Paths): { how: string; direct: string } | null {
  const [first] = found.paths;
  if (!first) return null;
  const { from, steps } = first;
  const ends = listed(
    [from, ...steps.slice(-1).map(({ to }) => to)].map((id) => nodeInText(dataset, id)),
    'and',
  );
  const isDirect = steps.length === 1;
  const sides = isDirect ? pathSteps(index, first).flat() : [];
  const through =
    found.shortest === 2
      ? partnersOf(dataset, found)
      : listed(
          steps.slice(0, -1).map(({ to }) => nodeInText(dataset, to)),
          'and',
        );
  return {
    how: `${capitalised(ends)} are connected ${isDirect ? 'directly' : `through ${through}`}`,
    direct: sides.map((of) => side(dataset, index, of)).join('; '),
  };
}

/**
 * Where years are chosen: they find deals by what happened in them, and a deal that was ordered then may have been delivered, or
 * only become firm, long after.
 */
const withinYears = ({ years, dated }: Filter): string | null =>
  years &&
  `The years (${timeline.kept(years, dated)}) say which deals are looked at. How far each has come, and whether it is firm, is told as known now, not as it stood then.`;

/** How two things are connected. */
export const connections = {
  about: 'How they are connected',
  ask: (name: string) => `How is ${name} connected with …`,
  wishes: WISHES,
  wishesTitle: 'What may lie on the way',
  listTitle: 'Connections',
  /** "2 ways of 2 steps, over firm deals alone." */
  found: (of: Paths, withOthers: boolean) =>
    `${ways(of)} ${steps(of)}${withOthers ? ', over any relationship that is shown' : ', over firm deals alone'}.${of.areMore ? ' There are more.' : ''}`,
  withinYears,
  /** Of a way through one party: "Both receive Tor-M1 from Russia." */
  shared,
  /** Where ways are left out because of whom they lead through. */
  nameless:
    'Ways through a party whom the source cannot name are left out: it may be somebody else in each deal.',
  /** Of an end that has no name. */
  namelessEnd: (dataset: Dataset, id: string) =>
    `${dataset.parties.get(id)?.name ?? id} is no one party: it stands for all whom the source cannot name.`,
  /** "Armenia and Azerbaijan are connected through Russia and Ukraine, over firm deals alone (2010-2019). Both receive …" */
  answer(
    dataset: Dataset,
    index: FacetIndex,
    found: Paths,
    { withOthers, filter }: { readonly withOthers: boolean; readonly filter: string },
  ): string {
    const over = withOthers ? ', over any relationship that is shown' : ', over firm deals alone';
    const scope = filter === '' ? '' : ` (${filter})`;
    const [first] = found.paths;
    const told = answered(dataset, index, found);
    if (!first || !told) return '';
    const direct = told.direct === '' ? '' : `: ${told.direct}`;
    const both = sharedWeapons(index, first).map((of) => shared(dataset, of));
    return [`${told.how}${over}${scope}${direct}.`, ...both].join(' ');
  },
  more: (count: number) => `Show ${formatNumber(count)} more ways`,
  /** Where the list is longer than what the picture marks. */
  marked: (count: number) => `The picture marks the first ${formatNumber(count)}.`,
  /** Where the picture adds lines up, or has no room for all of those that ways go along. */
  notAllDrawn: 'Not all of these ways are drawn line by line in this picture. This list has all of them.',
  none: (filter: string, withOthers: boolean) =>
    `No way leads from one to the other ${withOthers ? '' : 'over firm deals '}in what is shown${filter === '' ? '' : ` (${filter})`}.`,
  withoutFilter: (shortest: number) => `Without the filters there is a way of ${counted(shortest, 'step')}.`,
  notWithoutFilter: (withOthers: boolean) =>
    `There is none ${withOthers ? '' : 'over firm deals '}without the filters either.`,
  removeFilters: 'Remove all filters',
  /** What lies on a way, from one end to the other: "Iran – Russia – Venezuela". */
  way: (dataset: Dataset, { from, steps: all }: Path) =>
    [from, ...all.map(({ to }) => to)].map((id) => nameOfNode(dataset, id)).join(' – '),
  side,
};
