/** What a link says of names that were joined by hand, in view of what is joined here: needed with the first file only. */

import { findSelectable } from '../domain/lenses/selected';
import type { Dataset } from '../domain/model/dataset';
import { eachOnce, joinsInLink, type NameJoin } from '../domain/model/name-joins';
import type { Checked } from './checked';
import type { Finding } from './finding';
import { noticeOf, type Pending } from './notice';
import { renamedView } from './renamed-view';
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

const told = ({ id, to }: NameJoin, finding: Finding) => ({
  parameter: 'joined',
  ...noticeOf(`${id}:${to}`, finding),
});

/** A name that means something else because the link says so: whoever reads it must know, whoever made it. */
function taken(join: NameJoin, dataset: Dataset): Pending {
  const { id, to } = join;
  const known = dataset.parties.get(to) ?? dataset.systems.get(to);
  const finding: Finding = { code: 'joined-by-link', id, to, name: known?.name ?? null };
  return () => ({ ...told(join, finding), changesFile: true });
}

const toldOf =
  (code: 'joined-there' | 'joined-here' | 'nothing-to-join' | 'known-by-itself') =>
  (join: NameJoin): Pending =>
  () =>
    told(join, { code, id: join.id, to: join.to });

const joinedThere = toldOf('joined-there');
const joinedHere = toldOf('joined-here');
/** A join of a link for which there is no such name. */
const idle = toldOf('nothing-to-join');
/** A join of a link for a name that is known here. */
const refused = toldOf('known-by-itself');

/**
 * The view with joined names by the ids of what they are joined to. Says which were joined by hand where the link was made
 * and are not here, and the other way round: its lists and sums were others.
 */
export function checkedJoins(view: View, dataset: Dataset): Checked<View> {
  const here = dataset.joins?.all ?? [];
  const there = joinsOf(view);
  const kept = dataset.joins?.kept ?? [];
  const isHere = ({ id }: NameJoin) => findSelectable(dataset, id) !== null;
  const missing = there.filter((join) => !here.some(sameJoin(join)));
  const more = here.filter((join) => !there.some(sameJoin(join)) && meansApart(view, join));
  return {
    value: { ...renamedBy(view, here), joins: joinsInLink(here) },
    pending: [
      ...here.filter(({ by }) => by === 'link').map((join) => taken(join, dataset)),
      ...missing.map((join) =>
        kept.includes(join.id) ? refused(join) : isHere(join) ? joinedThere(join) : idle(join),
      ),
      ...more.map(joinedHere),
    ],
  };
}
