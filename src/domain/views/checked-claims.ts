/** Whether a case file tells which of its claims were held against their sources. */
import { memoizePer } from '../memoize/memoize';
import type { Dataset } from '../model/dataset';

const claimsOf = ({ relationships }: Dataset) => relationships.ready.flatMap(({ claims }) => claims);

const told = memoizePer((dataset: Dataset) => ({
  any: claimsOf(dataset).some(({ checked }) => checked !== undefined),
}));

/** Whether any claim was: only then does it tell something of a claim that it was not. */
export const tellsOfChecks = (dataset: Dataset): boolean => told(dataset).any;
