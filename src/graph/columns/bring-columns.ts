/** Brings what a picture of many relationships needs, and a case file does not: its tiers, and what draws the lines that are selected. */
import '../folds/bring-folding';

export { tieredColumns } from './tiered-columns';
