/** What is said of what is shown, wherever it is taken. */
import { membersOfRows } from '../../domain/views/members-of-rows';
import { summaryOf } from '../../domain/views/summary';
import type { AboutView } from '../../export/view/exported-view';
import { fileNameOf } from '../../export/view/file-name';
import type { shownNow } from '../../state/exporting';
import { summaryWords } from '../../words/views/summary';

/** The sentence, the link, the day, the datasets and the name of a file. */
export function aboutShown(shown: ReturnType<typeof shownNow>): AboutView {
  const { dataset, index, sumsIndex, members, filter, visible, compared, permalink, day } = shown;
  const [first, ...others] = members;
  if (!first) throw new Error('A dataset is a member of itself.');
  return {
    sentence: summaryWords().sentence(summaryOf(dataset, sumsIndex, filter, visible, compared)),
    members: [first, ...others],
    name: fileNameOf(dataset, filter, membersOfRows(members, index, visible)),
    ...{ permalink, day },
  };
}
