import { Later } from '../../ui/Later';
import { laterPart } from '../../ui/later-part';
import { shellWords } from '../../words/page/shell';

/** What folds parties, with its words. */
const FOLD = laterPart(() => import('./FoldChoice'));

/** The control that folds parties, in the same place in every lens that folds them. */
export function FoldControl() {
  return (
    <Later part={FOLD} what={shellWords().parts.fold}>
      {({ FoldChoice }) => <FoldChoice />}
    </Later>
  );
}
