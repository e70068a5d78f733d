/** What must be known of a map, below it on the screen, in pictures and on paper. */
import { isPartId } from '../../domain/lenses/folds/parts';
import { foldsWords } from '../../words/views/folds';
import { mapWords } from '../../words/views/map';
import type { Disc, PairLine } from '../network/shapes';
import { turnsTo } from './round-globe';
import { isBeside, isToStrip } from './see-map';

/** The sentences, those about lines in pieces only where there are such lines. */
export function notesOnMap(discs: Iterable<Disc>, lines: readonly PairLine[]): readonly string[] {
  const at = new Map([...discs].map((disc) => [disc.id, disc]));
  const byEdge = ({ from, to }: PairLine) => {
    const [start, end] = [at.get(from), at.get(to)];
    return start && end && !isBeside(start) && !isBeside(end) && turnsTo(start, end) !== 0;
  };
  const say = mapWords();
  return [
    ...say.about,
    ...(lines.some(byEdge) ? [say.goesOn.edge] : []),
    ...(lines.some((line) => isToStrip(line, at)) ? [say.goesOn.beside] : []),
    ...([...at.values()].some(({ id, place }) => place && isPartId(id)) ? [foldsWords().middle] : []),
  ];
}
