/** How the discs of a network tell who exports and who imports. */
import type { Dealing } from '../domain/model/dealing';
import type { Dash, Tone } from './encodings';

/** How the ring about a disc of a network is drawn. */
export interface RingSign {
  readonly tone: Tone;
  readonly dash: Dash;
}

const GOODS_RING: RingSign = { tone: 'importer', dash: [] };

/** The ring of each party of a network, by what it does with goods; null for a disc that is filled to its rim. */
export const RING_SIGN: Readonly<Record<Dealing, RingSign | null>> = {
  exports: null,
  both: GOODS_RING,
  imports: GOODS_RING,
  'nothing-firm': { tone: 'soft', dash: [3, 2.5] },
};

/** The ring of a disc of which cannot be told what sizes say. */
export const UNTOLD_RING: RingSign = { tone: 'soft', dash: [1.25, 2.25] };

/** The radius of what fills each disc in a sample of 18 by 18, of which a ring takes the rim. */
export const DEALING_FILLING: Readonly<Record<Dealing, number>> = {
  exports: 8,
  both: 3.5,
  imports: 0,
  'nothing-firm': 0,
};
