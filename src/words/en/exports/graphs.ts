import type { Stance } from '../../../domain/model/claim';
import type { Kind } from '../../../domain/model/relationship';
import { model } from '../deals/model';
import { counted, listed } from '../grammar/grammar';

/** Before words that do not simply say so. */
const BEARING: Readonly<Record<Stance, string>> = {
  supports: '',
  contradicts: 'Denied: ',
  context: 'Context: ',
};

/** What one party does to another, for a label: "supplies Tor-M1", "sanctions". */
const deed = (kind: Kind, goods: string | null) =>
  goods === null ? model.kinds[kind].label : `${model.kinds[kind].label}: ${goods}`;

/** What a pair says that no table does. */
const PAIRS = {
  relationships: 'How many relationships go from the one party to the other.',
  told_again:
    'How many of them tell of a deal that a register tells of too, that another party reports too, or that a newer release of the register has too; in the sums it stands once.',
  only_in_older_releases:
    'How many of them only an older release of a register has, though a newer one tells of such deals; they are in no sum.',
  kinds: 'What the one party does to the other.',
  firm_deals:
    'How many firm deals there are: ordered, confirmed, or delivered at least in part. Only these are added up.',
  deals_by_status: 'How many deals have each status, firm or not.',
  tiv_delivered_millions:
    'The volume of what was delivered of firm deals, in millions of SIPRI’s trend-indicator value (TIV): the sum over those that state it. Where the view is of some years, it is what was delivered in them; where these are years of the order, all that was delivered of what was ordered in them. It is a measure of volume and no money.',
  tiv_deals_stating: 'How many firm deals state a volume, and so are in the sum.',
  tiv_deals_stating_in_part: 'How many of these state it of some of their deliveries only.',
  tiv_deals_lacking:
    'How many firm deals of which something arrived state no volume, and so are not in the sum.',
  first_year: 'The first year in which something is told to have happened.',
  last_year: 'The last such year.',
  system_ids: 'The ids of the weapon systems.',
  system_names: 'Their names.',
  categories: 'Their armament categories.',
  disputed: 'Of how many of the relationships sources contradict one another.',
  relationship_ids: 'The ids of the relationships.',
  source_ids: 'The ids of the sources of their claims.',
  dataset: 'The ids of the datasets that state them.',
};

/** What attributes mean, besides those that tables have too. */
const COLUMNS = {
  about: { edges: 'What one edge stands for.' },
  nodes: {
    other_names: 'Its other names.',
    dataset: 'The ids of the datasets that state a relationship of it.',
  },
  edges: { excerpts: 'The words of sources that it rests on, a line each, with who says so and where.' },
  pairs: PAIRS,
};

/** Graphs that are taken away for programs that draw and count them. */
export const exportGraphs = {
  columns: COLUMNS,
  edgeOf: {
    relationship: 'One edge is one relationship.',
    pair: 'One edge is all relationships from one party to another; sums are of firm deals alone.',
  },
  time: 'An edge has the years in which something is told to have happened as its time; one without such a year is always there.',
  pair: (relationships: number) => counted(relationships, 'relationship'),
  deed,
  /** The same with the parties that it goes through. */
  role: (kind: Kind, goods: string | null, via: readonly string[]) =>
    via.length === 0 ? deed(kind, goods) : `${deed(kind, goods)}, through ${listed(via, 'and')}`,
  /** How far a deal has come, and whether its sources agree. */
  status: (status: string, isDisputed: boolean) => (isDisputed ? `${status} (disputed)` : status),
  /** What a claim rests on, and how that bears on the relationship. */
  quotation: (stance: Stance, words: string, speaker: string, title: string) =>
    `${BEARING[stance]}“${words}” (${speaker}, in “${title}”)`,
  paraphrase: (stance: Stance, words: string, speaker: string, title: string) =>
    `${BEARING[stance]}${words} (${speaker}, in “${title}”; in our own words)`,
  registerRow: (stance: Stance, cells: readonly (readonly [column: string, cell: string])[], title: string) =>
    `${BEARING[stance]}Row of “${title}”: ${cells.map(([column, cell]) => `${column}: ${cell}`).join('; ')}`,
  textHash: (sha256: string) => `SHA-256 of its text: ${sha256}`,
};
