import { FIRST_LENS, LENS_IDS } from '../src/domain/lenses/lenses';
import type { AppPage } from './pages/app-page';

/** A state of the app that a reader can be in: the link to it, and what is done then. */
export interface State {
  readonly name: string;
  readonly link: string;
  readonly act?: (app: AppPage) => Promise<void>;
  /** Whether the filters look otherwise than at first. */
  readonly hasFiltersOfItsOwn?: true;
  /**
   * Whether letters stand in it whose colours we choose where the system forces colours: all others are the browser's
   * there. `forced-colours.test.ts` says in which sheets.
   */
  readonly choosesForcedColours?: true;
  /** Errors that the browser itself writes to the console on the way. */
  readonly said?: RegExp;
}

/** Every kind of view, each to be looked at in every theme. */
export const STATES: readonly State[] = [
  { name: 'the graph and the dataset', link: './', hasFiltersOfItsOwn: true, choosesForcedColours: true },
  { name: 'the table and a relationship', link: '?view=table&sel=rus-ven-ak-103' },
  { name: 'a relationship with a way through', link: '?sel=rus-ven-tor-m1' },
  { name: 'a party', link: '?sel=RUS' },
  { name: 'an armed group', link: '?view=table&sel=farc' },
  { name: 'a weapon system', link: '?sel=tor-m1' },
  { name: 'a class of systems', link: '?sel=manpads' },
  ...LENS_IDS.filter((lens) => lens !== FIRST_LENS).map((lens) => ({
    name: `the ${lens} lens`,
    link: `?lens=${lens}`,
    ...(lens === 'matrix' && { choosesForcedColours: true as const }),
  })),
  { name: 'a pair of parties', link: '?lens=parties&sel=RUS..VEN' },
  {
    name: 'a comparison of two periods',
    link: '?lens=parties&years=2011..2016&with=years:2005..2010',
    hasFiltersOfItsOwn: true,
  },
  { name: 'both directions between two parties', link: '?lens=parties&sel=between..RUS..VEN' },
  { name: 'how two parties are connected', link: '?path=IRN~VEN~systems' },
  { name: 'a step of a story', link: '?story=what-venezuela-asked-for..2' },
  {
    name: 'a story that is being made',
    link: './',
    act: (app) => app.button('Add to story').click(),
  },
  {
    name: 'every kind of filter',
    link: '?party=RUS~!PRK&status=!opinion&years=2006..2007&source=!nothing',
    hasFiltersOfItsOwn: true,
    choosesForcedColours: true,
  },
  { name: 'an empty graph', link: '?party=PRK&system=tor-m1', hasFiltersOfItsOwn: true },
  { name: 'an empty table', link: '?party=PRK&system=tor-m1&view=table' },
  { name: 'notices about the link', link: '?party=VEM&colour=red' },
  { name: 'a failure', link: '?d=nowhere', said: /^Console error: .* 404 / },
  {
    name: 'a sorted table',
    link: '?view=table',
    act: (app) => app.table.sortBy('Status'),
  },
  {
    name: 'the focus in the graph',
    link: './',
    act: (app) => app.graph.walkTo('Russia'),
  },
  {
    name: 'every facet unfolded',
    link: './',
    hasFiltersOfItsOwn: true,
    choosesForcedColours: true,
    act: async (app) => {
      for (const facet of ['Category', 'Source']) await app.filters.fold(facet);
    },
  },
  {
    name: 'a claim at the desk',
    link: './',
    choosesForcedColours: true,
    act: async (app) => {
      await app.button('Edit Russia, Venezuela, Iran').click();
      await app.button('In the case file').click();
      await app.page.getByRole('button', { name: /^Mend the claim “Just one month after/ }).click();
    },
  },
];
