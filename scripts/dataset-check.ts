/** `npm run dataset:check FILE…`: says whether dataset files are sound, and if not, everything that is wrong. */
import { readFileSync } from 'node:fs';
import { checkedLater } from '../src/data/checked-later';
import { lookAlikeNames } from '../src/data/look-alike-names';
import { readDataset } from '../src/data/read-dataset';
import type { EdtfDate } from '../src/domain/dates/edtf';
import { datasetFrom } from '../src/domain/evidence/build-dataset';
import type { DatasetStatement } from '../src/domain/model/dataset';
import { faultsOfStories, type StoryFault } from '../src/permalink/check-stories';
import { links } from '../src/words/en/page/links';
import { formatFault } from '../src/words/files/said-fault';

const LISTS = ['parties', 'systems', 'sources', 'relationships', 'claims'] as const;

/** The lines about a file, and whether it is sound. */
interface Report {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

function counts(statement: DatasetStatement): string {
  return LISTS.map((name) => `${statement[name].length} ${name}`).join(', ');
}

/** The text of a file, or why there is none. */
function textOf(file: string): { text: string } | { problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { problem: 'there is no such file' };
    return { problem: code === 'EISDIR' ? 'this is a folder' : `cannot be read: ${String(error)}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'is not text in UTF-8' };
  }
}

/** The day that it is where days begin first: nobody has checked anything later. */
const lastDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10) as EdtfDate;

/** A fault in the link of a step, as a line. */
function lineOf({ path, notice: { finding, nearest } }: StoryFault, file: string): string {
  const meant = nearest === undefined ? '' : ` (${links.didYouMean(nearest)})`;
  return `${file}: ${path}: ${links.finding(finding)}${meant}`;
}

function check(file: string): Report {
  const read = textOf(file);
  if ('problem' in read) return { isSound: false, lines: [`${file}: ${read.problem}`] };
  const result = readDataset(read.text);
  if (result.ok) {
    const faults = faultsOfStories(datasetFrom(result.statement));
    if (faults.length > 0) return { isSound: false, lines: faults.map((fault) => lineOf(fault, file)) };
    const later = checkedLater(read.text, result.statement, lastDay());
    if (later.length > 0) return { isSound: false, lines: later.map((fault) => formatFault(fault, file)) };
    const doubts = lookAlikeNames(read.text, result.statement);
    const lines = [
      `${file}: sound, ${counts(result.statement)}`,
      ...doubts.map((doubt) => formatFault(doubt, file)),
    ];
    return { isSound: true, lines };
  }
  return { isSound: false, lines: result.faults.map((fault) => formatFault(fault, file)) };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run dataset:check FILE…');
  process.exitCode = 1;
}
for (const file of files) {
  const { isSound, lines } = check(file);
  for (const line of lines) console.log(line);
  if (!isSound) process.exitCode = 1;
}
