import type { DraftFault } from '../../../domain/desk/draft-faults';

/** The words that a field shows of its fault; none before somebody has tried to make the claim. */
export type FaultFor = (field: DraftFault['field']) => string | null;
