/** What a link says of names that were joined by hand, in view of what is joined here: needed with the first file only. */

import { findSelectable } from '../domain/lenses/selected';
import type { Dataset } from '../domain/model/dataset';
import type { PartyId, SelectableId, SystemId } from '../domain/model/ids';
import { eachOnce, joinsInLink, type NameJoin } from '../domain/model/name-joins';
import { fault, type Pending, quoted } from './notice';
import { renamedView } from './renamed-view';
import type { Checked } from './resolve';
import type { View } from './view';

const partsOf = ({ joins }: View) => (joins === '' ? [] : joins.split('~'));

/** The joins that a view's link holds, in small letters and in the order of their ids; what is said of a name first holds. */
export function joinsOf(view: View): readonly NameJoin[] {
  return eachOnce(
    partsOf(view)
      .map((part) => part.split(':'))
      .map(([id = '', to = '']) => ({ id, to })),
  );
}

const sameJoin = (join: NameJoin) => (other: NameJoin) => joinsInLink([join]) === joinsInLink([other]);

const renamedBy = (view: View, joins: readonly NameJoin[]) =>
  renamedView(view, new Map(joins.map(({ id, to }) => [id, to])));

/** Whether a link has a name of its own for what is joined here: by its id, or by a file, all of whose names it means. */
function meansApart(view: View, join: NameJoin): boolean {
  return view.files.length > 0 || JSON.stringify(renamedBy(view, [join])) !== JSON.stringify(view);
}

function said({ id, to }: NameJoin, where: string, other: string, todo: string): Pending {
  const message = `${where} ${quoted(id)} ${where === 'Here' ? 'is' : 'was'} joined by hand to ${quoted(to)}. ${other} they ${where === 'Here' ? 'were' : 'are'} two, and what it shows may differ. The report of the file ${todo}.`;
  return () => ({ parameter: 'joined', ...fault(`${id}:${to}`, message) });
}

/** A name that means something else because the link says so: whoever reads it must know, whoever made it. */
function taken({ id, to }: NameJoin, dataset: Dataset): Pending {
  const known = dataset.parties.get(to as PartyId) ?? dataset.systems.get(to as SystemId);
  const message = `Your file says ${quoted(id)}. Because this link says so, it is shown here as ${known?.name ?? quoted(to)}. The report of the file can undo that.`;
  return () => ({ parameter: 'joined', ...fault(`${id}:${to}`, message), changesFile: true });
}

/** A join of a link for which there is no such name. */
function idle({ id, to }: NameJoin): Pending {
  const message = `This link takes ${quoted(id)} for ${quoted(to)}, but no unknown name here is ${quoted(id)}. Nothing was joined.`;
  return () => ({ parameter: 'joined', ...fault(`${id}:${to}`, message) });
}

/**
 * The view with joined names by the ids of what they are joined to. Says which were joined by hand where the link was made
 * and are not here, and the other way round: its lists and sums were others.
 */
export function checkedJoins(view: View, dataset: Dataset): Checked<View> {
  const here = dataset.joins?.all ?? [];
  const there = joinsOf(view);
  const isKnown = ({ id }: NameJoin) => findSelectable(dataset, id as SelectableId) !== null;
  const missing = there.filter((join) => !here.some(sameJoin(join)));
  const more = here.filter((join) => !there.some(sameJoin(join)) && meansApart(view, join));
  return {
    value: { ...renamedBy(view, here), joins: joinsInLink(here) },
    pending: [
      ...here.filter(({ by }) => by === 'link').map((join) => taken(join, dataset)),
      ...missing.map((join) =>
        isKnown(join) ? said(join, 'Where this link was made,', 'Here', 'joins them') : idle(join),
      ),
      ...more.map((join) => said(join, 'Here', 'Where this link was made', 'undoes that')),
    ],
  };
}
