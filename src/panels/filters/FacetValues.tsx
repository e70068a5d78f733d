import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type FacetId, facetOf } from '../../domain/columns/facets';
import {
  byNumber,
  facetValues,
  firstAndChosen,
  foundValues,
  limitForMore,
  type ValueOrder,
} from '../../domain/filter/facet-values';
import { type Choice, isActive, markOf } from '../../domain/filter/filter';
import { folded } from '../../domain/text/fold';
import { clearFacet } from '../../state/actions/choices';
import { filteredOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { CELL, ROW, STOP, useOneStop } from '../../ui/one-stop';
import parts from '../../ui/parts.module.css';
import { facetsWords, labelOf } from '../../words/views/facets';
import { filtersWords } from '../../words/views/filters';
import { FacetFind } from './FacetFind';
import { FacetRow, writeCounts } from './FacetRow';
import css from './FacetValues.module.css';

/** Facets with more values than this show the first of them, and a field to find the others. */
const MANY = 24;
const FIRST = 10;
const STEP = 50;
/** Fewer values than this are seen at once, in whatever order. */
const FEW = 5;

/** The values that were chosen while this list is on the page: taking a choice back does not take the row away. */
function useOnceChosen({ include, exclude }: Choice, sought: string): ReadonlySet<string> {
  const [kept, setKept] = useState<{ sought: string; values: ReadonlySet<string> }>({
    sought,
    values: new Set(),
  });
  const known = kept.sought === sought ? kept.values : new Set<string>();
  const values = [...include, ...exclude].every((value) => known.has(value))
    ? known
    : new Set([...known, ...include, ...exclude]);
  if (values !== kept.values) setKept({ sought, values });
  return values;
}

/** The values of a facet in the order that the reader has chosen, and which of them are on the page. */
function useShown(id: FacetId, choice: Choice, visible: Uint32Array) {
  const dataset = useDataset();
  const column = useFacetIndex().columns[id];
  const [order, setOrder] = useState<ValueOrder>('number');
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const named = useMemo(() => facetValues(id, dataset, column, labelOf), [id, dataset, column]);
  const hasField = named.length > MANY;
  // Without the field to see it in and to delete it, a word would hide values for no reason that can be seen.
  const sought = hasField ? typed : '';
  const found = useMemo(() => foundValues(named, sought), [named, sought]);
  const hasOrder = facetOf(id).order !== undefined;
  const ordered = useMemo(
    () => (hasOrder || order === 'name' ? found : byNumber(found, visible)),
    [hasOrder, order, found, visible],
  );
  const kept = useOnceChosen(choice, sought);
  const all = named.length;
  const shown = firstAndChosen(ordered, hasField ? limit : all, choice, kept);
  return {
    all,
    hasField,
    found: found.length,
    shown,
    order: hasOrder || found.length <= FEW ? null : order,
    setOrder,
    showMore: () => setLimit(limitForMore(ordered, shown, limit, STEP)),
    sought,
    seek: (words: string) => {
      setTyped(words);
      setLimit(FIRST);
    },
  };
}

const rowsOf = (grid: Element | null) => [...(grid?.querySelectorAll('[data-code]') ?? [])];

/** Delete presses the button that excludes, from wherever in the row; on some keyboards it sends Backspace. */
function excludeByKey({ key, target }: KeyboardEvent): boolean {
  if ((key !== 'Delete' && key !== 'Backspace') || !(target instanceof Element)) return false;
  target.closest('[role="row"]')?.querySelector<HTMLElement>('[data-exclude]')?.click();
  return true;
}

interface FootProps {
  /** The name of the facet, in the middle of a sentence. */
  readonly title: string;
  readonly found: number;
  /** How many of those that were found are not on the page. */
  readonly more: number;
  readonly showMore: () => void;
  /** Null where there is nothing to choose. */
  readonly order: ValueOrder | null;
  readonly setOrder: (order: ValueOrder) => void;
  /** Null where nothing is chosen. */
  readonly clear: (() => void) | null;
  /** Asks for another value to compare with; null where not one alone is chosen, or it is asked for already. */
  readonly compare: (() => void) | null;
}

/** The last row of the list: what can be done to all of it. */
function Foot({ title, found, more, showMore, order, setOrder, clear, compare }: FootProps) {
  if (more === 0 && !order && !clear) return null;
  const say = filtersWords();
  const other = order === 'number' ? 'name' : 'number';
  const button = { ...STOP, type: 'button', className: parts.link } as const;
  return (
    <div {...ROW} className={css.foot}>
      {more > 0 && (
        <span {...CELL}>
          <button {...button} onClick={showMore}>
            {say.showMore(Math.min(STEP, more), found)}
          </button>
        </span>
      )}
      {order && (
        <span {...CELL}>
          <button {...button} aria-label={say.orders[other].name(title)} onClick={() => setOrder(other)}>
            {say.orders[other].button}
          </button>
        </span>
      )}
      {clear && (
        <span {...CELL}>
          <button {...button} onClick={clear}>
            {say.clear(title)}
          </button>
        </span>
      )}
      {compare && (
        <span {...CELL}>
          <button {...button} onClick={compare}>
            {say.compare(title)}
          </button>
        </span>
      )}
    </div>
  );
}

/** The values of a facet: one stop of the Tab key, with what can be done to the list in its last row. */
export function FacetValues({ id, compare }: { id: FacetId; compare: FootProps['compare'] }) {
  const title = facetsWords().inText(id);
  const choice = useApp((state) => state.view.filter.facets[id]);
  // The numbers and the order of the values change right after the picture, so that it waits for neither.
  const { visible, totals } = useDeferredValue(useApp((state) => filteredOf(state).counts[id]));
  const isCompared = useApp((state) => state.view.comparison !== null);
  const { all, hasField, found, shown, order, setOrder, showMore, sought, seek } = useShown(
    id,
    choice,
    visible,
  );
  const grid = useRef<HTMLDivElement>(null);
  const oneStop = useOneStop(grid, folded);
  const keys = useId();
  const more = found - shown.length;
  const most = useMemo(() => totals.reduce((greatest, total) => Math.max(greatest, total), 1), [totals]);
  useLayoutEffect(() => {
    // Beside those of A, numbers of all would be taken for those of B.
    if (grid.current) writeCounts(grid.current, visible, isCompared ? visible : totals, most);
  });
  /** The rows that were there when more were asked for: new ones may come between them. */
  const before = useRef<ReadonlySet<Element> | null>(null);
  useEffect(() => {
    const there = before.current;
    if (!there) return;
    before.current = null;
    rowsOf(grid.current)
      .find((row) => !there.has(row))
      ?.querySelector('input')
      ?.focus();
  });
  return (
    <>
      {hasField && <FacetFind title={title} all={all} found={found} sought={sought} seek={seek} />}
      {/* biome-ignore lint/a11y: a layout grid is no table, and its controls take the focus */}
      <div
        ref={grid}
        role="grid"
        aria-label={facetsWords().titles[id]}
        aria-describedby={keys}
        onFocus={oneStop.onFocus}
        onKeyDown={(event) => excludeByKey(event) || oneStop.onKeyDown(event)}
      >
        {shown.map(({ value, code, label }) => (
          <FacetRow
            key={value}
            facet={id}
            value={value}
            code={code}
            label={label}
            mark={markOf(choice, value)}
          />
        ))}
        <Foot
          title={title}
          more={more}
          found={found}
          showMore={() => {
            before.current = new Set(rowsOf(grid.current));
            showMore();
          }}
          order={order}
          setOrder={setOrder}
          clear={isActive(choice) ? () => clearFacet(id) : null}
          compare={compare}
        />
      </div>
      <span id={keys} hidden>
        {filtersWords().keys}
      </span>
    </>
  );
}
