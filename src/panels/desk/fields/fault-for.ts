import type { CheckedField } from '../../../state/desk/claim-check';

/** The words that a field shows of its fault; none before somebody has tried to make the claim. */
export type FaultFor = (field: CheckedField) => string | null;
