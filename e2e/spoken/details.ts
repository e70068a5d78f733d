import type { Page } from '@playwright/test';
import { CASE_FILE } from '../unmarked';
import type { Spoken } from './spoken';

const details = (page: Page) => page.locator('#details');

/** Every text in these is made by the words of the language, or is data: details, sources, citations and paper. */
export const OF_DETAILS: readonly Spoken[] = [
  {
    name: 'a chart by year',
    link: '?sel=RUS..VEN',
    part: ({ page }) => page.locator('figure'),
  },
  {
    name: 'the way through the text of a source',
    link: '?read=venezuela-negotiating-missile-deal',
    part: ({ page }) => page.locator('#source footer'),
  },
  {
    name: 'the details of the dataset',
    link: './?view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a relationship',
    link: '?sel=rus-ven-tor-m1',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a relationship on which sources differ',
    link: '?sel=rus-ven-ak-103&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a party',
    link: '?sel=RUS&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'a step of a story',
    link: '?story=what-venezuela-asked-for..2&view=table',
    part: ({ page }) => page.getByRole('region', { name: /What Venezuela/ }),
  },
  {
    name: 'a comparison, side by side',
    link: '?years=2011..2016&with=years:2005..2010&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'both directions between two parties',
    link: '?sel=between..RUS..VEN&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'how two parties are connected',
    link: '?path=IRN~VEN~systems~longer&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a system',
    link: '?sel=tor-m1&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a class of systems',
    link: '?sel=manpads&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a pair',
    link: '?lens=parties&sel=RUS..VEN&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of a category',
    link: '?sel=category..air-defence&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'the details of what the filter hides',
    link: '?sel=rus-ven-tor-m1&from=USA&view=table',
    part: ({ page }) => details(page),
  },
  {
    name: 'a source in the reader',
    link: '?read=venezuela-negotiating-missile-deal',
    part: ({ page }) => page.locator('#source'),
    // The text of a source stands there in pieces, some of them no longer than a word.
    data: [CASE_FILE, JSON.stringify(CASE_FILE).split(/\\[nr"]|[\s"]+/)],
  },
  {
    name: 'paper',
    link: '?sel=rus-ven-tor-m1',
    act: ({ page }) => page.emulateMedia({ media: 'print' }),
    part: ({ page }) => page.getByRole('article'),
    isOnPaper: true,
  },
  {
    name: 'paper about a party',
    link: '?sel=RUS&lens=parties',
    act: ({ page }) => page.emulateMedia({ media: 'print' }),
    part: ({ page }) => page.getByRole('article'),
    isOnPaper: true,
  },
  {
    name: 'citations',
    link: '?sel=rus-irn-tor-m1&view=table',
    act: ({ page }) => details(page).getByRole('button', { name: 'Cite this' }).click(),
    part: ({ page }) => page.getByRole('dialog'),
    notations: 'section:not(:first-of-type) textarea',
  },
];
