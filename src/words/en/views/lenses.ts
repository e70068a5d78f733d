import type { ColumnHeading } from '../../../domain/lenses/column-heading';
import type { Lens } from '../../../domain/lenses/lenses';
import type { Category } from '../../../domain/model/system';
import { model } from '../deals/model';
import { capitalised, counted, formatNumber } from '../grammar/grammar';

/** What each lens is called where it is chosen. */
const TITLES: Readonly<Record<Lens, string>> = {
  systems: 'Systems',
  parties: 'Parties',
  matrix: 'Matrix',
  map: 'Map',
};

/** What stands over the columns of the systems lens, inside a sentence. */
const COLUMNS: Readonly<Record<ColumnHeading, string>> = {
  exporters: 'exporters',
  importers: 'importers',
  systems: 'systems',
  categories: 'categories',
  objectors: 'objectors',
  'impose-sanctions': 'impose sanctions',
  opponents: 'opponents',
  'feared-onward': 'feared to end up with',
  'objected-to': 'objected to',
  'under-sanctions': 'under sanctions',
  opposed: 'opposed',
  'also-involved': 'also involved',
};

/** The lenses, and the columns of one. */
export const lenses = {
  legend: 'Lens',
  title: (lens: Lens) => TITLES[lens],
  /** "Exporters", "Feared to end up with". */
  column: (heading: ColumnHeading) => capitalised(COLUMNS[heading]),
  /** Under the name of a party on a phone, where its column is no column of its own. */
  standsFor: (heading: ColumnHeading) => (heading === 'feared-onward' ? 'feared user' : COLUMNS[heading]),
  /** After "in the column of": "exporters", "“feared to end up with”". */
  ofColumn: (heading: ColumnHeading) =>
    heading === 'exporters' || heading === 'importers' ? COLUMNS[heading] : `“${COLUMNS[heading]}”`,
  /** On a phone, where columns stand as one: those from whom something goes, and those to whom. */
  mergedColumns: { from: 'FROM', to: 'TO' },
  /** What lines are called where they come from or go to others. */
  allOthers: 'others',
  /** At both ends of the lines of all that is added up, below a plus; on a phone there is no room for more. */
  otherFlows: (flows: number, isRoomy: boolean) => counted(flows, isRoomy ? 'other flow' : 'flow'),
  /** The systems of a category that are not drawn; null for weapons of none. */
  otherSystems: (category: Category | null, systems: number) =>
    `other ${category ? model.categories[category] : 'systems'} (${category ? counted(systems, 'system') : formatNumber(systems)})`,
  linesInText: 'the choice of what lines say',
};
