/** The merging of another copy as this device keeps it, with all that is decided by then. */
import type { History } from '../../domain/desk/history';
import type { DatasetStatement } from '../../domain/model/dataset';
import { isObject, isStatement } from './case-shelf';
import { type BaseChoice, baseOnDesk, type Choices, type Merging } from './copies';

/** What stands for the state that both were made from: one of the desk's is found there again. */
type KeptBase =
  | { readonly from: 'desk' | 'nowhere' }
  | { readonly from: 'file'; readonly statement: DatasetStatement; readonly name: string };

/** A merging in what can be written as text. */
export interface KeptMerging {
  readonly theirs: DatasetStatement;
  readonly name: string;
  readonly base: KeptBase;
  readonly choices: readonly (readonly [key: string, side: 'ours' | 'theirs'])[];
}

/** A merging as it is kept. */
export const keptMerging = ({ theirs, name, base, choices }: Merging): KeptMerging => ({
  ...{ theirs, name, choices: [...choices] },
  base: base.from === 'file' ? base : { from: base.from },
});

const isChoice = (value: unknown): value is KeptMerging['choices'][number] =>
  Array.isArray(value) && typeof value[0] === 'string' && ['ours', 'theirs'].includes(value[1]);

function keptBaseIn(value: unknown): KeptBase | null {
  if (!isObject(value)) return null;
  const { from, statement, name } = value;
  if (from === 'desk' || from === 'nowhere') return { from };
  return from === 'file' && isStatement(statement) && typeof name === 'string'
    ? { from, statement, name }
    : null;
}

/** What was kept as a merging; null where it is none that can be gone on with. */
export function keptMergingIn(value: unknown): KeptMerging | null {
  if (!isObject(value)) return null;
  const { theirs, name, choices } = value;
  const base = keptBaseIn(value['base']);
  if (!base || !isStatement(theirs) || typeof name !== 'string' || !Array.isArray(choices)) return null;
  return { theirs, name, base, choices: choices.filter(isChoice) };
}

/** A kept merging, to go on with beside what was done at the desk. */
export function mergingOf({ theirs, name, base, choices }: KeptMerging, history: History): Merging {
  const found: BaseChoice = base.from === 'desk' ? baseOnDesk(history, theirs) : (base as BaseChoice);
  const asked: Choices = new Map(choices);
  return { theirs, name, base: found, choices: asked };
}
