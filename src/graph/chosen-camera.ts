/** What part of a picture the reader chose to look at, which every engine keeps in the same way. */
import type { Camera } from '../domain/lenses/places';
import type { Sight } from './surface';

/** What an engine does with its camera. */
interface Engine {
  readonly lookAt: (camera: Camera) => void;
  /** Looks at the first sight of the picture. */
  readonly begin: () => void;
  /** What is seen. */
  readonly seen: () => Camera;
  readonly looked: (camera: Camera | null) => void;
}

/** The choice of the reader, and what is done with it. */
export interface ChosenCamera {
  readonly isChosen: () => boolean;
  /** Looks once more at what was chosen, or at the first sight, without a word about it. */
  readonly again: () => void;
  readonly choose: (sight: Camera | 'first') => void;
  /** Lets a hand move the camera: what is seen then is chosen. */
  readonly byHand: (move: () => void) => void;
  /** Looks at a picture that was drawn in the place of another, if there was one. */
  readonly follow: (sight: Sight, now: { readonly wasDrawn: boolean; readonly isNew: boolean }) => void;
}

/** Keeps what the reader chose; at the first sight of the picture that is nothing. */
export function keepChosenCamera({ lookAt, begin, seen, looked }: Engine): ChosenCamera {
  let chosen: Camera | null = null;
  const again = () => {
    if (chosen) lookAt(chosen);
    else begin();
  };
  const choose = (sight: Camera | 'first') => {
    chosen = sight === 'first' ? null : sight;
    again();
    // A gesture that has just ended must not be told of after the picture has become another.
    looked(chosen);
  };
  const byHand = (move: () => void) => {
    move();
    chosen = seen();
    looked(chosen);
  };
  return {
    isChosen: () => chosen !== null,
    again,
    choose,
    byHand,
    follow: (sight, { wasDrawn, isNew }) => {
      if (typeof sight === 'object') choose(sight);
      else if (wasDrawn && sight === 'as-now') byHand(() => undefined);
      else if (isNew || sight === 'first') choose('first');
      else looked(chosen);
    },
  };
}
