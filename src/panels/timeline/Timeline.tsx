import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { playedSpan } from '../../domain/filter/played-years';
import { countUndated, countUnsure, yearBars } from '../../domain/filter/year-bars';
import { clampedTo, covering, narrowed } from '../../domain/filter/years';
import type { YearSpan } from '../../domain/model/relationship';
import { YEAR_MEANINGS, type YearMeaning } from '../../domain/model/year-meanings';
import { chooseDated } from '../../state/actions/choices';
import { chooseYears } from '../../state/actions/view';
import { areSidesApart, filteredOf, filtersCompared } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { offerDrawing } from '../../ui/picture';
import { NARROW, useMedia } from '../../ui/use-media';
import { timelineWords } from '../../words/views/timeline';
import { BANDS } from '../common/later-bands';
import { FoldButton } from './FoldButton';
import { COMPARE_YEARS, PLAY, STACKED, TIMELINE_SVG } from './later';
import css from './Timeline.module.css';
import { YearBars } from './YearBars';
import { YearField } from './YearField';

interface EndProps {
  readonly name: string;
  readonly year: number;
  readonly span: YearSpan;
  readonly choose: (year: number) => void;
  readonly settle: () => void;
}

/**
 * A handle on the track: the first one stands before its year and the last one behind it, so that they never meet. For
 * a year that the track does not have, it rests at the nearest end.
 */
function Handle({ name, year, span, choose, settle, end }: EndProps & { end: 'first' | 'last' }) {
  return (
    <input
      type="range"
      aria-label={name}
      className={css.handle}
      data-end={end}
      min={span.first}
      max={span.last}
      step={1}
      value={clampedTo(span, year)}
      aria-valuetext={`${year}`}
      onChange={({ target }) => choose(target.valueAsNumber)}
      onPointerUp={settle}
      onKeyUp={settle}
    />
  );
}

/** What must have happened in a year: anything, an order, a delivery; or that the relationship went on. */
function MeaningChoice({ chosen }: { readonly chosen: YearMeaning }) {
  const say = timelineWords();
  return (
    <select
      aria-label={say.meaningOf}
      title={say.meanings[chosen].meaning}
      className={css.meaning}
      value={chosen}
      onChange={({ target }) => {
        const dated = YEAR_MEANINGS.find((other) => other === target.value);
        if (dated) chooseDated(dated);
      }}
    >
      {YEAR_MEANINGS.map((meaning) => (
        <option key={meaning} value={meaning}>
          {say.meanings[meaning].label}
        </option>
      ))}
    </select>
  );
}

/** What a reader does with the years: one drag is one step of history, whose first move pushes while the others replace. */
function useYearChoice(span: YearSpan) {
  const dragging = useRef(false);
  return {
    choose: (first: number, last: number) => {
      chooseYears(narrowed(span, first, last), dragging.current ? 'replace' : 'push');
      dragging.current = true;
    },
    settle: () => {
      dragging.current = false;
    },
  };
}

interface NotesProps {
  readonly undated: number;
  readonly unsure: number;
  readonly dated: YearMeaning;
  readonly side: 'a' | 'b' | undefined;
}

/** What the bars leave out, and what in them is not certain. */
function Notes({ undated, unsure, dated, side }: NotesProps) {
  const say = timelineWords();
  if (undated === 0 && unsure === 0) return null;
  return (
    <span className={css.notes}>
      {undated > 0 && <span>{say.undated(undated, dated)}</span>}
      {unsure > 0 && <span>{say.unsure(unsure, dated, side)}</span>}
    </span>
  );
}

