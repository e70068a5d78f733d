/** Who supplies whom in a row of a table that its reporter keeps: an export goes out from who reports, an import comes to them. */
import { flowIn, plainFlow } from '../../cells/flow-words';
import type { NoteReason } from '../../rows/report-note';
import { columnOf, type FlowAnswer, type TableField, type TableMapping } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';

/** What a word for the direction stands for: what a person said of it, else what it says; null where nobody knows. */
export function flowOf(mapping: TableMapping, word: string): FlowAnswer | null {
  const plain = plainFlow(word);
  const said = mapping.flows;
  if (said && Object.hasOwn(said, plain)) return said[plain] ?? null;
  return flowIn(word)?.flow ?? null;
}

/** Whether a table tells who reports and the other side, and which way the goods went. */
export const isByReporter = ({ flow }: TableMapping): boolean => flow !== undefined;

/** The cells of a row by what they mean. */
interface Cells {
  readonly text: (field: TableField) => string;
}

/** The field whose cell names an end of a row: they are exchanged where what is reported is an import. */
export function fieldOfEnd(mapping: TableMapping, { text }: Cells, end: 'from' | 'to'): 'from' | 'to' {
  if (!isByReporter(mapping) || flowOf(mapping, text('flow')) !== 'import') return end;
  return end === 'from' ? 'to' : 'from';
}

/** Why the direction of a row does not say who supplies whom; null where it does, or the columns do by themselves. */
export function faultOfFlow(mapping: TableMapping, { text }: Cells): NoteReason | null {
  if (!isByReporter(mapping)) return null;
  const word = text('flow');
  if (word === '') return { code: 'empty', of: { field: 'flow' } };
  const flow = flowOf(mapping, word);
  if (flow === null) return { code: 'unknown-flow', text: word };
  return flow === 'neither' ? { code: 'flow-left-out', text: word } : null;
}

/** Who reported the row, where its direction says so. */
export function reporterByFlow(mapping: TableMapping, { text }: Cells): 'exporter' | 'importer' | null {
  const flow = isByReporter(mapping) ? flowOf(mapping, text('flow')) : null;
  if (flow === 'export') return 'exporter';
  return flow === 'import' ? 'importer' : null;
}

/** A word of the column of directions, and what it stands for by itself. */
export interface FlowWord {
  readonly word: string;
  /** As answers about it are kept. */
  readonly plain: string;
  readonly known: FlowAnswer | null;
}

/** So many different words are asked about; a column with more is none of directions. */
const MAX_WORDS = 20;

/** The different words of the column of directions, in the order in which they come; null where they are too many to be such. */
export function flowWords(mapping: TableMapping, rows: readonly TextRow[]): readonly FlowWord[] | null {
  const at = columnOf(mapping, 'flow');
  if (at < 0) return [];
  const found = new Map<string, FlowWord>();
  for (const { cells } of rows) {
    const word = cells[at]?.trim() ?? '';
    const plain = plainFlow(word);
    if (plain === '' || found.has(plain)) continue;
    found.set(plain, { word, plain, known: flowIn(word)?.flow ?? null });
    if (found.size > MAX_WORDS) return null;
  }
  return [...found.values()];
}

/** The words of which nobody has said yet what they stand for. */
export function openFlows(mapping: TableMapping, rows: readonly TextRow[]): readonly FlowWord[] {
  return (flowWords(mapping, rows) ?? []).filter(({ word }) => flowOf(mapping, word) === null);
}
