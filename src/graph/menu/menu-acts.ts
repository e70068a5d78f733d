/** What can be done with a thing of the picture: one row an act, in the order of the menu. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import { connectionId } from '../../domain/connections/connection';
import { DEPTHS, withOtherCentre } from '../../domain/filter/around';
import { type Filter, withAround, withChoice, withMark } from '../../domain/filter/filter';
import type { Growth } from '../../domain/filter/growth';
import { betweenId } from '../../domain/lenses/between';
import { filterOfBundle } from '../../domain/lenses/bundle-filter';
import { filterOfThing } from '../../domain/lenses/folds/unfolded';
import type { Selected } from '../../domain/lenses/selected';
import type { Bundle } from '../../domain/model/bundle';
import { type Dataset, systemIdOf } from '../../domain/model/dataset';
import type { PartyId, SelectableId, SystemId } from '../../domain/model/ids';
import type { View } from '../../state/store';

/** A thing of the picture, and the view that it is part of. */
export interface MenuSubject {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  readonly view: View;
  readonly id: SelectableId;
  readonly of: Selected;
  /** How the neighbourhoods that are shown can grow by it. */
  readonly growths: readonly Growth[];
}

/** What each act is called in the words of the page. */
export type MenuAct =
  | 'open'
  | 'only'
  | 'without'
  | 'around'
  | 'farther'
  | 'takeAway'
  | 'grow'
  | 'unfold'
  | 'between'
  | 'connection'
  | 'ask'
  | 'copyLink';

/** An act: what of the view it changes, or null where it cannot be done with this thing. */
type Change = (subject: MenuSubject) => Partial<View> | null;

/** A node that stands for one thing. */
export function nodeOf({
  of,
}: Pick<MenuSubject, 'of'>): { readonly facet: 'party' | 'system'; readonly id: PartyId | SystemId } | null {
  if (of.type === 'party') return { facet: 'party', id: of.party.id };
  return of.type === 'system' ? { facet: 'system', id: of.system.id } : null;
}

/** What a line, or a node for several systems, joins. */
function bundleOfLine({ dataset, of }: MenuSubject): Bundle | null {
  if (of.type === 'bundle') return of.bundle;
  if (of.type !== 'relationship') return null;
  const { from, to, kind } = of.relationship;
  const system = systemIdOf(dataset, of.relationship);
  return system ? { type: 'flow', from, to, system } : { type: 'pair', from, to, kind };
}

/** The id of a line as a filter can name it: of a pair, of a flow or of a single relationship. */
function lineOf({ of, id }: MenuSubject): string | null {
  const isLine = of.type === 'relationship' || (of.type === 'bundle' && of.bundle.type !== 'category');
  return isLine ? id : null;
}

function onlyThis(subject: MenuSubject): Filter | null {
  const { index, view, of, id } = subject;
  const node = nodeOf(subject);
  if (node) return withMark(view.filter, node.facet, node.id, 'include');
  if (of.type === 'folded') return filterOfThing(of.thing, view.filter);
  if (of.type === 'bundle') return filterOfBundle(index, view.filter, of.bundle);
  return of.type === 'relationship' ? withChoice(view.filter, 'line', { include: [id], exclude: [] }) : null;
}

/** Of what a fold makes one line, and of what a picture adds up, no filter leaves out that and nothing else. */
function withoutThis(subject: MenuSubject): Filter | null {
  const { of, view } = subject;
  const node = nodeOf(subject);
  if (node) return withMark(view.filter, node.facet, node.id, 'exclude');
  const line = lineOf(subject);
  if (line) return withMark(view.filter, 'line', line, 'exclude');
  if (of.type !== 'bundle' || of.bundle.type !== 'category') return null;
  return withMark(view.filter, 'category', of.bundle.category, 'exclude');
}

const filtered = (filter: Filter | null): Partial<View> | null => filter && { filter };

/** The node that is selected, and is another one. */
function otherNode({ dataset, view, id }: MenuSubject): PartyId | SystemId | null {
  const { selection } = view;
  if (selection === null || selection === id) return null;
  return dataset.parties.get(selection)?.id ?? dataset.systems.get(selection)?.id ?? null;
}

/** Both directions between the parties that a line joins. */
function bothDirections(subject: MenuSubject): Partial<View> | null {
  const { parties } = subject.dataset;
  const bundle = bundleOfLine(subject);
  if (!bundle || !('from' in bundle) || bundle.from === bundle.to) return null;
  const [from, to] = [parties.get(bundle.from)?.id, parties.get(bundle.to)?.id];
  return from && to ? { selection: betweenId(from, to) } : null;
}

/** Those that are there once at the most, and change something. */
type SingleAct = Exclude<MenuAct, 'grow' | 'copyLink'>;

const CHANGES: Readonly<Record<SingleAct, Change>> = {
  open: ({ id }) => ({ selection: id }),
  only: (subject) => filtered(onlyThis(subject)),
  without: (subject) => filtered(withoutThis(subject)),
  around(subject) {
    const { view } = subject;
    const node = nodeOf(subject);
    const { around } = view.filter;
    if (!node || (around.length > 0 && around.every(({ id }) => id === node.id))) return null;
    return filtered(withAround(view.filter, [{ id: node.id, depth: 1, direction: 'either' }]));
  },
  farther({ view, id }) {
    const { around } = view.filter;
    const own = around.find((centre) => centre.id === id);
    const depth = own && DEPTHS.find((one) => one > own.depth);
    return depth ? filtered(withAround(view.filter, withOtherCentre(around, own, { ...own, depth }))) : null;
  },
  // Where it is the only one, taking it away shows everything, as the filter itself says.
  takeAway({ view, id }) {
    const others = view.filter.around.filter((centre) => centre.id !== id);
    const isOne = others.length > 0 && others.length < view.filter.around.length;
    return isOne ? filtered(withAround(view.filter, others)) : null;
  },
  unfold: ({ of, view }) => (of.type === 'folded' && view.fold !== null ? { fold: null } : null),
  between: bothDirections,
  connection(subject) {
    const [node, other] = [nodeOf(subject), otherNode(subject)];
    return node && other && { selection: connectionId({ ends: [other, node.id], wishes: [] }) };
  },
  // The details ask with what else.
  ask: (subject) => (nodeOf(subject) && !otherNode(subject) ? { selection: subject.id } : null),
};

/** An act that can be done. */
export interface OfferedAct {
  readonly act: MenuAct;
  /** What of the view it changes; null where it changes nothing. */
  readonly change: Partial<View> | null;
  /** How the neighbourhoods that are shown grow by it. */
  readonly growth?: Growth;
}

const growing = ({ view, growths }: MenuSubject): readonly OfferedAct[] =>
  growths.map((growth) => ({
    act: 'grow',
    change: filtered(withAround(view.filter, growth.centres)),
    growth,
  }));

/** All that can be done with a thing of the picture. */
export function actsFor(subject: MenuSubject): readonly OfferedAct[] {
  const changes = Object.entries(CHANGES) as [SingleAct, Change][];
  const offered = changes.flatMap(([act, changeOf]) => {
    const change = changeOf(subject);
    const own: readonly OfferedAct[] = change ? [{ act, change }] : [];
    return act === 'takeAway' ? [...own, ...growing(subject)] : own;
  });
  return [...offered, { act: 'copyLink', change: null }];
}
