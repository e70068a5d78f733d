import { capitalised, counted } from '../grammar/grammar';

/** The text of a source, with the passages that claims cite. */
export const reader = {
  title: 'Source',
  close: 'Close',
  closeSource: 'Close source',
  notFound: 'Not found in this text',
  selected: 'selected',
  hidden: 'hidden by the filter',
  /** A text, where it begins a line. */
  beginning: (text: string) => capitalised(text),
  copyLink: 'Copy link to these words',
  openPage: 'Open the public page at these words',
  notCited: 'This text is not cited for the relationship that is selected. ',
  choose: 'Choose a number to see what its passage is cited for.',
  previous: 'Previous passage',
  next: 'Next passage',
  at: (passage: number, of: number) => `Passage ${passage} of ${of}`,
  numbered: (passages: number) => counted(passages, 'numbered passage', 'numbered passages'),
  archived: (date: string) => `A copy of ${date}`,
  licence: (licence: string) => `Terms of the text: ${licence}`,
  fingerprint: 'SHA-256 of this text:',
};
