import { counted, formatNumber, listed, quoted } from '../grammar/grammar';

/** A row of a register: as it numbers it, and the line of the file. */
interface RowInRegister {
  readonly deal?: string | undefined;
  readonly line?: number | undefined;
  readonly file?: { readonly sheet?: string; readonly table?: string } | undefined;
}

/** "deal 12, line 40", "row", "row 14 of the sheet “Deals”". */
function locationOfRow({ deal, line, file }: RowInRegister): string {
  const named = deal ? `deal ${deal}` : 'row';
  if (line !== undefined && file?.sheet !== undefined)
    return `${deal ? `${named}, ` : ''}row ${line} of the sheet ${quoted(file.sheet)}`;
  const ofTable = file?.table === undefined ? '' : ` of the table ${quoted(file.table)}`;
  return line === undefined ? named : `${named}, line ${line}${ofTable}`;
}

/** What is told of what is selected, and of a dataset where nothing is. */
export const details = {
  bandsInText: 'the embargoes and wars',
  /** The ways to the desk. */
  desk: {
    newCaseFile: 'New case file',
    edit: 'Edit',
    editWhat: (title: string) => `Edit ${title}`,
    mend: 'Mend at the desk',
  },
  /** The names of facts. */
  facts: {
    kind: 'Kind',
    quantity: 'Quantity',
    value: 'Value',
    through: 'Through',
    about: 'About',
    concerns: 'Concerns',
    code: 'Code',
    aliases: 'Also',
    whatItIs: 'What it is',
    category: 'Category',
    unroca: 'UN Register',
    ofClass: 'One of the',
    members: 'Among them',
    version: 'Version',
    credit: 'Credit',
    licence: 'Licence',
  },
  /** "delivered, 14 September 2005", "The Wire, 2006": something, and when. */
  when: (what: string, date: string) => `${what}, ${date}`,
  /** What a status means, and how many sources say so. */
  statusMeans: (meaning: string, weight: string) => `${meaning} · ${weight}`,
  hiddenByFilter: ' · hidden by the filter',
  hiddenOn: (parts: readonly string[]) => `Hidden by the filter on ${listed(parts, 'and')}.`,
  showIt: 'Show it',
  /** "308", or with why sums beside it count fewer: "308, 8 listed twice, 12 hidden by the filter". */
  listed(all: number, again: number, hidden: number, gone = 0): string {
    const less = [
      ...(again > 0 ? [`${formatNumber(again)} listed twice`] : []),
      ...(gone > 0 ? [`${formatNumber(gone)} only in an older release and not counted`] : []),
      ...(hidden > 0 ? [`${hidden === all ? 'all' : formatNumber(hidden)} hidden by the filter`] : []),
    ];
    return `(${[formatNumber(all), ...less].join(', ')})`;
  },
  weaponSystem: 'weapon system',
  filterBy: (name: string, isFiltered: boolean) =>
    isFiltered ? `Stop filtering by ${name}` : `Filter by ${name}`,
  noRelationship: 'No relationship in this dataset is about it.',
  goods: (goods: string, noun: string) => `${goods} (${noun})`,
  happened: 'What happened, as reported',
  claims: (claims: number) => counted(claims, 'claim'),
  unsureDates: 'Dates that are approximate, uncertain or open are drawn with a dashed outline.',
  overTime: 'Over time',
  systems: 'Systems',
  systemsInText: 'systems',
  count: (count: number) => `(${formatNumber(count)})`,
  /** Over the rows of an open register that tell of the same deal. */
  toldAgain: 'The same in the register',
  openCategory: (isOpen: boolean) =>
    isOpen ? 'Close it in the graph' : 'Open into its systems in the graph',
  inTable: (count: number) =>
    count === 1 ? 'Show it in the table' : `Show all ${formatNumber(count)} in the table`,
  /** Where all is hidden, which stands over it. */
  withoutFilter: 'These are the numbers without the filter.',
  moreHidden: (amount: string) => `The filter hides ${amount} more.`,
  empty: 'Nothing in this dataset belongs to it.',
  trade: {
    title: 'Exports and imports over time',
    exports: { title: 'Exports', inText: 'exports', partners: 'To whom' },
    imports: { title: 'Imports', inText: 'imports', partners: 'From whom' },
    categories: 'Categories',
    /** Why a list below names fewer deals than the sum. */
    licences: (count: number) =>
      `${counted(count, 'of these is a licence', 'of these are licences')} to produce, which the lists below keep apart.`,
  },
  finding: {
    title: 'One finding',
    statement: (sentence: string) => `${sentence}.`,
    /** After the speaker, before the source. */
    whenAndIn: (date: string) => `, ${date}, in `,
    all: 'Read everything said about it',
    questions: 'Questions',
    /** The name of the story and the questions where they lie over the graph. */
    begin: 'Where to begin',
    closeBegin: 'Close where to begin',
  },
  /** The stories of a dataset: what a newcomer is offered first. */
  stories: {
    heading: 'Begin with a story',
    untitled: 'Your story',
    title: (title: string) => (title.trim() === '' ? 'Your story' : title),
    steps: (steps: number) => counted(steps, 'step'),
  },
  claim: {
    paraphrase: 'Paraphrase',
    /** After the title of a source. */
    source: (whatItIs: string, date: string) => `, ${whatItIs}, ${date}. `,
    credit: (credit: string) => `${credit}. `,
    read: 'Read in source',
    copyLink: (ofWords: boolean) => (ofWords ? 'Copy link to these words' : 'Copy link to this claim'),
    pointedOut: 'The link points to this claim.',
    open: (atWords: boolean) => (atWords ? 'Open at these words' : 'Open the page'),
    openArchived: (date: string) => `Open the copy of ${date}`,
    through: (whom: string) => `through ${whom}`,
    role: (role: string) => ` (${role})`,
    forWhom: (party: string) => `, for ${party}`,
    when: (date: string) => `, ${date}`,
    checked: (by: string, date: string) => `Checked against the source by ${by}, ${date}`,
    wordsBefore: (words: string) => `Made of other words, before the text was corrected: ${quoted(words)}`,
    notChecked: 'Not checked against the source',
  },
  row: {
    inOtherWords: (column: string) => `${column}, in other words`,
    register: 'Register',
    location: (row: RowInRegister, again: boolean) =>
      again ? `${locationOfRow(row)}, as above` : locationOfRow(row),
    file: 'File',
    hash: 'SHA-256 of the file',
  },
  dataset: {
    caseFile: 'Case file',
    /** Over the sentences of what a filter leaves, where that is little. */
    shown: 'What is shown',
    joined: (title: string) => `The case file it joins: ${title}`,
    begin:
      'Choose a line to read the words of the sources that say so, or a country or weapon to see all that is said about it.',
    sources: 'Sources',
    read: 'Read it here',
    readSource: (title: string) => `Read it here: ${title}`,
    open: 'Open the page',
    only: 'Show only what it says',
    onlySource: (title: string) => `Show only what it says: ${title}`,
    cite: 'Cite',
    citeDataset: 'Cite the dataset',
  },
};
