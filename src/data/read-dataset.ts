import { checkDataset, type DatasetCheck } from './check';
import { equalKeys } from './equal-keys';
import { type Fault, fault, WHOLE_FILE } from './fault';
import { withLocations } from './fault-locations';
import { jsonFault } from './json-fault';

/**
 * No dataset file is larger; what is would only exhaust the memory. All of SIPRI's deliveries since 1950, taken away with the
 * rows that they rest on, are two thirds of it.
 */
const MAX_MEGABYTES = 96;

const BYTE_ORDER_MARK = '\uFEFF';

function refused(reason: Fault): DatasetCheck {
  return { ok: false, faults: [reason] };
}

/**
 * Reads the text of a dataset file and checks all of it; faults come with their lines. It never throws.
 * @param goesOn Called at every step that may take a while.
 */
export function readDataset(text: string, goesOn: () => void = () => undefined): DatasetCheck {
  // A character takes a byte at the least, so this refuses nothing that is smaller.
  if (text.length > MAX_MEGABYTES * 1024 * 1024) {
    return refused(fault(WHOLE_FILE, { code: 'larger-file', most: MAX_MEGABYTES }, { code: 'split' }));
  }
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.trim() === '') return refused(fault(WHOLE_FILE, { code: 'empty-file' }));
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refused(jsonFault(json));
  }
  const check = checkDataset(input, goesOn);
  goesOn();
  const located = check.ok ? [] : withLocations(json, check.faults, goesOn);
  // What is too deep for the check is too deep to be looked through, and refused already.
  const again = located.some(({ problem }) => problem.code === 'too-deep') ? [] : equalKeys(json, goesOn);
  const faults = [...again, ...located];
  return check.ok && faults.length === 0 ? check : { ok: false, faults };
}
