/** Brings what folds parties and sizes their discs: whoever imports this has it. */
import { foldedOf } from '../domain/lenses/folds/folded';
import { foldedGraph } from '../domain/lenses/folds/folded-graph';
import { sizedGraph } from '../domain/lenses/sized-graph';
import { takeFolding } from './actions/folding';

takeFolding({ foldedOf, foldedGraph, sizedGraph });
