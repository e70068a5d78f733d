/** Which files with faults the desk can hold, so that whoever keeps them can mend them there. */
import * as v from 'valibot';
import type { DatasetStatement } from '../domain/model/dataset';
import { checkDepth, checkHeader } from './check-header';
import { checkKeys } from './check-keys';
import { checkIds, checkReferences } from './check-references';
import { draftOf } from './draft';
import { equalKeys } from './equal-keys';
import { datasetFile } from './schema';

const quiet = () => undefined;

function inputOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * What a file states that has faults, letter for letter; null where the desk cannot hold all of it: where something is missing or
 * of another kind, stands twice, is of no field that we know, or leads to what is not there. What is only said wrongly, such
 * as a name that holds hidden signs or words that do not stand in their text, can be mended.
 */
export function heldAtDesk(text: string): DatasetStatement | null {
  const json = text.replace(/^\uFEFF/, '');
  const input = inputOf(json);
  if (checkDepth(input) ?? checkHeader(input)) return null;
  const read = v.safeParse(datasetFile, input);
  // Faults of value leave what was read of the right type; faults of form do not.
  if (!read.typed || checkKeys(datasetFile, input, quiet).length > 0 || equalKeys(json).length > 0)
    return null;
  const draft = draftOf(input, []);
  const isWhole = checkIds(draft).length === 0 && checkReferences(draft).length === 0;
  const { data } = read.output;
  // One that was taken from several is no case file that somebody keeps.
  return isWhole && draft.members.sound.length === 0 ? data : null;
}
