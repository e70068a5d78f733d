/** Saying why a file that a person brought is not taken. */
import { troubleOf, WorkerTrouble } from '../../data/trouble';
import type { FileFailure } from '../../messages/file-failure';
import { tellRefused } from '../actions/messages';
import type { FileRefusal } from '../store';
import type { OpenedFile } from './opened-file';
import { ReaderMissing } from './reading';

/** What is done with the reason why a file is not taken. */
export type Refuse = (file: File, failure: FileRefusal) => void;

/** Says it at once. */
export const refuseAloud: Refuse = (file, failure) => {
  const isFaulty = 'trouble' in failure && failure.trouble.code === 'faults';
  tellRefused([isFaulty ? { ...failure, file } : failure]);
};

/** What reads files did not arrive, or its worker did not, which the browser says of no other script. */
const isMissing = (error: unknown) =>
  error instanceof ReaderMissing || (error instanceof WorkerTrouble && error.trouble.code === 'script');

/** Says that what reads files has failed, which may well be over the next time. */
export function refuseForNow(
  file: File,
  error: unknown,
  { refuse, again }: { readonly refuse: Refuse; readonly again?: () => void },
): void {
  const why: FileFailure['why'] = isMissing(error)
    ? { code: 'reader-missing' }
    : { code: 'failed', because: troubleOf(error) };
  refuse(file, { why, where: { name: file.name }, ...(again && { again }) });
}

/** Says of folders that their files are to be brought one by one. */
export function refuseFolders(folders: readonly File[]): void {
  for (const folder of folders) {
    refuseAloud(folder, { why: { code: 'folder' }, where: { name: folder.name } });
  }
}

/** Says that nobody is there to be asked what the columns mean. */
export function refuseUnexplained(
  file: File,
  { refuse, again }: { readonly refuse: Refuse; readonly again: () => void },
): void {
  refuse(file, { why: { code: 'unexplained' }, where: { name: file.name }, again });
}

/** Says that files have nothing to be joined to. */
export function refuseAlone(files: readonly OpenedFile[], refuse: Refuse): void {
  for (const { report, file } of files) {
    refuse(file, { why: { code: 'nothing-open' }, where: { name: report.name } });
  }
}
