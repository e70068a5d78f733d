import { memo, useId, useMemo, useState } from 'react';
import { type FacetId, facetOf } from '../domain/facets';
import { type Choice, isActive, type Mark, markOf } from '../domain/filter';
import { folded } from '../domain/fold';
import { formatNumber } from '../domain/quantity';
import { clearFacet, markValue } from '../state/actions';
import { filteredOf, useDataset, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './FacetGroup.module.css';

/** Facets with more values than this show the first of them, and a field to find the others. */
const MANY = 24;
const FIRST = 10;
const STEP = 50;

const alphabetical = new Intl.Collator('en', { numeric: true });

interface Value {
  readonly value: string;
  readonly code: number;
  readonly label: string;
  readonly total: number;
}

/** The values with their labels: in the facet's own order, else the commonest first. */
function useValues(id: FacetId): readonly Value[] {
  const dataset = useDataset();
  const { values, totals } = useFacetIndex().columns[id];
  return useMemo(() => {
    const facet = facetOf(id);
    const rank = (value: string) => facet.order?.indexOf(value) ?? 0;
    return values
      .map((value, code) => ({ value, code, label: facet.labelOf(dataset, value), total: totals[code] ?? 0 }))
      .sort(
        (a, b) =>
          rank(a.value) - rank(b.value) ||
          (facet.order ? 0 : b.total - a.total) ||
          alphabetical.compare(a.label, b.label),
      );
  }, [id, dataset, values, totals]);
}

/** Which of many values are on the page: those that are chosen, and those found, or the first of all. */
function useShown(values: readonly Value[], choice: Choice) {
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(FIRST);
  const found = sought ? values.filter(({ label }) => folded(label).includes(folded(sought))) : values;
  const limit = values.length > MANY ? most : values.length;
  const first = found.slice(0, limit);
  const chosen = new Set([...choice.include, ...choice.exclude]);
  const kept = new Set(first);
  return {
    shown: chosen.size === 0 ? first : values.filter((value) => kept.has(value) || chosen.has(value.value)),
    more: Math.max(0, found.length - limit),
    showMore: () => setMost(most + STEP),
    sought,
    seek: (words: string) => {
      setSought(words);
      setMost(FIRST);
    },
  };
}

interface ChoiceProps {
  readonly id: string;
  readonly facet: FacetId;
  readonly value: string;
  readonly label: string;
  readonly mark: Mark;
}

// Both ways to choose are drawn anew only where the choice changes, and not with every count.
const Include = memo(function Include({ id, facet, value, label, mark }: ChoiceProps) {
  return (
    <>
      <input
        id={id}
        type="checkbox"
        checked={mark === 'include'}
        aria-describedby={`${id}-count`}
        onChange={(event) => markValue(facet, value, event.target.checked ? 'include' : null)}
      />
      <label htmlFor={id} title={label} data-excluded={mark === 'exclude' || undefined}>
        {label}
      </label>
    </>
  );
});

const Exclude = memo(function Exclude({ facet, value, label, mark }: Omit<ChoiceProps, 'id'>) {
  return (
    <button
      type="button"
      className={css.exclude}
      aria-pressed={mark === 'exclude'}
      aria-label={`Exclude ${label}`}
      title={`Exclude ${label}`}
      onClick={() => markValue(facet, value, mark === 'exclude' ? null : 'exclude')}
    >
      <Icon shape={ICON.sanctions} size={14} />
    </button>
  );
});

interface ValueRowProps extends Value {
  readonly facet: FacetId;
  /** In how many visible relationships it stands. */
  readonly visible: number;
  readonly mark: Mark;
  /** The greatest number of the facet, which fills the bar. */
  readonly most: number;
}

function ValueRow({ facet, value, label, mark, visible, total, most }: ValueRowProps) {
  const id = useId();
  const choice = { facet, value, label, mark };
  return (
    <li className={css.value} data-none={visible === 0 || undefined}>
      <Include id={id} {...choice} />
      <span className={css.bar} aria-hidden="true">
        <span style={{ transform: `scaleX(${visible / most})` }} />
      </span>
      <span className={css.count} aria-hidden="true">
        <b>{formatNumber(visible)}</b>
        <span>/{formatNumber(total)}</span>
      </span>
      <span id={`${id}-count`} hidden>
        {`${visible} of ${total} relationships`}
      </span>
      <Exclude {...choice} />
    </li>
  );
}

/** The values of a facet. */
function Values({ id }: { id: FacetId }) {
  const { title } = facetOf(id);
  const choice = useApp((state) => state.view.filter.facets[id]);
  const visible = useApp((state) => filteredOf(state).counts[id].visible);
  const values = useValues(id);
  const { shown, more, showMore, sought, seek } = useShown(values, choice);
  const most = useMemo(() => values.reduce((greatest, { total }) => Math.max(greatest, total), 1), [values]);
  return (
    <>
      {values.length > MANY && (
        <input
          type="search"
          className={css.seek}
          aria-label={`Find in ${title.toLowerCase()}`}
          placeholder={`Find among ${formatNumber(values.length)}`}
          value={sought}
          onChange={({ target }) => seek(target.value)}
        />
      )}
      <ul aria-label={title} className={css.values}>
        {shown.map((value) => (
          <ValueRow
            key={value.value}
            {...value}
            visible={visible[value.code] ?? 0}
            facet={id}
            mark={markOf(choice, value.value)}
            most={most}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={`${parts.link} ${css.more}`} onClick={showMore}>
          {`Show more (${formatNumber(more)} not shown)`}
        </button>
      )}
      {shown.length === 0 && <p className={css.nothing}>{`None is called “${sought}”.`}</p>}
    </>
  );
}

/** One facet: its values, each to include or exclude, with how many relationships that would show. */
export function FacetGroup({ id, open }: { id: FacetId; open: boolean }) {
  const { title } = facetOf(id);
  const choice = useApp((state) => state.view.filter.facets[id]);
  const isEmpty = useFacetIndex().columns[id].values.length === 0;
  // What is closed is not counted anew at every act.
  const [isOpen, setOpen] = useState(open || isActive(choice));
  if (isEmpty) return null;
  return (
    <details
      className={css.facet}
      open={open || isActive(choice)}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={parts.heading}>{title}</summary>
      {isActive(choice) && (
        <button type="button" className={`${parts.link} ${css.clear}`} onClick={() => clearFacet(id)}>
          {`Clear ${title.toLowerCase()}`}
        </button>
      )}
      {isOpen && <Values id={id} />}
    </details>
  );
}
