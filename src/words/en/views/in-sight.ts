import { listed } from '../grammar/grammar';

/** Where something is that the window does not show. */
const BEYOND = { up: 'above', down: 'below', left: 'to the left', right: 'to the right' } as const;

type Side = keyof typeof BEYOND;

const beyond = (sides: readonly Side[]): string =>
  listed(
    sides.map((side) => BEYOND[side]),
    'and',
  );

/** What is said of a picture that is larger than its window. */
export const inSight = {
  /** "The centre Iran is below." "The centres Iran and Tor-M1 are above and to the left." */
  centresBeyond: (names: readonly string[], sides: readonly Side[]) =>
    `The ${names.length === 1 ? 'centre' : 'centres'} ${listed(names, 'and')} ${names.length === 1 ? 'is' : 'are'} ${beyond(sides)}.`,
  centresInSight: (count: number) => (count === 1 ? 'The centre is in sight.' : 'All centres are in sight.'),
  answerInSight: 'All that is drawn of the answer is in sight.',
  /** "Part of the answer is above and below." "The answer is above and to the right." */
  answerGoesOn: (sides: readonly Side[], isAll: boolean) =>
    `${isAll ? 'The' : 'Part of the'} answer is ${beyond(sides)}.`,
};
