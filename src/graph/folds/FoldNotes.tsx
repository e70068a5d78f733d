import { foldFactsOf, hasCells } from '../../state/fold-facts';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { foldNotesWords } from '../../words/views/fold-notes';
import { LensNote } from '../LensNote';

/** What is to be known of a picture that is folded: who counts, whom no date tells of, and what stays within. */
export function FoldNotes() {
  const dataset = useDataset();
  const facts = useApp(foldFactsOf);
  const ofCells = useApp(hasCells);
  if (!facts) return null;
  return <LensNote words={foldNotesWords().onPage(dataset, facts, ofCells)} />;
}
