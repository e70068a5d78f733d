import { setApart } from '../../../domain/text/hidden-signs';
import type { PageNews } from '../../../messages/news';
import { type ByCode, byCode } from '../../grammar/by-code';

const TOLD: ByCode<PageNews, string> = {
  'no-answer': 'The browser does not answer which files it remembers for this page. They open once it does.',
  'opener-missing':
    'The part of the app that opens the files of your last visit did not arrive. If this device remembers any, reload the page to open them.',
  'no-more-steps':
    'The browser records no more steps for the moment: Back and Undo lead to an earlier view than the last.',
  told: ({ words }) => words,
};

/** What is said of the page where it has nothing but its first part, and while files are read. */
export const pageNews = {
  told: (all: readonly PageNews[]) => all.map((one) => byCode(TOLD, one)).join(' '),
  reading: (names: readonly string[]) => `Reading ${names.map(setApart).join(', ')}.`,
  addressIsBehind:
    'The browser takes no new address for the moment: the one that it shows is of an earlier view. Copy link gives the right link.',
  dismiss: 'Dismiss the news about files',
};
