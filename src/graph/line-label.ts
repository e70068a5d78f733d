/** The words on the line of one relationship. */
import { bearsOut, givingStatus } from '../domain/evidence/statements';
import { statusNotKnown } from '../domain/evidence/taken-status';
import { KIND, type Relationship } from '../domain/model/relationship';
import { modelWords } from '../words/deals/model';
import { quantitiesWords } from '../words/deals/quantities';
import { graphWords } from '../words/views/graph';
import { shortened } from './shortened';

/** The words of a table may be a sentence, and a line has little room: the details have the whole of it. */
const MAX_WORDS_LENGTH = 17;

/** How far it has come; the words of the table, in quotation marks, where these are not known here. */
function statusOnLine(relationship: Relationship): string {
  const { statuses, statusInWords } = modelWords();
  const [words, ...others] = statusNotKnown(relationship);
  return words === undefined || others.length > 0
    ? statuses[relationship.status].label
    : statusInWords(shortened(words, MAX_WORDS_LENGTH));
}

/** The words on a line: what is delivered and how far it has come, or what one party does to the other. */
export function lineLabel(relationship: Relationship): string {
  const status = statusOnLine(relationship);
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
