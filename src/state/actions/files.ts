/** What is known of the files that a person brought, from their reading to what this device keeps of them. */
import type { ImportReport } from '../../data/register/part/part-data';
import type { DatasetId } from '../../domain/model/ids';
import type { FileInReading } from '../../messages/file-in-reading';
import { type News, NO_NEWS } from '../../messages/news';
import type { OpenedFile } from '../files/opened-file';
import { type FileRefusal, setState, type UnreadTable } from '../store';

/** Notes that a file waits to be read. What was told of others is past. */
export function noteWaiting(file: FileInReading): void {
  setState(({ reading }) => ({ reading: [...reading, file], news: NO_NEWS }));
}

/** Notes how far the reading of a file has come. */
export function noteProgress(number: number, progress: Partial<FileInReading>): void {
  setState(({ reading }) => ({
    reading: reading.map((file) => (file.number === number ? { ...file, ...progress } : file)),
  }));
}

/** Notes that a file is read, or will not be. */
export function noteRead(number: number): void {
  setState(({ reading }) => ({ reading: reading.filter((file) => file.number !== number) }));
}

/** Asks what the columns of a table mean, in the place of what was asked about the same file. */
export function askOf(table: UnreadTable): void {
  setState(({ tables }) => ({
    tables: tables.some(({ file }) => file === table.file)
      ? tables.map((other) => (other.file === table.file ? table : other))
      : [...tables, table],
  }));
}

/** Leaves a table unread. */
export function dropTable(file: File): void {
  setState(({ tables }) => ({ tables: tables.filter((table) => table.file !== file) }));
}

/** Notes sheets that are set apart, since others of their file tell all of theirs. */
export function noteApart(files: readonly OpenedFile[]): void {
  setState(({ apart }) => ({ apart: [...apart.filter(isNoneOf(files)), ...files] }));
}

const isNoneOf =
  (files: readonly OpenedFile[]) =>
  ({ dataset }: OpenedFile) =>
    !files.some((other) => other.dataset.id === dataset.id);

/** Notes that a sheet is set apart no longer: it counts, or was let go. */
export function noteNotApart(file: OpenedFile): void {
  setState(({ apart }) => ({ apart: apart.filter(isNoneOf([file])) }));
}

/** Tells what was read, and shows the reports where something in them should be seen. */
export function tellRead(news: readonly News[], reports: readonly ImportReport[] | null): void {
  setState({ news, ...(reports && { reports }) });
}

/** Shows what was read of files, and what was not. */
export function showReports(reports: readonly ImportReport[]): void {
  setState({ reports });
}

/** Takes the reports about files off the screen. */
export function dismissReports(): void {
  setState({ reports: [] });
}

/** Shows the reports of files that were read again in the place of the old ones, where these are shown. */
export function renewReports(again: readonly ImportReport[]): void {
  const renewed = new Map(again.map((report) => [keyOfReport(report), report]));
  setState(({ reports }) => ({
    reports: reports.map((report) => renewed.get(keyOfReport(report)) ?? report),
  }));
}

/** What tells the reports of several sheets of one file apart. */
const keyOfReport = ({ sha256, sheets }: ImportReport) => `${sha256} ${sheets?.read ?? ''}`;

/** Notes which files this device keeps. */
export function noteAllKept(remembered: readonly DatasetId[]): void {
  setState({ remembered });
}

/** Notes that this device keeps a file from now on. */
export function noteKept(id: DatasetId): void {
  setState(({ remembered }) => ({ remembered: [...remembered.filter((other) => other !== id), id] }));
}

/** Notes that this device keeps a file no longer. */
export function noteForgotten(id: DatasetId): void {
  setState(({ remembered, unopened }) => ({
    remembered: remembered.filter((other) => other !== id),
    unopened: unopened.filter((file) => file.id !== id),
  }));
}

/** Notes that a file which is kept does not open. */
export function noteUnopened(id: DatasetId, file: File | null, failure: FileRefusal): void {
  setState(({ unopened }) => ({
    unopened: [...unopened.filter((other) => other.id !== id), { id, file, failure }],
  }));
}

/** Notes that files have opened, after all. */
export function noteOpened(files: readonly File[]): void {
  setState(({ unopened }) => ({
    unopened: unopened.filter(({ file }) => file === null || !files.includes(file)),
  }));
}
