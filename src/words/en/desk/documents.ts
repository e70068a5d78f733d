/** Documents that a person brings to the desk as files. */

import type { Unseen } from '../../../domain/text/hidden-signs';
import type { DocumentNote, DocumentTrouble } from '../../../worker/document/messages';
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
  'no-pages': () => 'It is empty: there are no pages in it.',
  blank: ({ pages }) =>
    `It is empty: ${pages === 1 ? 'nothing is drawn on its page' : `nothing is drawn on its ${counted(pages, 'page')}`}.`,
  'other-kind': ({ file }) =>
    `${byCode(kinds, file).what}. Copy its text from the program that opens it, and paste it here.`,
};

/** So many words are named in a sentence. */
const NAMED = 20;

/** Words by name, and how many more there are. */
const firstOf = (words: readonly string[], count: number): string =>
  listed([...words.map(quoted), ...(count > words.length ? [`${count - words.length} more`] : [])], 'and');

/** What of a document is left out of its text, or otherwise in it. */
const NOTE: ByCode<DocumentNote, string> = {
  controls: ({ count }) =>
    count === 1
      ? '1 control character, which is no writing, is left out.'
      : `${counted(count, 'control character')}, which are no writing, are left out.`,
  hidden: ({ words, start }) =>
    `The page hides ${counted(words, 'word')} from its readers, and they are left out: ${quoted(start)}.`,
  sheet: () =>
    'The page has a style sheet that can hide words. It is not read: words that the page hides may be among these.',
  struck: ({ words, start }) =>
    `The page strikes out ${counted(words, 'word')}, and ${words === 1 ? 'it is' : 'they are'} left out: ${quoted(start)}.`,
  marks: ({ count, named }) =>
    count === 1
      ? `1 raised or lowered mark, which can be a note or a power, is set apart in brackets: ${listed(named.map(quoted), 'and')}.`
      : `${counted(count, 'raised or lowered mark')}, which can be notes or powers, are set apart in brackets${named.length < count ? ', such as' : ':'} ${listed(named.map(quoted), 'and')}.`,
  joined: ({ count, words }) =>
    `${counted(count, 'word')} that ${count === 1 ? 'was parted at the end of a line is' : 'were parted at the ends of lines are'} joined: ${firstOf(words, count)}.`,
  hyphens: ({ count, words }) =>
    count === 1
      ? `1 word at the end of a line may have a hyphen of its own, and kept it: ${firstOf(words, count)}.`
      : `${counted(count, 'word')} at the ends of lines may have hyphens of their own, and kept them: ${firstOf(words.slice(0, NAMED), count)}.`,
};

/** Characters of a text that nobody sees. */
function unseenInWords({ controls, turns, hidden }: Unseen): string {
  const parts = [
    ...(controls === 0 ? [] : [counted(controls, 'control character')]),
    ...(turns === 0
      ? []
      : [
          `${counted(turns, 'character')} that ${turns === 1 ? 'turns' : 'turn'} the direction of writing, so that it can read other than it is`,
        ]),
    ...(hidden === 0 ? [] : [`${counted(hidden, 'character')} without width`]),
  ];
  return parts.length === 0 ? '' : `In the text, unseen: ${listed(parts, 'and')}.`;
}

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
  note: (note: DocumentNote) => byCode(NOTE, note),
  unseen: unseenInWords,
  notRead: (name: string, trouble: DocumentTrouble) =>
    `${quoted(name)} could not be read. ${byCode(TROUBLE, trouble)}`,
  noReader: (name: string) =>
    `${quoted(name)} could not be read, because the part of the app that reads documents does not answer. Copy its text, and paste it here.`,
  /** Words in which a line ended, and which kept its hyphen. */
  parted: {
    title: (count: number) =>
      count === 1
        ? 'Decide about 1 word with a hyphen'
        : `Decide about ${counted(count, 'word')} with a hyphen`,
    how: 'A line ended in each, and the document does not tell whether the hyphen is of the word. Tick what is one word: it is joined wherever it stands in the text.',
    isOne: (word: string, joined: string) => `${quoted(word)} is ${quoted(joined)}`,
  },
  severalFiles: 'One document at a time: only the first was opened.',
};
