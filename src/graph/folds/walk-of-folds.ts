/** The walk over a picture of parties, in which a line of a fold is named with who of its parts is at its ends. */
import type { LensGraph } from '../../domain/lenses/lens';
import type { Dataset } from '../../domain/model/dataset';
import { unfoldAt } from '../../state/actions/folding';
import { foldsWords } from '../../words/views/folds';
import { type Walk, walkOfNetwork } from '../navigation';
import { toldSizes } from '../sizes/told-size';

/** The walk over a network or a map, folded or not. */
export function walkOfParties(dataset: Dataset, graph: LensGraph): Walk {
  const walk = walkOfNetwork(graph, toldSizes(graph));
  const { ends } = graph;
  if (!ends) return walk;
  return {
    ...walk,
    nameOfLine: (id) => foldsWords().line(dataset, id, ends(id)),
    actsOn: (id) => {
      const unfold = () => unfoldAt(id);
      return { u: unfold, U: unfold };
    },
  };
}
