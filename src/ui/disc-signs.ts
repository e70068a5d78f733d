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

/** How much of a disc its filling takes in a sample, from the middle, as a part of its radius. */
const FILLING: Readonly<Record<Dealing, number>> = {
  exports: 1,
  both: 0.44,
  imports: 0,
  'nothing-firm': 0,
};

/** A ring in a sample is so wide, but never so that it leaves no hole. */
const RING = 2.2;

/** A disc in a sample: how its ring is drawn, the radius of that in the middle of its line, and of what fills the disc. */
export interface SampleDisc {
  readonly ring: (RingSign & { readonly width: number; readonly radius: number }) | null;
  readonly filling: number;
}

/** A disc of this width in a sample; of one of whom sizes tell nothing, where nothing is said of its deals. */
export function sampleDisc(dealing: Dealing | null, width: number): SampleDisc {
  const sign = dealing === null ? UNTOLD_RING : RING_SIGN[dealing];
  const line = Math.min(RING, width / 4);
  return {
    ring: sign && { ...sign, width: line, radius: (width - line) / 2 },
    filling: dealing === null ? 0 : (FILLING[dealing] * width) / 2,
  };
}

/** What the discs do by which sizes are shown: most of a picture do both, where any does. */
export const dealingOfSizes = (inUse: readonly Dealing[]): Dealing =>
  inUse.find((dealing) => dealing === 'both') ?? inUse[0] ?? 'exports';
