/** The parties lens where it is not on the screen: laid out by the worker, as the one that is. */
import { layoutWorker } from '../../state/layout';
import type { Drawing } from '../../ui/svg/drawing';
import type { VisibleGraph } from '../drawing';
import { networkPicture } from './network-picture';

/** Draws what is visible. Rejects where the worker fails. */
export const pictureOfParties = (visible: VisibleGraph): Promise<Drawing> =>
  networkPicture(visible, layoutWorker.place);
