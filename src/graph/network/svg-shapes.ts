/** The lines and the parties of a network in a picture that is taken away, in the order in which a canvas has them. */
import type { Drawn } from '../../ui/svg/drawing';
import type { Rectangle } from '../rectangle';
import { discsInLayers } from './drawn-discs';
import type { NetworkSight } from './painting';
import type { ShownName } from './shown-names';
import { discsSvg } from './svg-discs';
import { linesSvg } from './svg-lines';

/** Lines below parties; what has stepped back behind an answer lies below its lines. @param ofLines the room that lines take */
export function shapesSvg(
  sight: NetworkSight,
  names: readonly ShownName[],
  ofLines: readonly Rectangle[] = [],
): Drawn[] {
  const { behind, front } = discsInLayers(sight);
  const { lowest, upper } = linesSvg(sight, names);
  return [
    { body: lowest, areas: ofLines },
    discsSvg(sight, behind),
    { body: upper, areas: [] },
    discsSvg(sight, front),
  ];
}
