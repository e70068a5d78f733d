/**
 * The question how two things are connected, as something that can be selected. Its id holds all of it, so that a link asks
 * the same: `connection..IRN..VEN`, and behind that what else is asked for, such as `systems`.
 */
import type { Dataset } from '../model/dataset';
import type { ConnectionId } from '../model/ids';
import type { NodeId } from './network';

/** What can be asked for besides: ways through weapon systems, longer ways, even longer ones, and ways over what is no firm deal. */
export const WISHES = ['systems', 'longer', 'four-steps', 'others'] as const;

/** One of them. */
export type Wish = (typeof WISHES)[number];

/** What is asked of the ways between two ends, whatever a dataset knows of them. */
export interface Asked {
  readonly ends: readonly [string, string];
  readonly wishes: readonly Wish[];
}

/** Two things of a dataset, and what is asked of the ways between them. */
export type Connection = Asked & { readonly ends: readonly [NodeId, NodeId] };

const JOIN = '..';
const CONNECTION = 'connection';

/** The id of a connection. */
export const connectionId = ({ ends, wishes }: Asked): ConnectionId =>
  [CONNECTION, ...ends, ...WISHES.filter((wish) => wishes.includes(wish))].join(JOIN) as ConnectionId;

const isWish = (text: string): text is Wish => WISHES.some((wish) => wish === text);

/** What an id asks; null for every text that is none of a connection. */
export function askedBy(id: string): Asked | null {
  const [name, first = '', second = '', ...wishes] = id.split(JOIN);
  if (name !== CONNECTION || first === '' || second === '' || first === second) return null;
  return wishes.every(isWish) ? { ends: [first, second], wishes: [...new Set(wishes)] } : null;
}

/** What an id asks, as far as the dataset knows both things; null for every other text. */
export function connectionOf(dataset: Pick<Dataset, 'parties' | 'systems'>, id: string): Connection | null {
  const asked = askedBy(id);
  if (!asked) return null;
  const nodeIn = (text: string): NodeId | null =>
    dataset.parties.get(text)?.id ?? dataset.systems.get(text)?.id ?? null;
  const [from, to] = asked.ends.map(nodeIn);
  return from && to ? { ends: [from, to], wishes: asked.wishes } : null;
}
