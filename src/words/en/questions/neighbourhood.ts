import type { Around, Depth, Direction } from '../../../domain/filter/around';
import type { Dataset } from '../../../domain/model/dataset';
import { counted } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';

const steps = (depth: Depth) => counted(depth, 'step');

const PHRASE: Readonly<Record<Direction, (name: string, depth: Depth) => string>> = {
  either: (name, depth) => `within ${steps(depth)} of ${name}`,
  on: (name, depth) => `within ${steps(depth)} on from ${name}`,
  back: (name, depth) => `within ${steps(depth)} back from ${name}`,
};

/** What lies around a party or a weapon system. */
export const neighbourhood = {
  /** As a part of the plain sentence: "within 2 steps of Iran". */
  phrase: (dataset: Dataset, { id, depth, direction }: Around) =>
    PHRASE[direction](nodeInText(dataset, id), depth),
  title: (name: string) => `The neighbourhood of ${name}`,
  about: 'Shows only what so many steps lead to, among what the other filters let through.',
  depth: 'How far',
  whole: 'Everything',
  steps,
  direction: 'Which way',
  directions: {
    either: 'Either way',
    on: 'Only on, to whom is supplied',
    back: 'Only back, to who supplies',
  } satisfies Readonly<Record<Direction, string>>,
};
