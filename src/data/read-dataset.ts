import { checkDataset, type DatasetCheck } from './check';
import { equalKeys } from './equal-keys';
import { type Fault, fault, WHOLE_FILE } from './fault';
import { jsonFault } from './json-fault';
import { withPlaces } from './places';

/** No dataset file is larger; what is would only exhaust the memory. */
const MOST_MEGABYTES = 32;

const BYTE_ORDER_MARK = '\uFEFF';

function refused(reason: Fault): DatasetCheck {
  return { ok: false, faults: [reason] };
}

/**
 * Reads the text of a dataset file and checks all of it; faults come with their lines. It never throws.
 * @param goesOn Called at every step that may take a while.
 */
export async function readDataset(text: string, goesOn: () => void = () => undefined): Promise<DatasetCheck> {
  // A character takes a byte at the least, so this refuses nothing that is smaller.
  if (text.length > MOST_MEGABYTES * 1024 * 1024) {
    return refused(fault(WHOLE_FILE, { code: 'larger-file', most: MOST_MEGABYTES }, { code: 'split' }));
  }
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.trim() === '') return refused(fault(WHOLE_FILE, { code: 'empty-file' }));
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refused(await jsonFault(json));
  }
  const check = checkDataset(input, goesOn);
  goesOn();
  const placed = check.ok ? [] : await withPlaces(json, check.faults, goesOn);
  // What is too deep for the check is too deep to be looked through, and refused already.
  const again = placed.some(({ problem }) => problem.code === 'too-deep') ? [] : equalKeys(json, goesOn);
  const faults = [...again, ...placed];
  return check.ok && faults.length === 0 ? check : { ok: false, faults };
}
