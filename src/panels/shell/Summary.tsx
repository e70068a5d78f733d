import { useMemo } from 'react';
import { FACET_IDS, type FacetId, facetOf } from '../../domain/columns/facets';
import { isFiltering } from '../../domain/filter/filter';
import { formatYears } from '../../domain/filter/years';
import { chooseYears, clearFilter, markValue } from '../../state/actions';
import { sentenceOf, useDataset } from '../../state/selectors';
import { useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { CiteButton } from '../cite/CiteButton';
import { SheetButtons } from '../common/SheetButtons';
import { ViewTabs } from '../common/ViewTabs';
import css from './Summary.module.css';

interface Chip {
  readonly key: string;
  readonly words: string;
  readonly name: string;
  readonly remove: () => void;
}

function useChips(): Chip[] {
  const dataset = useDataset();
  const filter = useApp((state) => state.view.filter);
  const facetChips = (id: FacetId): Chip[] => {
    const facet = facetOf(id);
    const chip = (value: string, excluded: boolean): Chip => {
      const label = facet.phrase(facet.labelOf(dataset, value));
      const words = excluded ? `not ${label}` : label;
      return {
        key: `${id} ${value}`,
        words,
        name: `Remove filter: ${words}`,
        remove: () => markValue(id, value, null),
      };
    };
    const { include, exclude } = filter.facets[id];
    return [...include.map((value) => chip(value, false)), ...exclude.map((value) => chip(value, true))];
  };
  const { years } = filter;
  const words = years && formatYears(years);
  return [
    ...FACET_IDS.flatMap(facetChips),
    ...(words
      ? [{ key: 'years', words, name: `Remove filter: ${words}`, remove: () => chooseYears(null) }]
      : []),
  ];
}

/** Cites what is visible, under the sentence that says what it is. */
export function CiteView() {
  const sentence = useApp(sentenceOf);
  const figure = useMemo(() => ({ type: 'figure', caption: sentence }) as const, [sentence]);
  return <CiteButton thing={figure} words="Cite this view" look="link" />;
}

/** What is visible, as one plain sentence, and the active filters, each to be taken off. */
export function Summary() {
  const sentence = useApp(sentenceOf);
  const filtering = useApp((state) => isFiltering(state.view.filter));
  const chips = useChips();
  const narrow = useMedia(NARROW);
  const [, number = '', rest = ''] = /^(\S+ of \S+ \S+?)(,.*)$/s.exec(sentence) ?? [];
  return (
    <div className={css.summary}>
      <div className={css.panels}>
        {narrow && <ViewTabs />}
        <SheetButtons />
      </div>
      <p role="status" className={css.sentence}>
        <b>{number}</b>
        <span>{rest}</span>
      </p>
      {filtering && (
        <ul aria-label="Active filters" className={css.chips}>
          {chips.map(({ key, words, name, remove }) => (
            <li key={key}>
              <button type="button" className={css.chip} aria-label={name} onClick={remove}>
                <span>{words}</span>
                <Icon shape={ICON.close} size={12} />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={parts.link} onClick={clearFilter}>
              Clear all
            </button>
          </li>
        </ul>
      )}
      {!narrow && (
        <span>
          <CiteView />
        </span>
      )}
    </div>
  );
}
