import type { FileFailure, WhyNotOpened } from '../../../messages/file-failure';
import { type ByCode, byCode } from '../../grammar/by-code';
import { trouble } from '../page/trouble';
import type { WhatAndTodo } from './kinds';
import { locationInFile } from './news';
import { whyRefused } from './why-refused';

const READER_MISSING = 'The part of the app that reads files did not arrive';

const whyNotOpened: ByCode<WhyNotOpened, WhatAndTodo> = {
  failed: ({ because }) => ({
    what: `The file could not be read: ${trouble.why(because)}`,
    todo: 'Try again. If it stays so, the file may be too large for this device, or the browser may forbid what reads it.',
  }),
  folder: {
    what: 'This is a folder, and only files can be opened',
    todo: 'Open the folder, and drop here the files that are in it; several at once are fine.',
  },
  unexplained: {
    what: 'It is not remembered what its columns mean',
    todo: 'Try again, and say what they mean.',
  },
  'nothing-open': {
    what: 'No dataset is open that the file could be joined to',
    todo: 'Open the case file first, and then this file.',
  },
  'reader-missing': {
    what: READER_MISSING,
    todo: 'Check the connection, and try again. If it stays so, reload the page.',
  },
  'reader-missing-at-start': { what: READER_MISSING, todo: 'Reload the page.' },
  'carried-cut': {
    what: 'The link should carry this dataset, and was cut or changed on its way',
    todo: 'Ask whoever sent it for the link once more, or for the file.',
  },
  'carried-too-large': {
    what: 'The link should carry this dataset, which is larger than links may carry',
    todo: 'Ask whoever sent it for the file.',
  },
  damaged: { what: 'What the browser kept of it is no file', todo: 'Forget it, and open the file again.' },
};

/** Whether no row of a table could be used, whose columns may mean something else. */
const isMisread = (failure: object) =>
  'why' in failure &&
  typeof failure.why === 'object' &&
  failure.why !== null &&
  'code' in failure.why &&
  failure.why.code === 'nothing-usable';

/** Whether it uses ids that what is open has for something else. */
const isClash = (failure: object) =>
  'trouble' in failure &&
  typeof failure.trouble === 'object' &&
  failure.trouble !== null &&
  'code' in failure.trouble &&
  failure.trouble.code === 'clashes';

/** Why files are not opened, where that shows, and what to do. */
export const refusals = {
  title: (files: number) => (files === 1 ? 'The file was not opened' : `${files} files were not opened`),
  many: (files: number) => `${files} files were not opened.`,
  canBeMended:
    'The desk can hold it: what has a fault is left out of the picture there, and listed, until you have mended it.',
  edit: (name: string) => `Edit ${name} at the desk`,
  nothingChanged: (files: number) => `${files === 1 ? 'It' : 'They'} changed nothing on the page.`,
  tryAgain(failure: object): string {
    if (isMisread(failure)) return 'Say again what the columns mean';
    return isClash(failure) ? 'Open it by itself' : 'Try again';
  },
  toOpen: (failure: object, where: string) => (isClash(failure) ? `: ${where}` : ` to open ${where}`),
  byHand: 'Read it by hand',
  toRead: (where: string) => `: ${where}`,
  aboutByHand: 'Say what parts its cells, and in which line its headings are.',
  close: 'Close',
  /** Why a file is not opened. */
  why: (failure: FileFailure): WhatAndTodo => byCode({ ...whyRefused, ...whyNotOpened }, failure.why),
  /** "deals.csv, line 4". */
  where: locationInFile,
};
