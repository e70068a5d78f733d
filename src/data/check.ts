/** Tells whether a dataset is sound, and if not, everything that is wrong with it. */
import * as v from 'valibot';
import type { DatasetStatement } from '../domain/model/dataset';
import { checkBands } from './check-bands';
import { checkCitations, checkHashes } from './check-excerpts';
import { checkGroups } from './check-groups';
import { checkDepth, checkHeader } from './check-header';
import { checkKeys } from './check-keys';
import { checkIds, checkReferences } from './check-references';
import {
  checkClasses,
  checkEvidence,
  checkQuantities,
  checkRelationships,
  checkUnknownStatuses,
} from './check-relationships';
import { type Draft, draftOf } from './draft';
import type { Fault } from './fault';
import { faultsOf } from './form-faults';
import { datasetFile, datasetFileTelling } from './schema';

/** What a sound file states, or every fault of the file. */
export type DatasetCheck =
  | { readonly ok: true; readonly statement: DatasetStatement }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The rules that the form of a file cannot say. Each looks at the items that are sound by themselves. */
const RULES: readonly ((draft: Draft, goesOn: () => void) => Fault[])[] = [
  checkIds,
  checkReferences,
  checkClasses,
  checkRelationships,
  checkQuantities,
  checkUnknownStatuses,
  checkEvidence,
  checkGroups,
  checkHashes,
  checkCitations,
  checkBands,
];

/** The faults without those that say the same of the same path. */
function distinct(faults: readonly Fault[], goesOn: () => void): Fault[] {
  const byMeaning = new Map<string, Fault>();
  for (const each of faults) {
    goesOn();
    const key = JSON.stringify([each.path, each.problem]);
    if (!byMeaning.has(key)) byMeaning.set(key, each);
  }
  return [...byMeaning.values()];
}

/**
 * Checks the form of a file and every rule of the format. It never throws, whatever the input.
 * @param goesOn Called at every step that may take a while.
 */
export function checkDataset(input: unknown, goesOn: () => void = () => undefined): DatasetCheck {
  const refusal = checkDepth(input) ?? checkHeader(input);
  if (refusal) return { ok: false, faults: [refusal] };
  goesOn();
  const read = v.safeParse(datasetFileTelling(goesOn), input);
  const faultsOfForm = [...checkKeys(datasetFile, input, goesOn), ...faultsOf(read.issues ?? [], goesOn)];
  const form = distinct(faultsOfForm, goesOn);
  const draft = draftOf(input, form);
  const faults = [
    ...form,
    ...RULES.flatMap((rule) => {
      goesOn();
      return rule(draft, goesOn);
    }),
  ];
  return read.success && faults.length === 0
    ? { ok: true, statement: read.output.data }
    : { ok: false, faults };
}
