import { useEffect } from 'react';
import type { Emphasis } from '../../domain/lenses/lens';
import { offerPicture } from '../../ui/paper';
import type { NamedMatrix } from './names-of-cells';
import { drawOnPaper } from './on-paper';

/** Offers the whole matrix for paper, for as long as it is on the screen. */
export function useOffers(named: NamedMatrix, emphasis: Emphasis): void {
  useEffect(() => offerPicture((palette) => drawOnPaper(named, emphasis, palette)), [named, emphasis]);
}
