/** What must be said wherever a view is taken, as lines for those who read: a new form that has no better way says these. */
import { citationsWords } from '../../words/exports/citations';
import { safeAddress } from '../cite/one-line';
import type { ExportedView } from './exported-view';
import { shownMembers } from './shown-members';

/** Which view it is of which files, its link, whom to credit, the day, and the caveats. */
export function aboutInWords({ about, relationships, caveats }: ExportedView): string[] {
  const { permalink, dataset, credit, accessed } = citationsWords();
  const members = shownMembers(about, relationships);
  return [
    about.sentence,
    permalink(safeAddress(about.permalink)),
    ...members.map(({ title, version, sha256 }) => dataset(title, version, sha256)),
    ...members.flatMap((member) => (member.credit ? [credit(member.credit)] : [])),
    accessed(about.day),
    ...caveats,
  ];
}
