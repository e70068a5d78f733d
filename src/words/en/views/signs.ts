import type { ComparedClass } from '../../../domain/compare/amounts';
import type { OwnUnit } from '../../../domain/compare/units-of-lines';
import type { Detail } from '../../../domain/lenses/lens-signs';
import type { SubjectKind } from '../../../domain/lenses/subjects';
import type { Dealing } from '../../../domain/model/dealing';
import { type EvidenceMark, KIND, type Kind } from '../../../domain/model/relationship';
import type { Status } from '../../../domain/model/status';
import type { SystemKind } from '../../../domain/model/system';
import { isFirm } from '../../../domain/sums/firm-deals';
import { model } from '../deals/model';
import { CLASS_SIGNS, classNames, ofUnit } from './compared-classes';

/** What a line stands for, as a thing and not as a deed; a supply is told by its status alone. */
const KINDS: Readonly<Record<Kind, string>> = {
  supplies: '',
  'licenses-production': 'licence to produce',
  finances: 'finance',
  'exports-for': 'export agency',
  sanctions: 'sanctions',
  'objects-to': 'objection',
  'diversion-concern': 'feared to be passed on',
};

/** Statuses that share a line and are told apart by their words alone. */
const PLAINER: Readonly<Partial<Record<Status, string>>> = {
  confirmed: 'confirmed (it goes ahead)',
  delivered: 'delivered (it arrived)',
};

const EVIDENCE: Readonly<Record<EvidenceMark, string>> = {
  disputed: 'sources disagree',
  'single-source': 'one source',
  'several-sources': 'two sources or more say so',
};

const SYSTEMS: Readonly<Record<SystemKind, string>> = {
  system: 'weapon system',
  class: 'class of weapons',
  unnamed: 'weapon not named',
};

const DETAILS: Readonly<Record<Detail, string>> = {
  category: 'category, which can be opened into its systems',
  width: 'wider line: more of what “Width” counts',
  area: 'larger: more of what “Squares” counts',
  folded: 'several parties as one; the number tells how many',
  'other-flows': 'all other flows together, whatever they add up to',
  within: 'within one group; broken: more than between any two',
  others: 'all others together; a full cell: more than any one pair; dotted: no firm deal',
  uncertain: 'uncertain in the source',
};

const COMPARED_DETAILS: Readonly<Partial<Record<Detail, string>>> = {
  width: 'wider line: more in A or B, whichever has more',
  area: 'larger: a greater difference between A and B',
  others: 'all others together: no firm deal',
};

const DEALINGS: Readonly<Record<Dealing, string>> = {
  exports: 'exports',
  both: 'exports and imports: the fuller, the more it exports',
  imports: 'imports',
  'nothing-firm': 'no firm deal',
};

const SUBJECTS: Readonly<Record<SubjectKind, string>> = {
  centre: 'centre of what is shown',
  asked: 'asked about',
};

/** "less in B", "importer: less in B": where it tells of what a line is part of, it says of what. */
const comparedCell = (name: ComparedClass, unit?: OwnUnit): string => ofUnit(classNames(false)[name], unit);

/** What every sign means. */
export const signs = {
  /** "licence to produce, ordered, confirmed": what a line says of its kind and of the statuses that share it. */
  line(kind: Kind, statuses: readonly Status[], ofMany = false): string {
    // A line of many looks like the firmest of them: not all of these need have arrived.
    if (ofMany && KIND[kind].carriesGoods && statuses.some(isFirm))
      return [KINDS[kind], 'at least one firm deal'].filter(Boolean).join(', ');
    const labels = statuses.map(
      (status) => (kind === 'supplies' && PLAINER[status]) || model.statuses[status].label,
    );
    return [KINDS[kind], ...labels].filter(Boolean).join(', ');
  },
  /** The same where only a case file tells of what is drawn so, and no register beside it. */
  ofCaseFile: (words: string) => `${words} (case file)`,
  /** The same where the signs of lines stand beside those of cells. */
  inCell: (words: string) => `in a matrix: ${words}`,
  /** While two filters are compared, with the sign that stands before the words of such a line. */
  compared: (name: ComparedClass, unit?: OwnUnit) => `${CLASS_SIGNS[name]} ${comparedCell(name, unit)}`,
  /** The same of a cell, whose shape is the sign. */
  comparedCell,
  evidence: EVIDENCE,
  /** Words on a line, as they look where its evidence is of a sort. */
  sample: 'words',
  /** A number on a line, as it looks where it is uncertain. */
  uncertainSample: '38?',
  systems: SYSTEMS,
  details: DETAILS,
  /** The same of what else it tells while two filters are compared. */
  comparedDetails: COMPARED_DETAILS,
  dealings: DEALINGS,
  /** How what a view is about is told, by one sign. */
  subjects: (kinds: readonly SubjectKind[]) => kinds.map((kind) => SUBJECTS[kind]).join(', or '),
  size: 'larger, wider: more of what “Width” counts',
  inFilters: 'in filters: 5 of 22 shown',
  leavesOut: 'leaves out',
};
