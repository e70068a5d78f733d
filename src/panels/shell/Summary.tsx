import { useMemo } from 'react';
import { FACET_IDS, type FacetId } from '../../domain/columns/facets';
import { withOtherCentre } from '../../domain/filter/around';
import { isFiltering } from '../../domain/filter/filter';
import { chooseYears, clearFilter, markValue, showAround } from '../../state/actions/view';
import { filtersCompared, summaryOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import { Pieces } from '../../ui/Pieces';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { shellWords } from '../../words/page/shell';
import { neighbourhoodWords } from '../../words/questions/neighbourhood';
import { summaryWords } from '../../words/views/summary';
import { timelineWords } from '../../words/views/timeline';
import { CiteButton } from '../cite/CiteButton';
import { QuotingButton } from '../cite/QuotingButton';
import { SheetButtons } from '../common/SheetButtons';
import { ViewTabs } from '../common/ViewTabs';
import { ShareButton } from '../sharing/ShareButton';
import { AddToStory } from '../story/AddToStory';
import { BESIDE, COMPARE_BAR } from './later';
import css from './Summary.module.css';

interface Chip {
  readonly key: string;
  readonly words: string;
  readonly remove: () => void;
}

/** Says of a chip which side of a comparison it is of, where the other side has something else in its place. */
function useSideOfChips(): (part: FacetId | 'years', words: string) => string {
  const filters = useApp(filtersCompared);
  const comparison = useApp((state) => state.view.comparison);
  return (part, words) => {
    const isOwn = part === 'years' ? comparison?.years !== undefined : comparison?.facets[part] !== undefined;
    return filters && isOwn ? summaryWords().ofSide(words, filters.own) : words;
  };
}

function useChips(): Chip[] {
  const dataset = useDataset();
  const filter = useApp((state) => state.view.filter);
  const side = useSideOfChips();
  const facetChips = (id: FacetId): Chip[] => {
    const chip = (value: string, mark: 'include' | 'exclude'): Chip => ({
      key: `${id} ${value}`,
      words: side(id, summaryWords().values(dataset, id, [value], mark, filter.years)),
      remove: () => markValue(id, value, null),
    });
    const { include, exclude } = filter.facets[id];
    return [
      ...include.map((value) => chip(value, 'include')),
      ...exclude.map((value) => chip(value, 'exclude')),
    ];
  };
  const { years, dated, around } = filter;
  const words = years && side('years', timelineWords().kept(years, dated));
  return [
    ...FACET_IDS.flatMap(facetChips),
    ...(words ? [{ key: 'years', words, remove: () => chooseYears(null) }] : []),
    ...around.map((centre) => ({
      key: `around ${centre.id} ${centre.direction}`,
      words: neighbourhoodWords().phrase(dataset, [centre]),
      remove: () => showAround(withOtherCentre(around, centre, null)),
    })),
  ];
}

/** Cites what is visible, under the sentence that says what it is. */
export function CiteView() {
  const say = summaryWords();
  const sentence = say.sentence(useApp(summaryOfView));
  const figure = useMemo(() => ({ type: 'figure', caption: sentence }) as const, [sentence]);
  return <CiteButton thing={figure} words={say.cite} look="link" />;
}

/** What is visible, as one plain sentence, and the active filters, each to be taken off. */
export function Summary() {
  const say = summaryWords();
  const summary = useApp(summaryOfView);
  const filtering = useApp((state) => isFiltering(state.view.filter));
  const isPlaying = useApp((state) => state.isPlaying);
  const isComparing = useApp((state) => state.view.comparison !== null);
  const comparesFiles = useApp((state) => state.view.comparison?.facets.in !== undefined);
  // A case file that is asked for stands beside nothing.
  const isBeside =
    summary.ofCaseFile !== null && !comparesFiles && summary.filter.facets.in.include.length === 0;
  const chips = useChips();
  const narrow = useMedia(NARROW);
  return (
    <div className={css.summary}>
      <div className={css.panels}>
        {narrow && <ViewTabs />}
        <SheetButtons />
      </div>
      {/* The play says its years by itself, no faster than can be heard. */}
      <p
        role="status"
        aria-live={isPlaying ? 'off' : undefined}
        id="sentence"
        tabIndex={-1}
        // Beside a sheet, its end may be left out.
        title={narrow ? say.pieces(summary, (text) => text).join('') : undefined}
        className={css.sentence}
      >
        <Pieces of={say.pieces(summary, (text) => <b>{text}</b>)} />
      </p>
      {(filtering || isBeside) && (
        <ul aria-label={filtering ? say.filters : say.beside} className={css.chips} data-folds="true">
          {chips.map(({ key, words, remove }) => (
            <li key={key}>
              <button type="button" className={css.chip} aria-label={say.remove(words)} onClick={remove}>
                <span>{words}</span>
                <Icon shape={ICON.close} size={12} />
              </button>
            </li>
          ))}
          {filtering && (
            <li>
              <button type="button" className={parts.link} onClick={clearFilter}>
                {say.clearAll}
              </button>
            </li>
          )}
          {isBeside && (
            <li>
              <Later part={BESIDE} what={say.beside}>
                {({ BesideChips }) => <BesideChips />}
              </Later>
            </li>
          )}
        </ul>
      )}
      {isComparing && (
        <Later part={COMPARE_BAR} what={shellWords().parts.comparison}>
          {({ CompareBar }) => <CompareBar />}
        </Later>
      )}
      {!narrow && (
        <span className={css.citing}>
          <CiteView />
          <ShareButton look="link" />
          <AddToStory />
          <QuotingButton />
        </span>
      )}
    </div>
  );
}
