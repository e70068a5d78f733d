import { FORMAT_KIND, FORMAT_VERSION } from '../../data/dataset-format';
import type { DatasetStatement } from '../../domain/model/dataset';
import { exportsWords } from '../../words/exports/exports';
import type { ViewExport } from '../view/view-export';
import { takenStatement } from './taken-statement';

/** A list with an item in each line: a fault is told by its line, and two versions can be compared. */
function inLines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** A dataset as the text of a file in our own format. */
export function inOwnFormat(data: DatasetStatement): string {
  const meta = JSON.stringify({ kind: FORMAT_KIND, version: FORMAT_VERSION });
  const fields = Object.entries(data).map(([name, value]) => `${JSON.stringify(name)}: ${inLines(value)}`);
  return `{\n"meta": ${meta},\n"data": {\n${fields.join(',\n')}\n}\n}\n`;
}

/** What is visible in our own format, which opens again. */
export const VIEW_JSON: ViewExport = {
  label: () => exportsWords().labels['own-json'],
  group: 'data',
  extension: 'json',
  mediaType: 'application/json',
  write: (view) => inOwnFormat(takenStatement(view)),
};
