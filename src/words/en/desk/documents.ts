/** Documents that a person brings to the desk as files. */
import type { DocumentTrouble } from '../../../worker/document/messages';
import { type ByCode, byCode } from '../../grammar/by-code';
import { kinds } from '../files/kinds';
import { counted, formatNumber, listed, quoted } from '../grammar/grammar';

const TROUBLE: ByCode<DocumentTrouble, string> = {
  'too-large': ({ most }) =>
    `It is larger than ${most} MB, the most that is read. Copy the text that you need, and paste it.`,
  'too-long': ({ most }) =>
    `Its text is longer than ${formatNumber(most)} characters, the most that a source can hold. Copy the part that you need, and paste it.`,
  empty: () => 'There is no text in it.',
  password: () =>
    'It asks for a password. Save a copy without one in the program that opens it, and open that.',
  damaged: () =>
    'It is no PDF that can be read: it is cut short or damaged. Download it again, or copy its text from the program that opens it.',
  pictures: ({ pages }) =>
    `${pages === 1 ? 'Its page is a picture' : `Its ${counted(pages, 'page')} are pictures`}, and there is no text in them. Have a program recognise the text (OCR), or type the words that you need.`,
  'other-kind': ({ file }) =>
    `${byCode(kinds, file).what}. Copy its text from the program that opens it, and paste it here.`,
};

/** Pages in short: "pages 2, 5 and 6", and no more than a few of them. */
function pagesIn(pages: readonly number[]): string {
  const most = 5;
  const shown = pages.slice(0, most).map(String);
  const all = pages.length > most ? [...shown, `${pages.length - most} more`] : shown;
  return `${pages.length === 1 ? 'page' : 'pages'} ${listed(all, 'and')}`;
}

/** What is said of them. */
export const deskDocuments = {
  open: 'Open a document',
  ways: 'A text, a saved web page or a PDF; you can also drop it here. It does not leave this device.',
  input: 'A document as a file',
  reading: (name: string) => `Reading ${quoted(name)} …`,
  stop: 'Stop',
  read: (name: string, pages: number | null) =>
    `${quoted(name)} is read${pages === null ? '' : `, ${counted(pages, 'page')}`}. Look through its text before you make claims of it.`,
  emptyPages: (pages: readonly number[]) => `There is no text that could be read on ${pagesIn(pages)}.`,
  guessed: (encoding: string) =>
    `It does not say how its letters are encoded; ${encoding} was taken. Look at letters with accents.`,
  notRead: (name: string, trouble: DocumentTrouble) =>
    `${quoted(name)} could not be read. ${byCode(TROUBLE, trouble)}`,
  noReader: (name: string) =>
    `${quoted(name)} could not be read, because the part of the app that reads documents does not answer. Copy its text, and paste it here.`,
  severalFiles: 'One document at a time: only the first was opened.',
};
