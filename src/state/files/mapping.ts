/** What panels need to ask a person what the columns of a table mean. */

import { CURRENCIES } from '../../data/register/cells/currencies';
import { openDateIn } from '../../data/register/cells/full-dates';
import { DEAL_STATUSES } from '../../data/register/cells/status-words';
import { previewRelationships, type TablePreview } from '../../data/register/deals/preview';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import { uniqueNames } from '../../data/register/rows/column-names';
import {
  FLOWS,
  factsOfField,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../data/register/rows/table-mapping';
import type { UnexplainedTable } from '../../worker/import/messages';
import { answersOfLink } from '../address/waiting-link';
import { type UnreadTable, useApp } from '../store';
import { today } from '../today';
import { knownBy, rememberedMapping } from './memory-of-mappings';

export { tryTable } from '../../data/register/deals/trial';
export { flowOf, flowWords, openFlows } from '../../data/register/formats/own-table/row-ends';
export { unequalTwins } from '../../data/register/mapping/equal-columns';
export type { Guess } from '../../data/register/mapping/guesses';
export {
  askedFields,
  faultOfFixed,
  isLikely,
  isSameColumn,
} from '../../data/register/mapping/missing-fields';
export { withCurrency } from '../../data/register/mapping/prefilled';
export { takenByApp } from '../../data/register/mapping/taken-by-app';
export { saysStatus, speaksOfOrders, unreadStatus } from '../../data/register/mapping/unsaid-status';
export { isDelimiter, type TableInFile } from '../../data/register/rows/by-hand';
export type { FirstLine, FirstLineOfTable } from '../../data/register/rows/first-line';
export { FIRST_LINES } from '../../data/register/rows/first-line';
export {
  columnsTelling,
  DATE_ORDERS,
  type DateOrder,
  FLOW_ANSWERS,
  type FlowAnswer,
  factsOfField,
  fixedValue,
  isFixed,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
  usedColumns,
} from '../../data/register/rows/table-mapping';
export { canRemember, knownBy } from './memory-of-mappings';

/** Answers that were given before: what is asked for and they leave out was said to be left out. */
export function givenBefore(mapping: TableMapping): TableMapping {
  const left = TABLE_FIELDS.filter((field) => {
    const { isAsked, isAskedWhereLikely } = factsOfField(field);
    return (isAsked || isAskedWhereLikely) && mapping[field] === undefined;
  });
  return { ...mapping, ...Object.fromEntries(left.map((field) => [field, 'nothing'] as const)) };
}

/** What is already answered: as a person has said before, else what is sure of the guesses. */
export function answeredMapping(table: UnexplainedTable): TableMapping {
  const remembered = rememberedMapping(knownBy(table));
  return remembered ? givenBefore(remembered) : prefilledMapping(table);
}

/** Whether answers are those that this device remembers of a table with the same columns. */
export function isAsLastTime(table: UnexplainedTable, mapping: TableMapping): boolean {
  const remembered = rememberedMapping(knownBy(table));
  const before = remembered && givenBefore(remembered);
  const same = (key: keyof TableMapping) => JSON.stringify(before?.[key]) === JSON.stringify(mapping[key]);
  return before !== null && [...TABLE_FIELDS, 'dates' as const, 'flows' as const].every(same);
}

/** The names of the answers that a link was made with which waits for its files. */
export const namesOfLinkedAnswers = (): readonly string[] =>
  answersOfLink(useApp.getState().visit).map(({ name }) => name);

/** What shows a column that is called by a letter has so many signs at the most. */
const MAX_EXAMPLE = 24;

/** What the columns of a table are called where they are chosen: those without a name are shown by a cell, "Column A (Germany, …)". */
export function columnLabels({ header, rows, firstLine }: UnexplainedTable): readonly string[] {
  const names = uniqueNames(header);
  if (firstLine.is === 'names') return names;
  return names.map((name, at) => {
    const example = rows.find(({ cells }) => cells[at]?.trim())?.cells[at]?.trim() ?? '';
    const shown = example.length > MAX_EXAMPLE ? example.slice(0, MAX_EXAMPLE) : example;
    return example === '' ? name : `${name} (${shown}, …)`;
  });
}

/** The values of which one can hold for every row, where they are few; null where it can be any words. */
export function fixedChoices(field: TableField): readonly string[] | null {
  if (field === 'status') return DEAL_STATUSES;
  if (field === 'flow') return FLOWS;
  return field === 'currency' ? CURRENCIES : null;
}

/** As many sentences as are read before a table is opened. */
const SENTENCES = 10;

/** Some of the relationships that would come of a table. */
export function previewOf({ header, rows, inFile }: UnreadTable, mapping: TableMapping): TablePreview {
  const options = { most: SENTENCES, today: today(), delimiter: inFile?.delimiter ?? null };
  return previewRelationships({ header, mapping }, rows, options);
}

/** A date of which the first rows do not tell which number is the day; null where there is none. */
export function openDate({ header, rows }: UnreadTable, mapping: TableMapping): string | null {
  return openDateIn({ header, mapping }, rows);
}
