/** The words on the line of one relationship. */
import { bearsOut, givingStatus } from '../domain/evidence/statements';
import { KIND, type Relationship } from '../domain/model/relationship';
import { modelWords } from '../words/deals/model';
import { quantitiesWords } from '../words/deals/quantities';
import { graphWords } from '../words/views/graph';
import { shortened } from './shortened';

/** No status known here is longer, and a line has little room. */
const MAX_STATUS_LENGTH = 32;

/** The words on a line: what is delivered and how far it has come, or what one party does to the other. */
export function lineLabel(relationship: Relationship): string {
  // The words of a table may be a sentence; details and table have the whole of it.
  const status = shortened(modelWords().nameOfStatus(relationship), MAX_STATUS_LENGTH);
  if (relationship.kind === 'supplies') {
    const { quantity, claims } = relationship;
    const count = quantity && quantitiesWords().count(quantity);
    if (!count) return status;
    // "100,000, confirmed" would be the word of somebody who said both; nobody may have. Details and table have the number.
    const isOneWord = givingStatus(claims, relationship.status).some((claim) => bearsOut(claim, quantity));
    return isOneWord ? `${count}, ${status}` : status;
  }
  if (KIND[relationship.kind].carriesGoods) return `${modelWords().kinds[relationship.kind].noun}, ${status}`;
  const kind =
    relationship.kind === 'diversion-concern'
      ? graphWords().concern
      : modelWords().kinds[relationship.kind].label;
  const told = relationship.status === 'voiced' || relationship.status === 'in-force';
  return told ? kind : `${kind}\n${status}`;
}
