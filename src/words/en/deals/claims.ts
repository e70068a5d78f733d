/** What a claim says of its relationship, in words. */

import { statusTakenIn, unknownWords, type WhyOrdered } from '../../../domain/evidence/taken-status';
import type { Citation, Claim, Statement } from '../../../domain/model/claim';
import type { Quantity } from '../../../domain/model/quantity';
import { quoted } from '../grammar/grammar';
import { formatEdtf } from './dates';
import { model } from './model';
import { countInText, formatMoney, formatQuantity } from './quantities';

/** "about 4,000 missiles", "1 missile", "quantity not stated (“a huge batch”)". */
function quantityWords(quantity: Quantity): string {
  const count = countInText(quantity);
  if (!count) return `quantity ${formatQuantity(quantity)}`;
  const isOne = quantity.min === 1 && quantity.max === 1;
  return `${count} ${isOne ? quantity.unit.replace(/s$/u, '') : quantity.unit}`;
}

function statementWords(statement: Statement): string {
  switch (statement.field) {
    case 'status':
      return `${model.statuses[statement.status].label}, ${formatEdtf(statement.date)}`;
    case 'quantity':
      return quantityWords(statement.quantity);
    case 'value':
      return formatMoney(statement.value);
  }
}

/** What a claim says, with what it rests on as far as that is known: a table's row may leave the status to be taken. */
interface ClaimWords {
  readonly says: Claim['says'];
  readonly citation: Citation | null;
}

/** What a row is told of in the place of a status that it was taken for. */
const NOT_SAID: Readonly<Record<WhyOrdered, string>> = {
  'not-said': 'not how far it has come',
  'not-read': 'in a column that was not read how far it has come',
};

/** "says: negotiating, about January 2007; 10-12 systems", or nothing for a claim that states nothing. */
export function claimSays({ says, citation }: ClaimWords): string {
  if (says.length === 0) return '';
  const why = citation === null ? null : statusTakenIn({ citation });
  const unknown = citation === null ? null : unknownWords({ citation });
  const words = says.map((said) => {
    const plain = statementWords(said);
    if (said.field === 'status' && said.status === 'unknown' && unknown !== null)
      return `${quoted(unknown)}, not known here, ${formatEdtf(said.date)}`;
    const isTaken = said.field === 'status' && said.status === 'ordered';
    return isTaken && why ? `${NOT_SAID[why]} (taken as ${plain})` : plain;
  });
  return `says: ${words.join('; ')}`;
}

/** What a claim says, and a number that it gives. */
export const claims = { says: claimSays, quantity: quantityWords };
