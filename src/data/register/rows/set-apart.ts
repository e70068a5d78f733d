/** Rows that can be read, and are not, since what they say is in other rows already. */
import type { NoteReason } from './report-note';

/** Why a row is set apart, though it can be read: others hold it, or it adds up others. */
const SET_APART: ReadonlySet<NoteReason['code']> = new Set<NoteReason['code']>([
  ...(['total', 'part-of-flow', 'heading-above', 'flow-left-out'] as const),
]);

/** Whether a row that is skipped for this reason was set apart, where all others could not be read. */
export const isSetApart = ({ code }: NoteReason): boolean => SET_APART.has(code);
