import { setApart } from '../../../domain/text/hidden-signs';
import type { Presentation } from '../../../permalink/view';
import { counted } from '../grammar/grammar';

/** What the views are called. */
const VIEWS: Readonly<Record<Presentation, string>> = { graph: 'Graph', table: 'Table' };

/** What the panels are called that fold away. */
const SHEETS = { filters: 'Filters', source: 'Source', details: 'Details' };

/** What the parts of the page show, inside a sentence on what failed or did not arrive. */
const PARTS = {
  graph: 'the graph',
  table: 'the table',
  empty: 'why nothing is shown',
  filters: 'the list of filters',
  summary: 'the sentence over the graph',
  story: 'the story',
  storyEditor: 'the story that you make',
  timeline: 'the timeline',
  fold: 'What folds parties',
  size: 'The choice of sizes',
  comparison: 'the comparison',
  menu: 'the menu',
  paper: 'the sheet for paper',
  link: 'the link',
  share: 'the ways to share',
  notices: 'the notices about this link',
  help: 'the help',
  details: 'details',
  told: 'what is shown here',
  desk: 'the desk',
  /** For those who hear it, and never seen. */
  steps: 'what you selected, undid or did again',
  source: 'the text of the source',
  sources: 'sources',
};

/** The page around the views. */
export const shell = {
  languageMissing:
    'The words of the language that this link asks for did not arrive: this page is in English.',
  opening: 'Opening the dataset…',
  cancel: 'Cancel',
  parts: PARTS,
  views: VIEWS,
  viewChoice: 'View',
  undo: { name: 'Undo', withKeys: 'Undo (Ctrl+Z)' },
  redo: { name: 'Redo', withKeys: 'Redo (Ctrl+Shift+Z)' },
  sheets: SHEETS,
  showSheet: (sheet: keyof typeof SHEETS) => `Show ${SHEETS[sheet].toLowerCase()}`,
  closeSheet: (sheet: keyof typeof SHEETS) => `Close ${SHEETS[sheet].toLowerCase()}`,
  clearSelection: 'Clear selection',
  halfHeight: 'Half height',
  fullHeight: 'Full height',
  skipTo: { table: 'Skip to the table', graph: 'Skip to the graph', details: 'Skip to details' },
  more: 'More',
  help: 'Help',
  /** What is open, and how many files are joined to it. */
  dataset: (title: string, files: number) => (files === 0 ? title : `${title} + ${counted(files, 'file')}`),
  version: (file: string | null, version: string) =>
    `${file === null ? 'case file' : `your file ${setApart(file)}`}, version ${version}`,
  copyLink: 'Copy link',
  share: 'Share',
  addToStory: 'Add to story',
  copied: 'Copied',
  linkCopied: 'Link copied',
  paperMissing:
    'This is the page as it looks on the screen: its sheet for paper has not arrived. Close the print window, and print again.',
  crashed: 'Armsgraph itself has failed here',
  afterCrash:
    'Open the case file anew. If it fails again with the same link, please report the link and this message. If it fails with every link, write ?reset at the end of the address: that deletes, after asking, what this device keeps.',
};
