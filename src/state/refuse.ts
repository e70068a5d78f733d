/** Saying why a file that a person brought is not taken. */
import { NOTHING } from '../domain/text/capped';
import type { OpenedFile } from './opened-file';
import { type FileRefusal, useApp } from './store';

/** What is done with the reason why a file is not taken. */
export type Refuse = (file: File, failure: FileRefusal) => void;

/** Says it at once. */
export const refuseAloud: Refuse = (_, failure) => {
  useApp.setState(({ refusals }) => ({ refusals: [...refusals, failure] }));
};

/** Says that what reads files has failed, which may well be over the next time. */
export function refuseForNow(
  file: File,
  error: unknown,
  { refuse, again }: { readonly refuse: Refuse; readonly again?: () => void },
): void {
  const why = error instanceof Error ? error.message : String(error);
  refuse(file, {
    what: `The file could not be read: ${why}`,
    where: file.name,
    todo: 'Try again. If it stays so, the file may be too large for this device, or the browser may forbid what reads it.',
    faults: NOTHING,
    ...(again && { again }),
  });
}

/** Says of folders that their files are to be brought one by one. */
export function refuseFolders(folders: readonly File[]): void {
  for (const folder of folders) {
    refuseAloud(folder, {
      what: 'This is a folder, and only files can be opened',
      where: folder.name,
      todo: 'Open the folder, and drop here the files that are in it; several at once are fine.',
      faults: NOTHING,
    });
  }
}

/** Says that nobody is there to be asked what the columns mean. */
export function refuseUnexplained(
  file: File,
  { refuse, again }: { readonly refuse: Refuse; readonly again: () => void },
): void {
  refuse(file, {
    what: 'It is not remembered what its columns mean',
    where: file.name,
    todo: 'Try again, and say what they mean.',
    faults: NOTHING,
    again,
  });
}

/** Says that files have nothing to be joined to. */
export function refuseAlone(files: readonly OpenedFile[], refuse: Refuse): void {
  for (const { report, file } of files) {
    refuse(file, {
      what: 'No dataset is open that the file could be joined to',
      where: report.name,
      todo: 'Open the case file first, and then this file.',
      faults: NOTHING,
    });
  }
}
