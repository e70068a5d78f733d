import type { Around } from '../../../domain/filter/around';
import type { Growth } from '../../../domain/filter/growth';
import { counted } from '../grammar/grammar';
import { neighbourhood } from './neighbourhood';

/** What can be done with a thing of the picture. The name is that of the thing, or of both where two are spoken of. */
export const menu = {
  title: (name: string) => `What to do with ${name}`,
  acts: {
    open: () => 'Open the details',
    only: (name: string) => `Show only ${name}`,
    without: (name: string) => `Leave out ${name}`,
    around: () => 'Show only the neighbourhood, 1 step',
    farther: (_: string, around: Around | undefined) =>
      `One step more: ${counted((around?.depth ?? 0) + 1, 'step')}`,
    takeAway: neighbourhood.takeAway,
    unfold: () => 'Unfold: each party by itself',
    between: () => 'Both directions between the two',
    connection: (name: string, other: string) => `How are ${other} and ${name} connected?`,
    ask: (name: string) => `How is ${name} connected with …`,
    copyLink: () => 'Copy a link to it',
  },
  grow: (name: string, growth: Growth) => neighbourhood.grow(name, growth),
  notCopied: 'The browser did not copy the link. Open the details, and use Copy link.',
};
