/** What the benchmark measured, as lines: on the terminal, and as JSON. */

/** The least or the most that a value may be. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One thing that was measured. */
export interface Line {
  readonly what: string;
  /** "ms", "frames/s", "ratio". */
  readonly unit: string;
  /** Null where a value is given for comparison only. */
  readonly target: Target | null;
  /** Which of the two values below is held against the target. */
  readonly judgedBy: 'median' | 'p95';
  readonly median: number;
  readonly p95: number;
  /** How many values the two above come from. */
  readonly samples: number;
}

/** The machine that it was measured on. */
export interface MachineFacts {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly chromium: string | null;
}

/** The lines of one part of the benchmark. */
export interface PartResult {
  readonly part: string;
  /** How many programs wanted a core on average in the part's last minute, other people's included; null where nothing ran. */
  readonly load: number | null;
  readonly lines: readonly Line[];
}

/** All that one run has found. */
export interface Results {
  readonly machine: MachineFacts;
  readonly parts: readonly PartResult[];
}

/** The value below which this share of the samples lies, by the nearest rank. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Units of which more is better: the p95 of these is what 95 % of the samples reach. */
const MORE_IS_BETTER: ReadonlySet<string> = new Set(['frames/s']);

/** Makes a line of what a measurement gave, run for run: a run that gave nothing is an error of the benchmark, not a value. */
export function lineOf(
  what: string,
  unit: string,
  samples: readonly number[],
  target: Target | null = null,
  judgedBy: Line['judgedBy'] = 'p95',
): Line {
  const missing = samples.filter(Number.isNaN).length;
  if (samples.length === 0 || missing > 0)
    throw new Error(`${what}: ${missing} of ${samples.length} runs gave no value, so this measures nothing.`);
  const median = percentile(samples, 0.5);
  const p95 = percentile(samples, MORE_IS_BETTER.has(unit) ? 0.05 : 0.95);
  return { what, unit, target, judgedBy, median, p95, samples: samples.length };
}

/** Whether a line meets its target; null where it has none. */
export function isMet(line: Line): boolean | null {
  if (line.target === null) return null;
  const value = line[line.judgedBy];
  return 'atMost' in line.target ? value <= line.target.atMost : value >= line.target.atLeast;
}

const ANSWER = new Map([
  [true, 'met'],
  [false, 'NOT MET'],
  [null, ''],
]);

function targetText({ target, judgedBy, unit }: Line): string {
  if (target === null) return '';
  return 'atMost' in target
    ? `${judgedBy} ≤ ${target.atMost} ${unit}`
    : `${judgedBy} ≥ ${target.atLeast} ${unit}`;
}

function cellsOf(line: Line): string[] {
  const { what, unit, median, p95, samples } = line;
  const measured = [median, p95].map((value) => value.toFixed(unit === 'ratio' ? 2 : 1));
  return [what, targetText(line), ...measured, unit, String(samples), ANSWER.get(isMet(line)) ?? ''];
}

const HEADINGS = ['what', 'target', 'median', 'p95', 'unit', 'samples', ''];
/** The columns of numbers, which are flush right. */
const NUMBERS = new Set([2, 3, 5]);

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = (cell: string, column: number) =>
    NUMBERS.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

/** The results as a table for the terminal. */
export function textOf({ machine, parts }: Results): string {
  const { date, node, processor, cores, chromium } = machine;
  const facts = `${date}, ${cores} cores (${processor}), Node ${node}, ${chromium ?? 'no Chromium'}`;
  const tables = parts.map(({ part, load, lines }) => {
    const title = load === null ? part : `${part} (load ${load.toFixed(1)})`;
    return `${title}\n${tableOf([HEADINGS, ...lines.map(cellsOf)])}`;
  });
  return [facts, ...tables].join('\n\n');
}

/** The results as JSON, each line with whether it meets its target. */
export function jsonOf({ machine, parts }: Results): string {
  const judged = parts.map(({ part, load, lines }) => ({
    part,
    load,
    lines: lines.map((line) => ({ ...line, met: isMet(line) })),
  }));
  return `${JSON.stringify({ machine, parts: judged }, null, 2)}\n`;
}
