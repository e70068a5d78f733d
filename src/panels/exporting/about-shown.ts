/** What is said of what is shown, wherever it is taken. */
import { partsCompared } from '../../domain/compare/comparison';
import { membersOfRows } from '../../domain/views/members-of-rows';
import { summaryOf } from '../../domain/views/summary';
import type { AboutView } from '../../export/view/exported-view';
import { fileNameOf, type NamedSides } from '../../export/view/file-name';
import type { shownNow } from '../../state/exporting';
import { compareWords } from '../../words/views/compare';
import { summaryWords } from '../../words/views/summary';

type Shown = ReturnType<typeof shownNow>;

/** What the sides of a comparison are called; null where nothing is compared. */
function sidesOf({ dataset, comparison, compared }: Shown): NamedSides | null {
  if (!comparison || !compared) return null;
  const names = compareWords().names(dataset, compared.filters, comparison);
  return { ...names, parts: partsCompared(comparison) };
}

/** The sentence, the link, the day, the datasets and the name of a file. */
export function aboutShown(shown: Shown): AboutView {
  const { dataset, index, sumsIndex, members, filter, visible, compared, permalink, day } = shown;
  const [first, ...others] = members;
  if (!first) throw new Error('A dataset is a member of itself.');
  return {
    sentence: summaryWords().sentence(summaryOf(dataset, sumsIndex, filter, visible, compared)),
    members: [first, ...others],
    name: fileNameOf(dataset, filter, membersOfRows(members, index, visible), sidesOf(shown)),
    ...{ permalink, day },
  };
}
