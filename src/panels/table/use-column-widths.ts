import { useEffect, useMemo, useState } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { formatYears } from '../../domain/filter/years';
import type { Dataset } from '../../domain/model/dataset';
import { FACET_OF } from '../../domain/views/table';
import { type ColumnId, SIDE_COLUMN_IDS } from '../../domain/views/table-columns';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { watchSize } from '../../ui/watch-size';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { labelOf } from '../../words/views/facets';
import { cellWords, tableWords } from '../../words/views/table';
import { type ColumnNeed, columnWidths, needOf } from './column-widths';
import type { ShownColumn } from './use-columns';

/** The space around the words of a cell, in the size of the letters of the page; more of it at the edge of the table. */
const PADDING = 1.06;
const EDGE = 1.79;
/** The same with what else stands beside the words: the sample of a line. */
const BESIDE: Readonly<Partial<Record<ShownColumn, number>>> = { status: 4.31 };
/** The sign beside the word of a header, and the gap before it. */
const SORT_SIGN = 1.1;
/** Words of columns that show no values of a facet. */
const usualCells = (): Readonly<Partial<Record<ShownColumn, readonly string[]>>> => ({
  ...Object.fromEntries(SIDE_COLUMN_IDS.map((id) => [id, [tableWords().isIn(true)]])),
  quantity: [cellWords().quantity(null), formatNumber(100_000)],
  years: [`${formatYears({ first: 2005, last: 2010 })},`],
});

/** The words of the cells of a column, each once. */
function cellsOf(dataset: Dataset, { columns }: FacetIndex, column: ShownColumn): readonly string[] {
  const facet = FACET_OF[column as ColumnId];
  if (!facet) return usualCells()[column] ?? [];
  return columns[facet].values.map((value) => labelOf(facet, dataset, value));
}

function needsOf(
  dataset: Dataset,
  index: FacetIndex,
  shown: readonly ShownColumn[],
  font: string,
): ColumnNeed[] {
  const context = document.createElement('canvas').getContext('2d');
  const em = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '13');
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const measureIn = (weight: number) => (text: string) => {
    if (!context) return text.length * em * 0.6;
    context.font = `${weight} ${font}`;
    return context.measureText(text).width;
  };
  return shown.map((column, i) => {
    const cells = needOf(cellsOf(dataset, index, column), measureIn(400), em);
    const beside = (i === 0 ? EDGE : (BESIDE[column] ?? PADDING)) * rem;
    const header =
      measureIn(700)(tableWords().headers[column]) + (SORT_SIGN + (i === 0 ? EDGE : PADDING)) * rem;
    const least = Math.ceil(Math.max(header, cells.least + beside));
    const usual = Math.ceil(Math.max(header, (cells.usual ?? cells.least) + beside));
    return { floor: header, usual, least, wish: Math.ceil(Math.max(least, cells.wish + beside)) };
  });
}

/** The width of an element's inside, as it changes; 0 until it is known. */
function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    return watchSize(element, () => setWidth(element.clientWidth));
  }, [element]);
  return width;
}

/** The letters of the table. */
function fontIn(scroller: HTMLElement): string {
  const { fontSize, fontFamily } = getComputedStyle(scroller.querySelector('table') ?? scroller);
  return `${fontSize} ${fontFamily}`;
}

/** The widths of the columns in what scrolls the table; null until that is measured. */
export function useColumnWidths(
  scroller: HTMLElement | null,
  columns: readonly ShownColumn[],
): readonly number[] | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const room = useWidth(scroller);
  // In less room the letters are smaller.
  const font = room > 0 && scroller ? fontIn(scroller) : '';
  const needs = useMemo(
    () => (font === '' ? null : needsOf(dataset, index, columns, font)),
    [dataset, index, columns, font],
  );
  return useMemo(() => (needs && room > 0 ? columnWidths(needs, room) : null), [needs, room]);
}
