/** Sheets that are set apart, since others of their file that are open tell all of theirs: decided when one of them comes. */

import type { PartData } from '../../data/register/part/part-data';
import { isNamedTotal, sheetInOthers } from '../../data/register/part/sheet-in-others';
import type { NoteReason, ReportNote } from '../../data/register/rows/report-note';
import type { OpenedFile } from './opened-file';

/** Rows that were read, and with whose sheet they came. */
type Sheet = OpenedFile & { readonly data: PartData };

const isSheet = (file: OpenedFile): file is Sheet => file.data?.report.sheets !== undefined;

const sheetOf = ({ report }: OpenedFile) => report.sheets?.read ?? report.name;

/** The codes of what is said here of a sheet. */
const ABOUT_OTHERS: ReadonlySet<NoteReason['code']> = new Set<NoteReason['code']>([
  ...(['sheet-apart', 'sheet-counted-twice', 'sheet-named-total'] as const),
]);

/** The file with a note in the place of what was said of it and of the others. */
function withNote(file: OpenedFile, what: ReportNote['what'], reason: NoteReason): OpenedFile {
  const others = file.report.notes.filter(({ reason: { code } }) => !ABOUT_OTHERS.has(code));
  return { ...file, report: { ...file.report, notes: [{ line: 1, column: null, what, reason }, ...others] } };
}

const dataOf = (files: readonly Sheet[]) => files.map(({ data }) => data);

/** The file with a report that says of all its rows that they are set apart, as they are where it is not joined. */
function withNoneAdded(file: Sheet): Sheet {
  const { account } = file.report;
  const apart = account && { ...account, opened: 0, apart: account.apart + account.opened };
  return { ...file, report: { ...file.report, relationships: 0, ...(apart && { account: apart }) } };
}

/** The sheet as one that is set apart; null where the others do not tell all of it. */
function apartFrom(file: Sheet, others: readonly Sheet[]): OpenedFile | null {
  const found = others.length === 0 ? null : sheetInOthers(file.data, dataOf(others));
  return found && withNote(withNoneAdded(file), 'skipped', { code: 'sheet-apart', ...found });
}

/** What becomes of a sheet that comes, and of those of its file that are open. */
interface BesideOthers {
  /** It, where it is joined. */
  readonly joined: OpenedFile | null;
  /** Those that are set apart: it, or some that were open until now. */
  readonly apart: readonly OpenedFile[];
}

/** The other sheets of its file among those that are open. */
const othersOfFile = (of: Sheet, open: readonly OpenedFile[]): readonly Sheet[] =>
  open
    .filter(isSheet)
    .filter(({ report, dataset }) => report.sha256 === of.report.sha256 && dataset.id !== of.dataset.id);

/** Holds a sheet that comes against those of its file that are open. */
function besideOthersOfFile(came: OpenedFile, open: readonly OpenedFile[]): BesideOthers {
  if (!isSheet(came)) return { joined: came, apart: [] };
  const others = othersOfFile(came, open);
  const own = apartFrom(came, others);
  if (own) return { joined: null, apart: [own] };
  let left = others;
  const apart = others.flatMap((other) => {
    const found = apartFrom(other, [...left.filter((one) => one !== other), came]);
    if (found) left = left.filter((one) => one !== other);
    return found ?? [];
  });
  const isDoubtful = isNamedTotal(sheetOf(came)) && left.length > 0;
  const reason = {
    code: 'sheet-named-total',
    ...{ sheet: sheetOf(came), others: left.map(sheetOf) },
  } as const;
  return { joined: isDoubtful ? withNote(came, 'doubtful', reason) : came, apart };
}

/** What becomes of files that come, some of which may be sheets of one file. */
export interface HeldFiles {
  readonly joined: readonly OpenedFile[];
  readonly apart: readonly OpenedFile[];
}

/**
 * Holds each of the files that come against the sheets of its file that are open, or come before it.
 * @param isWanted whether a sheet counts in any case: a link names it
 */
export function heldFiles(
  came: readonly OpenedFile[],
  open: readonly OpenedFile[],
  isWanted: (file: OpenedFile) => boolean,
): HeldFiles {
  let joined: readonly OpenedFile[] = [];
  const apart: OpenedFile[] = [];
  for (const file of came) {
    const beside = [...open, ...joined].filter(
      (other) => !apart.some(({ dataset }) => dataset.id === other.dataset.id),
    );
    const held = isWanted(file) ? { joined: file, apart: [] } : besideOthersOfFile(file, beside);
    apart.push(...held.apart);
    joined = [...joined, ...(held.joined ? [held.joined] : [])].filter(
      ({ dataset }) => !held.apart.some((other) => other.dataset.id === dataset.id),
    );
  }
  return { joined, apart };
}

/** A sheet that was set apart as one that counts all the same. */
function countedTwice(file: OpenedFile): OpenedFile {
  const reason = file.report.notes.find(({ reason: { code } }) => code === 'sheet-apart')?.reason;
  if (reason?.code !== 'sheet-apart') return file;
  return withNote(asRead(file), 'doubtful', { ...reason, code: 'sheet-counted-twice' });
}

/** A sheet that was set apart with the report of its reading. */
const asRead = (file: OpenedFile): OpenedFile => ({ ...file, report: file.data?.report ?? file.report });

/** Whether the sheets that are open still tell all of one that was set apart: some may have been closed since. */
export const isStillApart = (file: OpenedFile, open: readonly OpenedFile[]): boolean =>
  isSheet(file) && apartFrom(file, othersOfFile(file, open)) !== null;

/**
 * What becomes of a sheet that was set apart and is to count: where others still tell all of it, it counts beside them; else it is
 * held against those that are left, which are set apart where it tells all of them.
 */
export const countedAnyway = (file: OpenedFile, open: readonly OpenedFile[]): HeldFiles =>
  isStillApart(file, open)
    ? { joined: [countedTwice(file)], apart: [] }
    : heldFiles([asRead(file)], open, () => false);
