import type { FacetIndex } from '../../../domain/columns/facet-index';
import type { Wish } from '../../../domain/connections/connection';
import type { NodeId } from '../../../domain/connections/network';
import type { Path, Paths } from '../../../domain/connections/paths';
import type { SharedWeapons } from '../../../domain/connections/shared-weapons';
import type { StepSide } from '../../../domain/connections/step-sides';
import { toldOnce } from '../../../domain/join/told-twice';
import type { Dataset } from '../../../domain/model/dataset';
import { firmDealTest } from '../../../domain/sums/firm-deals';
import { relationships } from '../deals/relationships';
import { counted, formatNumber, forNumber, listed } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';

/** What one can go to by its name. */
const nameOfNode = (dataset: Dataset, id: NodeId): string =>
  dataset.parties.get(id)?.name ?? dataset.systems.get(id)?.name ?? id;

function sideInWords(dataset: Dataset, { from, to }: StepSide): string {
  const [giver, taker] = [nameOfNode(dataset, from), nameOfNode(dataset, to)];
  if (dataset.systems.has(to)) return `${giver} supplies ${taker}`;
  return dataset.systems.has(from) ? `${taker} receives ${giver}` : `${giver} to ${taker}`;
}

/** One way of a step: a relationship by its sentence, several by their number. */
function side(dataset: Dataset, index: FacetIndex, of: StepSide): string {
  const told = toldOnce(index, Uint32Array.from(of.rows));
  const rows = told.length > 0 ? told : of.rows;
  const [first = 0, ...others] = rows;
  if (others.length === 0) return relationships.sentence(dataset, dataset.relationships.at(first));
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
  /** Of a way through one party: "Both receive Tor-M1 from Russia." */
  shared,
  /** Where ways are left out because of whom they lead through. */
  nameless:
    'Ways through a party whom the source cannot name are left out: it may be somebody else in each deal.',
  /** Of an end that has no name. */
  namelessEnd: (dataset: Dataset, id: string) =>
    `${dataset.parties.get(id)?.name ?? id} is no one party: it stands for all whom the source cannot name.`,
  more: (count: number) => `Show ${formatNumber(count)} more ways`,
  /** Where the list is longer than what the picture marks. */
  marked: (count: number) => `The picture marks the first ${formatNumber(count)}.`,
  /** Where the picture draws only its strongest lines. */
  notAllDrawn:
    'The picture draws its strongest lines alone. Ways over others are in this list, and not in it.',
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
