/** Brings what folds parties: whoever imports this has it. */
import { foldedOf } from '../domain/lenses/folds/folded';
import { foldedGraph } from '../domain/lenses/folds/folded-graph';
import { takeFolding } from './actions/folding';

takeFolding({ foldedOf, foldedGraph });
