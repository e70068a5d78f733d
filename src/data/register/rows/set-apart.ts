/** Rows that can be read, and are no deals: what they say is in other rows already, or they say that there was nothing. */
import type { NoteReason, ReportNote } from './report-note';

/** Why a row is set apart, though it can be read: others hold it, it adds up others, it returns nothing, or tells of no arms. */
const SET_APART: ReadonlySet<NoteReason['code']> = new Set<NoteReason['code']>([
  ...([
    'total',
    'part-of-flow',
    'heading-above',
    'flow-left-out',
    'nil-return',
    'other-aid',
    'came-back',
    'sheet-apart',
  ] as const),
]);

/** Whether a row that is skipped for this reason was set apart, where all others could not be read. */
export const isSetApart = ({ code }: NoteReason): boolean => SET_APART.has(code);

/** What became of what a note is about, as reports call it. */
export type BecameOf = ReportNote['what'] | 'set-apart';

/** What became of what a note is about: a row that was set apart is no loss, and is not called skipped. */
export const becameOf = ({ what, reason }: Pick<ReportNote, 'what' | 'reason'>): BecameOf =>
  isSetApart(reason) ? 'set-apart' : what;
