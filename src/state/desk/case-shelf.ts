/**
 * Where this device keeps the case files that are being made: two entries for each, of which the first tells what the other
 * is, and a third where something is half filled in.
 */
import { createStore, del, delMany, entries, get, set, setMany, type UseStore } from 'idb-keyval';
import { begun, type History, present } from '../../domain/desk/history';
import type { DatasetStatement } from '../../domain/model/dataset';

/** What a list of kept case files tells of one. */
export interface KeptCase {
  /** What it is kept under: the id that it was begun with, whatever it is called since. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly relationships: number;
  readonly sources: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** What it calls itself now, which links name; of those that older versions of the app kept it is not told. */
  readonly named?: string;
  /** Whether nothing has been done to it yet. */
  readonly untouched?: boolean;
  /** Whether something of it is half filled in. */
  readonly unfinished?: boolean;
}

/** Case files between visits. */
export interface CaseShelf {
  /** Both entries of a case file, or neither. What is half filled in stays. */
  readonly put: (told: KeptCase, history: History) => Promise<void>;
  readonly take: (id: string) => Promise<void>;
  /** What lies there under the id, whatever it is. */
  readonly get: (id: string) => Promise<unknown>;
  /** Keeps what is half filled in, in the place of what was; null where nothing is any more. */
  readonly putForms: (id: string, forms: unknown) => Promise<void>;
  readonly forms: (id: string) => Promise<unknown>;
  /** Whatever tells of what lies there. */
  readonly told: () => Promise<readonly unknown[]>;
}

const TOLD = 'told ';
const WORK = 'work ';
const FORMS = 'forms ';

/** The shelf of this browser. A database of its own: the one of remembered files has room for one list only. */
function shelfOfBrowser(store: UseStore = createStore('armsgraph-desk', 'cases')): CaseShelf {
  return {
    put: (told, history) =>
      setMany(
        [
          [`${TOLD}${told.id}`, told],
          [`${WORK}${told.id}`, history],
        ],
        store,
      ),
    take: (id) => delMany([`${TOLD}${id}`, `${WORK}${id}`, `${FORMS}${id}`], store),
    get: (id) => get(`${WORK}${id}`, store),
    putForms: (id, forms) =>
      forms === null ? del(`${FORMS}${id}`, store) : set(`${FORMS}${id}`, forms, store),
    forms: (id) => get(`${FORMS}${id}`, store),
    told: async () => {
      const all = await entries<string, unknown>(store);
      const keys = new Set(all.map(([key]) => String(key)));
      return all.flatMap(([key, value]) => {
        if (!String(key).startsWith(TOLD)) return [];
        const isUnfinished = keys.has(`${FORMS}${String(key).slice(TOLD.length)}`);
        return [isUnfinished && isObject(value) ? { ...value, unfinished: true } : value];
      });
    },
  };
}

let opened: CaseShelf | null = null;

/** The shelf of this page, opened when it is first asked for. */
export function shelfOfPage(): CaseShelf {
  opened ??= shelfOfBrowser();
  return opened;
}

/** What is told of a case file in a list. */
export function toldOf(
  id: string,
  { id: named, title, version, relationships, sources }: DatasetStatement,
  changed: number,
  untouched: boolean,
): KeptCase {
  return {
    ...{ id, title, version, changed, named },
    ...{ relationships: relationships.length, sources: sources.length },
    ...(untouched && { untouched }),
  };
}

/** Whether a value has keys of its own. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LISTS = ['parties', 'systems', 'sources', 'relationships', 'claims'];

/** Whether a value has the shape of a case file, with or without faults. */
export const isStatement = (value: unknown): value is DatasetStatement =>
  isObject(value) && typeof value['id'] === 'string' && LISTS.every((list) => Array.isArray(value[list]));

/** Whether a value has the shape of a state in a history. */
export const isStep = (value: unknown): boolean => isObject(value) && isStatement(value['statement']);

/** What was kept as the history of a case file; null where it is none that can be gone on with. */
export function historyIn(value: unknown): History | null {
  if (!isObject(value) || !Array.isArray(value['steps'])) return null;
  const { steps, at } = value as { steps: unknown[]; at: unknown };
  const isWhole = steps.length > 0 && steps.every(isStep) && typeof at === 'number' && at in steps;
  return isWhole ? (value as unknown as History) : null;
}

/** What a list tells of a case file; null where something else was kept in its place. */
export const toldIn = (value: unknown): KeptCase | null =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['title'] === 'string'
    ? (value as unknown as KeptCase)
    : null;

/** So many steps back, and forth, are kept besides the first state. */
const STEPS = { back: 150, forth: 50 };

/** A history that is not too long to be kept at every step: the first state stays, and what lies next to the present. */
export function shortened({ steps, at }: History, { back, forth } = STEPS): History {
  const [first, ...others] = steps;
  // Step 1 is the first of the others.
  const from = Math.max(0, at - back);
  return { steps: [first, ...others.slice(from, at + forth)], at: at - from };
}

/** The history of which only the first state and the present one are kept, where there is room for no more. */
export function withoutSteps(history: History): History {
  const [first] = history.steps;
  return history.at === 0
    ? begun(present(history))
    : shortened({ steps: [first, ...history.steps.slice(history.at)], at: 1 }, { back: 1, forth: 0 });
}
