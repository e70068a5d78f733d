import { formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { details } from './details';

/** Longer links are cut by some programs. */
const SAFE_LETTERS = 2000;

/** "Step 3", "Steps 3 and 5". */
const stepsInWords = (steps: readonly number[]) =>
  `${forNumber(steps.length, 'Step', 'Steps')} ${listed(steps.map(formatNumber), 'and')}`;

/** Telling a story, and making one. */
export const stories = {
  /** The name of the bar, and what it is inside a sentence. */
  title: (title: string) => `Story: ${title}`,
  stepOf: (step: number, steps: number) => `Step ${formatNumber(step)} of ${formatNumber(steps)}`,
  previous: 'Previous',
  next: 'Next',
  /** Where a text is longer than the room for it. */
  more: 'Read on',
  less: 'Less',
  leave: 'Leave the story',
  fullScreen: 'Full screen',
  endFullScreen: 'End full screen',
  /** Over the list of the steps. */
  steps: 'All steps',
  stepInList: (step: number, title: string) => `${formatNumber(step)}. ${title}`,
  backTo: (step: number) => `Back to step ${formatNumber(step)}`,
  hasLeft: 'You are looking at something else than this step.',
  /** Of steps that nobody has come to yet, on the first page. */
  cannotShow: (steps: readonly number[]) =>
    `${stepsInWords(steps)} cannot show all that ${forNumber(steps.length, 'it was', 'they were')} made to show.`,
  opens: (steps: readonly number[], id: string, title: string | null) =>
    `${stepsInWords(steps)} ${forNumber(steps.length, 'opens', 'open')} another dataset in the place of this one: ${quoted(title ?? id)}${title === null ? ', where this site has it' : ''}. Back leads here again.`,
  /** Over a step on paper. */
  onPaper: (title: string, step: number, steps: number) =>
    `${stories.title(title)}. ${stories.stepOf(step, steps)}`,
  /** What is said aloud of a step. */
  said: (step: number, steps: number, title: string, text: string) =>
    `${stories.stepOf(step, steps)}: ${title}. ${text}`,
  editor: {
    title: details.stories.untitled,
    close: 'Close',
    untitled: 'Untitled',
    storyTitle: 'Title of the story',
    step: (step: number) => `Step ${formatNumber(step)}`,
    stepTitle: 'Title',
    text: 'Text',
    /** The title of a step in which nothing is selected: what its sentence says behind the numbers. */
    firstTitle: (sentence: string) => sentence.split(': ').slice(1).join(': ') || sentence,
    /** The text of one in which a party, weapon or pair is selected: "Russia to Iran: 2 deals. …" */
    firstText: (selected: string, sums: readonly string[], haveSides: boolean) =>
      [`${selected}${haveSides ? '.' : ':'}`, ...sums].join(' '),
    add: 'Add this view',
    added: (step: number) => `This view is step ${formatNumber(step)} now.`,
    show: 'Show',
    showStep: (step: number) => `Show step ${formatNumber(step)}`,
    up: 'Move up',
    upStep: (step: number) => `Move step ${formatNumber(step)} up`,
    down: 'Move down',
    downStep: (step: number) => `Move step ${formatNumber(step)} down`,
    moved: (from: number, to: number) => `Step ${formatNumber(from)} is step ${formatNumber(to)} now.`,
    remove: 'Delete',
    removeStep: (step: number) => `Delete step ${formatNumber(step)}`,
    removed: (step: number) => `Step ${formatNumber(step)} deleted.`,
    removeAll: 'Delete the story',
    removedAll: 'The story is deleted.',
    undo: 'Undo the deletion',
    undone: 'It is there again.',
    empty: 'It has no steps yet. Arrange a view, and add it.',
    play: 'Play',
    save: 'Save story',
    saved: 'Saved as a file. Whoever has it opens it with Open file.',
    link: 'Copy link to it',
    linkCopied: (letters: number) =>
      `The link is copied. It carries the whole story in ${formatNumber(letters)} letters, for whoever has the link to read.${letters > SAFE_LETTERS ? ' Some mail programs cut links of this length: there, send the file.' : ''}`,
    tooLong: 'The story is too long for a link: save it, and send the file.',
    kept: 'This device keeps the story, and nobody else has it. To hand it on, copy the link to it, which carries it whole, or save it as a file, which opens with Open file.',
    notKept:
      'This browser keeps nothing: the story is gone when the page is closed, unless you save it. The file opens with Open file.',
  },
  edit: 'Edit',
};
