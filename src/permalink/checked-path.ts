/** Both ends of a path, held against what a dataset knows. */
import type { Vocabulary } from '../domain/columns/vocabulary';
import { type Asked, connectionId } from '../domain/connections/connection';
import type { Dataset } from '../domain/model/dataset';
import { type Checked, found } from './checked';
import type { Finding } from './finding';
import { noticeOf, type Pending } from './notice';
import { PARAMETERS } from './parameters';
import { pathText } from './path';
import type { View } from './view';
import { endVocabulary, idsToday, nearestId } from './vocabulary';

/** The same question with each end as it was probably meant; null where that makes no path. */
function meant({ ends, wishes }: Asked, vocabulary: Vocabulary): string | null {
  const [from, to] = ends.map((end) => idsToday(vocabulary)(end) ?? nearestId(vocabulary, end));
  return from && to && from !== to ? pathText({ ends: [from, to], wishes }) : null;
}

/** The view with the path that a link asks for, as far as the dataset knows both of its ends. */
export function checkedPath(view: View, asked: Asked, dataset: Dataset): Checked<View> {
  const { name } = PARAMETERS.path;
  const vocabulary = endVocabulary(dataset);
  const ends = asked.ends.map((end) => found(name, end, vocabulary));
  const pending: Pending[] = ends.flatMap((end) => end?.pending ?? []);
  const [from, to] = ends;
  if (from && to && from.id !== to.id) {
    const selection = connectionId({ ends: [from.id, to.id], wishes: asked.wishes });
    return { value: { ...view, selection }, pending };
  }
  const say = (finding: Finding) =>
    pending.push(() => ({
      parameter: name,
      ...noticeOf(pathText(asked), finding, meant(asked, vocabulary)),
    }));
  if (from && to) say({ code: 'path-to-itself', id: from.id });
  for (const [at, end] of asked.ends.entries()) {
    if (!ends[at]) say({ code: 'unknown-id', of: 'end', id: end, so: { code: 'no-path-sought' } });
  }
  return { value: { ...view, selection: null }, pending };
}
