/** The faults of a case file, each beside the thing and the field that it is about. */
import { keyOf, LIST_OF, THINGS, type Thing, thingOf } from '../../domain/desk/thing';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { Fault } from '../fault';

/** A fault, and the field that it is about: `attribution.date`; empty for the thing as a whole. */
export interface FieldFault {
  readonly field: string;
  readonly fault: Fault;
}

/** The faults of a case file in the places where a form shows them. */
export interface FaultsByThing {
  /** Those of a thing. Of two things with one id both have those of either. */
  readonly of: (thing: Thing) => readonly FieldFault[];
  /** Those of what the case file says of itself. */
  readonly head: readonly FieldFault[];
  /** Those that are about no one thing: a list that is none, the datasets that it was taken from, the file as a whole. */
  readonly others: readonly Fault[];
  /** The things that have some, in the order of the file. */
  readonly things: readonly Thing[];
}

const KIND_OF: ReadonlyMap<string, Thing['of']> = new Map(THINGS.map((of) => [LIST_OF[of], of]));

const ITEM = /^data\.(\w+)\[(\d+)\](?:\.(.+))?$/;
const OF_HEAD = /^data\.((?:id|title|version|date|description|licence|credit|changes)\b.*)$/;

function thingAt(statement: DatasetStatement, list: string, index: string): Thing | null {
  const of = KIND_OF.get(list);
  const id = of && statement[LIST_OF[of]]?.[Number(index)]?.id;
  return of && id !== undefined ? thingOf(of, id) : null;
}

/** The faults that the check found in this case file, by its things. */
export function faultsByThing(statement: DatasetStatement, faults: readonly Fault[]): FaultsByThing {
  const byThing = new Map<string, FieldFault[]>();
  const things = new Map<string, Thing>();
  const [head, others]: [FieldFault[], Fault[]] = [[], []];
  for (const fault of faults) {
    const [, list = '', index = '', field = ''] = ITEM.exec(fault.path) ?? [];
    const thing = thingAt(statement, list, index);
    const ofHead = OF_HEAD.exec(fault.path)?.[1];
    if (thing) {
      const key = keyOf(thing);
      things.set(key, thing);
      byThing.set(key, [...(byThing.get(key) ?? []), { field, fault }]);
    } else if (ofHead !== undefined) head.push({ field: ofHead, fault });
    else others.push(fault);
  }
  const order = (thing: Thing) => THINGS.indexOf(thing.of);
  return {
    of: (thing) => byThing.get(keyOf(thing)) ?? [],
    ...{ head, others },
    things: [...things.values()].sort((a, b) => order(a) - order(b)),
  };
}

/** Those of a field and of what is in it: `citation` has also those of `citation.quote.exact`. */
export const ofField = (faults: readonly FieldFault[], field: string): readonly FieldFault[] =>
  faults.filter(
    (one) => one.field === field || one.field.startsWith(`${field}.`) || one.field.startsWith(`${field}[`),
  );
