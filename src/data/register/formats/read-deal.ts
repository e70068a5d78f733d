/** From the rows of one deal to what they say of it. */

import type { DecimalSigns } from '../cells/numbers';
import type { DealFacts, DealRecord, Reading } from '../rows/deal-facts';
import type { TextRow } from '../rows/text-row';
import { type RegisterFormat, registerOf } from './formats';

/**
 * Reads all that the rows of one deal say, or says why they cannot be read.
 * @param signs what stands before the decimals of each column; a point where nothing else is said
 */
export function readRecord(
  format: RegisterFormat,
  rows: readonly TextRow[],
  signs: DecimalSigns = [],
): Reading<{ readonly deal: DealRecord }> {
  return registerOf(format).read(rows, signs);
}

/** Reads the facts of one deal, or says why its rows cannot be read; what is doubtful is left out, and told. */
export function readDeal(
  format: RegisterFormat,
  rows: readonly TextRow[],
): Reading<{ readonly facts: DealFacts }> {
  const reading = readRecord(format, rows);
  return reading.ok ? { ok: true, facts: reading.deal.facts, doubts: reading.doubts } : reading;
}
