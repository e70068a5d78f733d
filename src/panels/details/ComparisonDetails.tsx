import { useMemo } from 'react';
import { CLASSES, type ComparedClass, isAllTheSame } from '../../domain/compare/amounts';
import { type ComparedUnit, compareAll, type Unit } from '../../domain/compare/compared';
import { bundleId } from '../../domain/model/bundle';
import type { SelectableId } from '../../domain/model/ids';
import { select } from '../../state/actions/view';
import { type ComparisonOfView, comparisonOfView, summaryOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { compareWords } from '../../words/views/compare';
import { summaryWords } from '../../words/views/summary';
import layout from '../common/Section.module.css';
import { ShowMore, useSteps } from '../common/ShowMore';
import { useComparisonNotes } from '../common/use-comparison-notes';
import css from './ComparisonDetails.module.css';
import details from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { RelationshipList } from './RelationshipList';
import { BarsByMeasure, SideBars } from './SideBars';

/** What a unit opens. */
function idOf(unit: Unit, [first = '', second = '']: readonly string[]): SelectableId {
  const own = first as never;
  if (unit === 'pair') return bundleId({ type: 'pair', from: own, to: second as never, kind: 'goods' });
  return unit === 'category' ? bundleId({ type: 'category', category: own }) : own;
}

interface ClassProps {
  readonly of: ComparedClass;
  readonly units: readonly ComparedUnit[];
  readonly found: ComparisonOfView;
  readonly greatest: number;
}

/** What is of one class, what differs most first. */
function Class({ of, units, found: { unit, by }, greatest }: ClassProps) {
  const dataset = useDataset();
  const comparison = useApp((state) => state.view.comparison);
  const steps = useSteps(units.length);
  if (units.length === 0 || !comparison) return null;
  const say = compareWords();
  const title = say.classTitle(say.signs[of], say.className(of, comparison), units.length);
  return (
    <section aria-label={title} className={layout.part}>
      <h3 className={parts.heading}>{title}</h3>
      {of === 'no-figure' && <p className={layout.soft}>{say.noFigure(by)}</p>}
      <ul className={css.units} ref={steps.list}>
        {units.slice(0, steps.shown).map(({ ids, a, b }) => (
          <li key={ids.join()}>
            <button type="button" className={parts.link} onClick={() => select(idOf(unit, ids))}>
              {say.unitName(dataset, unit, ids)}
            </button>
            <SideBars {...{ a, b, by, greatest }} />
          </li>
        ))}
      </ul>
      <ShowMore steps={steps} of={title} />
    </section>
  );
}

/** Both sides in all. */
function Total({ found: { filters, sides, by } }: { found: ComparisonOfView }) {
  const index = useFacetIndex();
  const { a, b } = useMemo(() => compareAll(index, sides, filters, by), [index, sides, filters, by]);
  const say = compareWords();
  return (
    <section aria-label={say.total} className={layout.part}>
      <h3 className={parts.heading}>{say.total}</h3>
      <BarsByMeasure {...{ a, b, by }} />
    </section>
  );
}

/** Two filters side by side: in all, and what of them is only in one, more, less or the same. */
export function ComparisonDetails() {
  const dataset = useDataset();
  const found = useApp(comparisonOfView);
  const summary = useApp(summaryOfView);
  const comparison = useApp((state) => state.view.comparison);
  const cautions = useComparisonNotes();
  if (!found || !comparison) return null;
  const say = compareWords();
  const { units, by, unit, filters } = found;
  const { counts, isOfItself, apart } = found.summary;
  const names = say.names(dataset, filters, comparison);
  const greatest = units.reduce((most, { a, b }) => Math.max(most, a[by], b[by]), 0);
  const notes = [...(isOfItself ? [] : [say.measure(by, filters, comparison)]), ...cautions];
  return (
    <>
      <p className={details.trail}>{say.title}</p>
      <DetailsTitle title={say.between(names.a, names.b)} />
      <p>{`${summaryWords().sentence(summary)}.`}</p>
      {notes.map((note) => (
        <p key={note} className={layout.soft}>
          {note}
        </p>
      ))}
      {!isOfItself && isAllTheSame(counts) && counts.same > 0 && <p>{say.nothingDiffers(by)}</p>}
      <Total found={found} />
      {(['b', 'a', 'renamed', 'leftOut'] as const).map(
        (side) =>
          apart &&
          apart[side].length > 0 && (
            <RelationshipList
              key={`${side} ${names.a} ${names.b}`}
              title={say.dealsOf[side]}
              rows={apart[side]}
            />
          ),
      )}
      <h3 className={parts.heading}>{say.unitTitle[unit]}</h3>
      {CLASSES.map((of) => (
        <Class key={of} of={of} units={units.filter((one) => one.class === of)} {...{ found, greatest }} />
      ))}
      {counts.apart > 0 && <p className={layout.soft}>{say.apart(counts.apart, by)}</p>}
    </>
  );
}
