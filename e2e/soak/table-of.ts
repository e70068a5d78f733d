import type { Usage } from './usage';

/** What the page held after so many acts. */
export interface Row {
  readonly done: number;
  readonly usage: Usage;
}

const HEADS = ['kB', 'kB more', 'nodes', 'listeners', 'workers'];
const WIDTH = 11;

function cellsOf({ heap, nodes, listeners, workers }: Usage, first: Usage): string[] {
  const kilobytes = [heap, heap - first.heap].map((bytes) => (bytes / 1024).toFixed(0));
  return [...kilobytes, ...[nodes, listeners, workers].map(String)];
}

/** What was measured, as a table to be read from top to bottom: growth that levels off does so in its second column. */
export function tableOf(name: string, rows: readonly Row[]): string {
  const [first] = rows;
  const lines = rows.map(({ done, usage }) => [String(done), ...cellsOf(usage, first?.usage ?? usage)]);
  return [[name, ...HEADS], ...lines]
    .map((cells) => cells.map((cell) => cell.padStart(WIDTH)).join(''))
    .join('\n');
}
