import { type Dataset, systemIdOf, systemOf } from '../domain/model/dataset';
import { KIND, type Relationship } from '../domain/model/relationship';
import { lineLabel } from './line-label';

/** The words on a line, where the line does not lead through its system: "Tor-M1: 29, delivered". */
export function lineLabelWithSystem(dataset: Dataset, relationship: Relationship): string {
  const label = lineLabel(relationship).replace('\n', ', ');
  const system = KIND[relationship.kind].carriesGoods ? systemIdOf(dataset, relationship) : null;
  return system ? `${systemOf(dataset, system).name}: ${label}` : label;
}
