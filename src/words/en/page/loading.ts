import type { LoadTrouble } from '../../../data/loaded';
import { type ByCode, byCode } from '../../grammar/by-code';
import { counted, formatNumber, forNumber, quoted } from '../grammar/grammar';
import { trouble } from './trouble';

/** What is said of something that failed: what happened, without a full stop, and what to do. */
interface Advice {
  readonly what: string;
  readonly todo: string;
}

const AGAIN = 'Check the connection, then try again.';

const MAY_NOT =
  'The site or the network does not let you have it. Log in, or ask whoever runs it, then try again.';
const TOO_MANY = 'The server has too much to do. Wait a minute, then try again.';

/** What to do where the server answers with a status. */
const OF_STATUS: Readonly<Record<number, string>> = {
  401: MAY_NOT,
  403: MAY_NOT,
  407: MAY_NOT,
  429: TOO_MANY,
  503: TOO_MANY,
};

const TROUBLE: ByCode<LoadTrouble, Advice> = {
  missing: ({ id }) => ({
    what: `There is no dataset ${quoted(id)} here`,
    todo: 'Check the part of the link after “d=”, open the file that holds it, or open the case file.',
  }),
  page: () => ({
    what: 'The network answered with a page of its own, and not with the dataset',
    todo: 'It may want you to log in first, as in a hotel, train or library: open any other site, log in, then try again.',
  }),
  large: ({ most }) => ({
    what: `The dataset is larger than ${most} MB, the most that is read`,
    todo: 'Open another one.',
  }),
  slow: ({ seconds }) => ({
    what: `The dataset did not arrive: nothing came for ${seconds} seconds`,
    todo: AGAIN,
  }),
  offline: () => ({ what: 'The dataset could not be fetched: there is no connection', todo: AGAIN }),
  broken: () => ({ what: 'The dataset could not be fetched', todo: AGAIN }),
  status: ({ status }) => ({
    what: `The server answered ${status} instead of sending the dataset`,
    todo: OF_STATUS[status] ?? 'Try again in a moment. If it stays so, tell whoever runs this site.',
  }),
  unchecked: ({ because }) => ({
    what: `The dataset could not be checked: ${trouble.why(because)}`,
    todo: AGAIN,
  }),
  stopped: () => ({
    what: 'The dataset was not opened: you stopped it',
    todo: 'Try again, or open the case file or a file of your own.',
  }),
  'unread-case': () => ({
    what: 'What this device keeps of this case file cannot be read by this version of the app',
    todo: 'Nothing of it was deleted. Try again after a new version has come, or open a file that was saved of it.',
  }),
  'large-file': ({ megabytes, most }) => ({
    what: `The file is too large: ${megabytes} MB, and ${most} MB is the most`,
    todo: 'Split it.',
  }),
  'unreadable-file': () => ({
    what: 'The file could not be read',
    todo: 'Check that it still exists and that you may read it.',
  }),
  'story-faults': ({ count }) => ({
    what: `The story was refused: it has ${count === 1 ? 'a fault' : counted(count, 'fault')}`,
    todo: 'Whoever made the story can mend what is listed here; nothing of it was used.',
  }),
  faults: ({ count }) => ({
    what: `The dataset was refused: it has ${count === 1 ? 'a fault' : counted(count, 'fault')}`,
    todo: 'Whoever keeps the dataset can mend what is listed here; nothing of it was used.',
  }),
  clashes: ({ count, title, isWithFile, ownId }) => ({
    what: `The file cannot be joined to ${quoted(title)}: both use ${forNumber(count, 'an id', 'ids')} for something of their own`,
    todo: [
      'Change what is listed here in one of them.',
      ...(isWithFile ? [`Or remove ${quoted(title)} first.`] : []),
      ...(ownId === null ? [] : ['Or open it by itself, in the place of what is open.']),
    ].join(' '),
  }),
};

/** The opening of a dataset, and what becomes of it where it fails. */
export const loading = {
  trouble: (of: LoadTrouble): Advice => byCode(TROUBLE, of),
  where: 'Where',
  whatToDo: 'What to do',
  heading: (what: string) => `${what}.`,
  faults: 'Faults',
  andMore: (count: number) => `and ${formatNumber(count)} more`,
  /** Inside a sentence that says that it did not arrive. */
  whatIsWrong: 'the list of what is wrong',
  openCaseFile: 'Open the case file',
  tryAgain: 'Try again',
};
