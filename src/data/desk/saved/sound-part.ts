/** The part of a case file that can be shown: all that the check has nothing against, and what it has against the rest. */
import { type Edit, edited } from '../../../domain/desk/edit';
import { without } from '../../../domain/desk/remove';
import { LIST_OF, THINGS, type Thing, thingOf } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { checkDataset } from '../../check';
import { FORMAT_KIND, FORMAT_VERSION } from '../../dataset-format';
import type { Fault } from '../../fault';

/** A case file as a file of it would be written. */
export const asFile = (data: DatasetStatement) => ({
  meta: { kind: FORMAT_KIND, version: FORMAT_VERSION },
  data,
});

/** A fault, and the thing of the case file that has it; null where it is the case file itself. */
export interface FaultOf {
  readonly thing: Thing | null;
  readonly fault: Fault;
}

/** What can be shown of a case file, and why the rest cannot. */
export interface SoundPart {
  readonly sound: DatasetStatement;
  readonly faults: readonly FaultOf[];
}

const ITEM = /^data\.(\w+)\[(\d+)\]/;

/** The thing that the path of a fault leads into. */
function thingAt(statement: DatasetStatement, path: string): Thing | null {
  const [, list, index] = ITEM.exec(path) ?? [];
  const of = THINGS.find((kind) => LIST_OF[kind] === list);
  const item = of && statement[LIST_OF[of]]?.[Number(index)];
  return item ? thingOf(of, item.id) : null;
}

const faultsIn = (statement: DatasetStatement, faults: readonly Fault[]): readonly FaultOf[] =>
  faults.map((fault) => ({ thing: thingAt(statement, fault.path), fault }));

/** What is the same of a fault, wherever the thing that has it stands in its list. */
const meaningOf = ({ thing, fault }: FaultOf): string =>
  JSON.stringify([thing, fault.path.replace(ITEM, ''), fault.problem]);

/** What the check would have against a case file after an act that it does not have against it before. */
export function faultsOfEdit(statement: DatasetStatement, edit: Edit): readonly FaultOf[] {
  const found = (one: DatasetStatement) => {
    const check = checkDataset(asFile(one));
    return check.ok ? [] : faultsIn(one, check.faults);
  };
  const after = found(edited(statement, edit));
  if (after.length === 0) return after;
  const before = new Set(found(statement).map(meaningOf));
  return after.filter((one) => !before.has(meaningOf(one)));
}

/** What stands in the place of a field of the case file itself that has a fault, so that the rest can be shown. */
const IN_PLACE = { title: '…', description: '…', licence: '…', credit: '…', version: '0.0.0' } as const;

/** Lists that a case file need not have. */
const OPTIONAL = ['stories', 'bands', 'groups', 'changes'] as const;

/** The case file without what has a fault. */
function withoutFaulty(statement: DatasetStatement, { thing, fault }: FaultOf): DatasetStatement {
  if (thing) return without(statement, thing);
  const [, field] = /^data\.(\w+)/.exec(fault.path) ?? [];
  if (field !== undefined && field in IN_PLACE)
    return { ...statement, [field]: IN_PLACE[field as keyof typeof IN_PLACE] };
  const list = OPTIONAL.find((one) => one === field);
  if (list === undefined) return statement;
  const { [list]: _, ...rest } = statement;
  return rest;
}

/** Each round takes out what has a fault; what hung on it may then have one of its own. */
const MAX_ROUNDS = 20;

const NOTHING = { parties: [], systems: [], sources: [], relationships: [], claims: [] };

/** The sound part of a case file, and every fault of the whole. */
export function soundPart(statement: DatasetStatement): SoundPart {
  let faults: readonly FaultOf[] | null = null;
  let sound = statement;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const check = checkDataset(asFile(sound));
    if (check.ok) return { sound: check.statement, faults: faults ?? [] };
    const found = faultsIn(sound, check.faults);
    // What only follows from what was taken out is no fault of the case file.
    faults ??= found;
    sound = found.reduce(withoutFaulty, sound);
  }
  return { sound: { ...statement, ...NOTHING }, faults: faults ?? [] };
}
