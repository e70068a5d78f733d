/** The words on the line of one relationship. */
import { type Dataset, systemIdOf, systemOf } from '../domain/model/dataset';
import { KIND, type Relationship } from '../domain/model/relationship';
import { graphWords } from '../words/graph';
import { modelWords } from '../words/model';
import { quantitiesWords } from '../words/quantities';

/** The words on a line: what is delivered and how far it has come, or what one party does to the other. */
export function lineLabel(relationship: Relationship): string {
  const status = modelWords().statuses[relationship.status].label;
  if (relationship.kind === 'supplies') {
    const count = relationship.quantity && quantitiesWords().count(relationship.quantity);
    return count ? `${count}, ${status}` : status;
  }
  if (KIND[relationship.kind].carriesGoods) return `${modelWords().kinds[relationship.kind].noun}, ${status}`;
  const kind =
    relationship.kind === 'diversion-concern'
      ? graphWords().concern
      : modelWords().kinds[relationship.kind].label;
  const told = relationship.status === 'voiced' || relationship.status === 'in-force';
  return told ? kind : `${kind}\n${status}`;
}

/** The same where the line does not lead through its system: "Tor-M1: 10-12, not concluded". */
export function lineLabelWithSystem(dataset: Dataset, relationship: Relationship): string {
  const label = lineLabel(relationship).replace('\n', ', ');
  const system = KIND[relationship.kind].carriesGoods ? systemIdOf(dataset, relationship) : null;
  return system ? `${systemOf(dataset, system).name}: ${label}` : label;
}
