/** What relationships lie around, held against what a dataset knows. */
import { type Around, covers, MAX_CENTRES, withOneMore } from '../domain/filter/around';
import { withAround } from '../domain/filter/filter';
import type { Dataset } from '../domain/model/dataset';
import { centreText, tooMany } from './around';
import { type Checked, found } from './checked';
import type { Consequence, Finding } from './finding';
import { noticeOf, type Pending } from './notice';
import { PARAMETERS } from './parameters';
import type { View } from './view';
import { endVocabulary, idsToday, nearestId } from './vocabulary';

/** The view with the centres that the dataset knows, each once, as many as can be shown together. Where it knows none, relationships lie anywhere. */
export function checkedAround(view: View, dataset: Dataset): Checked<View> {
  const { around } = view.filter;
  if (around.length === 0) return { value: view, pending: [] };
  const { name } = PARAMETERS.around;
  const vocabulary = endVocabulary(dataset);
  const today = idsToday(vocabulary);
  const pending: Pending[] = [];
  const unknown: Around[] = [];
  const rest: Around[] = [];
  let known: readonly Around[] = [];
  for (const centre of around) {
    const current = found(name, centre.id, vocabulary, today);
    if (!current) {
      unknown.push(centre);
      continue;
    }
    const own = { ...centre, id: current.id as Around['id'] };
    pending.push(...current.pending);
    // Two ids of a link may stand for one thing.
    if (known.some((other) => covers(other, own) || covers(own, other)))
      pending.push(() => ({ parameter: name, ...noticeOf(own.id, { code: 'centre-twice', id: own.id }) }));
    const more = withOneMore(known, own);
    if (more.length > MAX_CENTRES) rest.push(own);
    else known = more;
  }
  if (rest.length > 0) pending.push(() => ({ parameter: name, ...tooMany(rest.map(centreText)) }));
  const so: Consequence =
    known.length > 0 ? { code: 'left-out' } : { code: 'everything', parameter: name, butExcluded: false };
  const notices = unknown.map((centre) => () => {
    const finding: Finding = { code: 'unknown-id', of: vocabulary.of, id: centre.id, so };
    const id = nearestId(vocabulary, centre.id) as Around['id'] | null;
    return { parameter: name, ...noticeOf(centre.id, finding, id && centreText({ ...centre, id })) };
  });
  return { value: { ...view, filter: withAround(view.filter, known) }, pending: [...pending, ...notices] };
}
