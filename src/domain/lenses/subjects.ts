/** What a view is about, which a picture tells from all that is only there because of it. */
import type { SelectableId } from '../model/ids';

/** Around which a view lies, or what is asked about: the ends of ways, or those that have something in common. */
export const SUBJECT_KINDS = ['centre', 'asked'] as const;

/** One of them. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a view is about, and how; nothing where it is about all that its filter lets through. */
export type Subjects = ReadonlyMap<SelectableId, SubjectKind>;
