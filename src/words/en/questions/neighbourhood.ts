import type { Around, Depth, Direction } from '../../../domain/filter/around';
import type { Growth } from '../../../domain/filter/growth';
import type { Dataset } from '../../../domain/model/dataset';
import { alternatives, capitalised, counted, formatNumber } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';

const steps = (depth: Depth) => counted(depth, 'step');

/** Nothing of one step, which is what anybody thinks of first. */
const farther = (depth: Depth) => (depth === 1 ? '' : ` within ${steps(depth)}`);

/** Of objections and sanctions too, which nobody receives. */
const PHRASE: Readonly<Record<Direction, (name: string, depth: Depth) => string>> = {
  either: (name, depth) => `within ${steps(depth)} of ${name}`,
  on: (name, depth) => `what comes from ${name}${farther(depth)}`,
  back: (name, depth) => `what leads to ${name}${farther(depth)}`,
};

/** What else can be shown: where goods move along all of it, as what is received and supplied. */
const GROWTH: Readonly<Record<Direction, (name: string, isGoods: boolean) => string>> = {
  back: (name, isGoods) => (isGoods ? `what ${name} receives` : `what leads to ${name}`),
  on: (name, isGoods) => (isGoods ? `what ${name} supplies` : `what comes from ${name}`),
  either: (name) => `all that involves ${name}`,
};

const growth = (name: string, { direction, isGoods, more }: Growth): string =>
  `${GROWTH[direction](name, isGoods)} (${formatNumber(more)} more)`;

/** What lies around parties and weapon systems. */
export const neighbourhood = {
  /** As a part of the plain sentence: "within 2 steps of Iran or what leads to Venezuela". */
  phrase: (dataset: Dataset, centres: readonly Around[]) =>
    alternatives(
      centres.map(({ id, depth, direction }) => PHRASE[direction](nodeInText(dataset, id), depth)),
    ),
  title: (name: string) => `The neighbourhood of ${name}`,
  about: 'Shows only what so many steps lead to, among what the other filters let through.',
  depth: 'How far',
  whole: 'Everything',
  steps,
  direction: 'Which way',
  /** Where neighbourhoods of other things are shown. */
  add: 'Add to what is shown',
  /** "What Iran receives (4 more)" */
  growth: (name: string, of: Growth) => capitalised(growth(name, of)),
  /** "Also show what Iran receives (4 more)" */
  grow: (name: string, of: Growth) => `Also show ${growth(name, of)}`,
  nothingMore: (name: string) =>
    `There is no more of ${name} to add, among what the other filters let through.`,
  full: (most: number) =>
    `Neighbourhoods of ${formatNumber(most)} things are shown, which is as many as go together. Take one away first.`,
  alone: 'Show only this',
  besideOthers: 'Neighbourhoods of other things are shown beside this one, and stay.',
  takeAway: (name: string) => `Take away what lies around ${name}`,
  nothing: 'Nothing of it',
  directions: {
    either: 'Either way',
    on: 'Only on, to whom is supplied',
    back: 'Only back, to who supplies',
  } satisfies Readonly<Record<Direction, string>>,
};
