import { listed } from '../grammar/grammar';

/** Where something is that the window does not show. */
const BEYOND = { up: 'above', down: 'below', left: 'to the left', right: 'to the right' } as const;

/** What is said of a picture that is larger than its window. */
export const inSight = {
  answerInSight: 'All that is drawn of the answer is in sight.',
  /** "Part of the answer is above and below." "The answer is above and to the right." */
  answerGoesOn: (sides: readonly (keyof typeof BEYOND)[], isAll: boolean) =>
    `${isAll ? 'The' : 'Part of the'} answer is ${listed(
      sides.map((side) => BEYOND[side]),
      'and',
    )}.`,
};
