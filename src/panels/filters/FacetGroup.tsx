import { useMemo, useState } from 'react';
import { type FacetId, facetOf, isTold } from '../../domain/columns/facets';
import { partiesOnlyBetween } from '../../domain/filter/facet-values';
import { isActive } from '../../domain/filter/filter';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { facetsWords } from '../../words/views/facets';
import { filtersWords } from '../../words/views/filters';
import css from './FacetGroup.module.css';
import { FacetValues } from './FacetValues';
import { COMPARE_FACET } from './later';

/** Says why more parties can be chosen than the plain sentence counts: it counts those at the ends. */
function OnlyBetween() {
  const index = useFacetIndex();
  const between = useMemo(() => partiesOnlyBetween(index), [index]);
  if (between === 0) return null;
  return <p className={css.between}>{filtersWords().onlyBetween(between)}</p>;
}

/** One facet: its values, each to include or exclude, with how many relationships that would show. */
export function FacetGroup({ id, open }: { id: FacetId; open: boolean }) {
  const { titles, also } = facetsWords();
  const active = useApp((state) => isActive(state.view.filter.facets[id]));
  const choosesOne = useApp((state) => state.view.filter.facets[id].include.length === 1);
  // It is asked for by a button in the list, so that a list stays one stop.
  const [asked, setAsked] = useState(false);
  const isCompared = useApp((state) => state.view.comparison?.facets[id] !== undefined);
  const isAsked = asked || isCompared;
  const isEmpty = !isTold(id, useFacetIndex().columns[id].values);
  // What is closed is not counted anew at every act.
  const [isOpen, setOpen] = useState(open || active);
  if (isEmpty) return null;
  return (
    <details
      className={css.facet}
      open={open || active}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className={parts.heading}>{titles[id]}</span>
        {also[id] && <span className={parts.hidden}>, </span>}
        {also[id] && <span className={css.also}>{also[id]}</span>}
      </summary>
      {isOpen && facetOf(id).isOfEitherEnd && <OnlyBetween />}
      {isOpen && <FacetValues id={id} compare={choosesOne && !isAsked ? () => setAsked(true) : null} />}
      {isOpen && choosesOne && isAsked && (
        <Later part={COMPARE_FACET} what={filtersWords().comparing}>
          {({ CompareFacet }) => <CompareFacet id={id} focus={asked} />}
        </Later>
      )}
    </details>
  );
}