/** How many relationships saw something happen in each year, and the control that keeps some of the years. */
export function Timeline({ span }: { readonly span: YearSpan }) {
  const index = useFacetIndex();
  // After the picture, as the numbers of the filters.
  const { years: counts, visible } = useDeferredValue(useApp(filteredOf));
  const years = useApp((state) => state.view.filter.years);
  const dated = useApp((state) => state.view.filter.dated);
  // The side of a comparison whose bars these are.
  const side = useApp(filtersCompared)?.own;
  const undated = useMemo(() => countUndated(index, dated), [index, dated]);
  const unsure = useMemo(() => countUnsure(index, visible, dated), [index, visible, dated]);
  const bars = useMemo(() => yearBars(span, counts), [span, counts]);
  const { first, last } = playedSpan(bars, span);
  const played = useMemo(() => ({ first, last }), [first, last]);
  const by = useApp((state) => state.view.stack);
  const { module: stacked } = STACKED.use(by !== null);
  const { module: bands } = BANDS.use(false);
  const { choose, settle } = useYearChoice(span);
  useEffect(() => {
    const content = { bars, span, kept: years ?? span, undated, unsure, dated, side, by };
    return offerDrawing(
      async (palette) => (await TIMELINE_SVG.arrive()).timelineNow(content, palette),
      'timeline',
    );
  }, [bars, span, years, undated, unsure, dated, side, by]);
  const say = timelineWords();
  // Two pictures beside each other have the height, as one has on a phone.
  const isApart = useApp((state) => areSidesApart(state) && state.view.presentation === 'graph');
  const folds = useMedia(NARROW) || isApart;
  const id = useId();
  // A link that takes the bars apart is there to be seen.
  const [isUnfolded, setUnfolded] = useState(by !== null);
  const isOpen = isUnfolded || !folds;
  useEffect(() => {
    if (isUnfolded && folds) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [isUnfolded, folds, id]);
  const chosen = years ?? span;
  // A link may keep years that the dataset has nothing of.
  const known = covering(span, chosen);
  const from: EndProps = {
    name: say.first,
    year: chosen.first,
    span,
    choose: (year) => choose(year, Math.max(year, chosen.last)),
    settle,
  };
  const to: EndProps = {
    name: say.last,
    year: chosen.last,
    span,
    choose: (year) => choose(Math.min(year, chosen.first), year),
    settle,
  };
  return (
    <>
      <div className={css.title}>
        {folds && (
          <FoldButton
            {...{ isOpen, id, words: say.kept(chosen, dated) }}
            toggle={() => setUnfolded(!isUnfolded)}
          />
        )}
        {isOpen && (
          <>
            <MeaningChoice chosen={dated} />
            <span>{say.from}</span>
            <YearField {...from} span={known} />
            <span>{say.to}</span>
            {/* A last year before the first is the first: the two change places, but not while it is being typed. */}
            <YearField
              {...to}
              span={known}
              choose={(year) => choose(chosen.first, year)}
              waits={(year) => year < chosen.first}
            />
          </>
        )}
        {years && isOpen && (
          <button type="button" className={parts.link} onClick={() => chooseYears(null)}>
            {say.all}
          </button>
        )}
        <Later part={PLAY} what={say.playInText} waiting={<span className={css['play-to-come']} />}>
          {({ PlayControls }) => <PlayControls span={played} offersOptions={isOpen} />}
        </Later>
        {years && isOpen && (
          <Later
            part={COMPARE_YEARS}
            what={say.comparing}
            waiting={side || years.first <= span.first ? null : <span className={css['compare-to-come']} />}
          >
            {({ CompareYears }) => <CompareYears years={years} all={span} />}
          </Later>
        )}
        {isOpen && <Notes {...{ undated, unsure, dated, side }} />}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <div className={css.chart} style={{ '--years': bars.length }}>
              <YearBars
                bars={bars}
                span={span}
                chosen={chosen}
                choose={choose}
                settle={settle}
                showAll={() => chooseYears(null)}
                behind={bands && <bands.StripsOfView span={span} />}
              >
                {stacked && by && <stacked.StackedBars {...{ bars, span, chosen, by }} />}
              </YearBars>
              <div className={css.handles}>
                <Handle {...from} end="first" />
                <Handle {...to} end="last" />
              </div>
            </div>
            <Later part={BANDS} what={say.bandsInText} atFirst>
              {({ BandsInYears }) => <BandsInYears span={span} />}
            </Later>
            {by && (
              <Later part={STACKED} what={say.stackInText}>
                {({ StackLegend }) => <StackLegend {...{ bars, span, chosen, by }} />}
              </Later>
            )}
          </>
        )}
      </div>
    </>
  );
}
