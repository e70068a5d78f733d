/** From the rows of one deal to what they say of it. */
import type { DealFacts, DealRecord, Reading, RegisterFormat } from './deal-facts';
import { readDeliveryRows } from './delivery-rows';
import type { DecimalSigns } from './numbers';
import { readRegisterRow } from './register-row';
import type { TextRow } from './text-row';

/**
 * Reads all that the rows of one deal say, or says why they cannot be read.
 * @param signs what stands before the decimals of each column; a point where nothing else is said
 */
export function readRecord(
  format: RegisterFormat,
  rows: readonly TextRow[],
  signs: DecimalSigns = [],
): Reading<{ readonly deal: DealRecord }> {
  if (format === 'deliveries') return readDeliveryRows(rows, signs);
  const [row, second] = rows;
  if (row && !second) return readRegisterRow(row, signs);
  const reason = `A deal of the register is one row, and this has ${rows.length}.`;
  return { ok: false, fault: { line: (second ?? row)?.line ?? 0, column: 'whole row', reason } };
}

/** Reads the facts of one deal, or says why its rows cannot be read; what is doubtful is left out, and told. */
export function readDeal(
  format: RegisterFormat,
  rows: readonly TextRow[],
): Reading<{ readonly facts: DealFacts }> {
  const reading = readRecord(format, rows);
  return reading.ok ? { ok: true, facts: reading.deal.facts, doubts: reading.doubts } : reading;
}
