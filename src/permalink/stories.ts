/** Steps of stories as views. */
import { ANY, withChoice } from '../domain/filter/filter';
import { linesByItself } from '../domain/lenses/lenses';
import type { Dataset } from '../domain/model/dataset';
import type { Story } from '../domain/model/story';
import { formatPermalink, parsePermalink } from './codec';
import type { Notice } from './notice';
import { DEFAULT_VIEW, keysBeside, type View, withPartsOf } from './view';

/** A view with what stands around another: that of the page, which stays as it is where a story goes on. */
const around = (view: View, other: View): View => withPartsOf(view, other, keysBeside());

/** Where other datasets are joined to the one that a story is told of, its views show that one alone. */
function ofItsOwn(view: View, { of }: Story, { members }: Dataset): View {
  const { filter } = view;
  const isAsked = filter.facets.in !== ANY;
  const isJoined = members.length > 1 && members.some(({ id }) => id === of);
  if (of === null || isAsked || !isJoined) return view;
  return { ...view, filter: withChoice(filter, 'in', { include: [of], exclude: [] }) };
}

/** What a step of a story shows, with what stands around the present view; and what its link says that cannot be read. */
export function viewOfStep(
  story: Story,
  step: number,
  dataset: Dataset,
  present: View,
): { view: View; notices: readonly Notice[] } {
  const { view, notices } = parsePermalink(story.steps[step - 1]?.link ?? '');
  const told = around(ofItsOwn(view, story, dataset), present);
  // What the step was made with is held against what is open.
  const files = view.files.length > 0 ? view.files : present.files;
  return { view: { ...told, dataset: view.dataset ?? present.dataset, files }, notices };
}

/** What of a view a story is about: which part of the picture is looked at is no departure from it. */
function shown(view: View): string {
  const most = view.most === linesByItself(view.lens, view.pictures !== null) ? null : view.most;
  const alone = { ...around(view, DEFAULT_VIEW), most, camera: null, spacing: null, moved: [] };
  return formatPermalink(alone, { complete: true });
}

/** Whether two views show the same, whatever stands around them. */
export const showSame = (a: View, b: View): boolean => shown(a) === shown(b);
