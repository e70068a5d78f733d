import { memo, useId } from 'react';
import type { FacetId } from '../../domain/columns/facets';
import type { FacetValue } from '../../domain/filter/facet-values';
import type { Mark } from '../../domain/filter/filter';
import { folded } from '../../domain/text/fold';
import { markValue } from '../../state/actions/view';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { CELL, ROW, STOP } from '../../ui/one-stop';
import { writeText } from '../../ui/write-text';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { filtersWords } from '../../words/views/filters';
import css from './FacetRow.module.css';

interface RowProps extends Omit<FacetValue, 'total'> {
  readonly facet: FacetId;
  readonly mark: Mark;
}

/** A value to include or exclude. It is drawn anew only where the choice changes: `writeCounts` writes its numbers. */
export const FacetRow = memo(function FacetRow({ facet, value, code, label, mark }: RowProps) {
  const id = useId();
  const exclude = filtersWords().exclude(label);
  return (
    <div {...ROW} className={css.value} data-code={code} data-name={folded(label)}>
      <span {...CELL} className={css.name}>
        <input
          {...STOP}
          id={id}
          type="checkbox"
          checked={mark === 'include'}
          aria-describedby={`${id}-count`}
          onChange={(event) => markValue(facet, value, event.target.checked ? 'include' : null)}
        />
        <label htmlFor={id} title={label} data-excluded={mark === 'exclude' || undefined}>
          {label}
        </label>
      </span>
      <span className={css.bar} aria-hidden="true">
        <span />
      </span>
      <span className={css.count} aria-hidden="true">
        <b />
        <span />
      </span>
      <span id={`${id}-count`} hidden />
      <span {...CELL}>
        <button
          {...STOP}
          type="button"
          className={css.exclude}
          data-exclude
          aria-pressed={mark === 'exclude'}
          aria-label={exclude}
          title={exclude}
          onClick={() => markValue(facet, value, mark === 'exclude' ? null : 'exclude')}
        >
          <Icon shape={ICON.sanctions} size={14} />
        </button>
      </span>
    </div>
  );
});

/** Where the numbers of a row stand, looked up once, and which are there now. */
interface RowNumbers {
  readonly bar: HTMLElement;
  readonly visible: Element;
  readonly total: Element;
  readonly words: Element;
  written: string;
}

const numbersByRow = new WeakMap<Element, RowNumbers>();

function numbersOf(row: Element): RowNumbers | null {
  const known = numbersByRow.get(row);
  if (known) return known;
  const [, track, count, words] = row.children;
  const [visible, total] = count?.children ?? [];
  const bar = track?.firstElementChild;
  if (!(bar instanceof HTMLElement && visible && total && words)) return null;
  const found = { bar, visible, total, words, written: '' };
  numbersByRow.set(row, found);
  return found;
}

/** Numbers of more signs than these leave less room for the name before them. */
const LONG = 9;

function writeCount(row: Element, visible: number, total: number, most: number): void {
  const numbers = numbersOf(row);
  const written = `${visible}/${total}/${most}`;
  if (!numbers || numbers.written === written) return;
  numbers.written = written;
  numbers.bar.style.transform = `scaleX(${visible / most})`;
  const [shown, all] = [formatNumber(visible), visible === total ? '' : `/${formatNumber(total)}`];
  writeText(numbers.visible, shown);
  writeText(numbers.total, all);
  row.toggleAttribute('data-long', shown.length + all.length > LONG);
  writeText(numbers.words, filtersWords().count(visible, total));
  row.toggleAttribute('data-none', visible === 0);
}

/** Writes into all rows of a facet in how many relationships each value would stand; the greatest number fills a bar. */
export function writeCounts(grid: Element, visible: Uint32Array, totals: Uint32Array, most: number): void {
  for (const row of grid.querySelectorAll<HTMLElement>('[data-code]')) {
    const code = Number(row.dataset['code']);
    writeCount(row, visible[code] ?? 0, totals[code] ?? 0, most);
  }
}
