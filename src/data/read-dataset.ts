import { checkDataset, type DatasetCheck } from './check';
import { type Fault, fault } from './fault';
import { jsonFault } from './json-fault';

/** No dataset file is larger; what is would only exhaust the memory. */
const MOST_MEGABYTES = 32;

const BYTE_ORDER_MARK = '\uFEFF';

function refused(reason: Fault): DatasetCheck {
  return { ok: false, faults: [reason] };
}

/** Reads the text of a dataset file and checks all of it. It never throws. */
export function readDataset(text: string): DatasetCheck {
  // A character takes a byte at the least, so this refuses nothing that is smaller.
  if (text.length > MOST_MEGABYTES * 1024 * 1024) {
    const hint = 'split it into several datasets';
    return refused(fault('the file', `is larger than ${MOST_MEGABYTES} MB, the most that is read`, hint));
  }
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.trim() === '') return refused(fault('the file', 'is empty'));
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refused(jsonFault(json) ?? fault('the file', 'is JSON that is too deeply nested to be read'));
  }
  return checkDataset(input);
}
