import { type MouseEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Amounts } from '../../domain/compare/amounts';
import { isClassed } from '../../domain/lenses/lens';
import type { SideId } from '../../domain/lenses/side-graphs';
import { select } from '../../state/actions/view';
import { hasCells } from '../../state/fold-facts';
import type { ComparisonOfView } from '../../state/selectors';
import { sideGraphsOf } from '../../state/side-graphs';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import type { Drawing } from '../../ui/svg/drawing';
import { inPage } from '../../ui/svg/in-page';
import { compareWords } from '../../words/views/compare';
import { sidesWords } from '../../words/views/sides';
import type { Size } from '../network/camera';
import css from './Sides.module.css';

const ALONE = { a: 'only-a', b: 'only-b' } as const;

interface SidePictureProps {
  readonly side: SideId;
  readonly found: ComparisonOfView;
  readonly total: Amounts;
  readonly drawing: Drawing;
  /** The size of its window, in pixels. */
  readonly size: Size;
}

/** Selects the line or the node that was pressed. */
function selectAt({ target }: MouseEvent): void {
  const pressed = target instanceof Element ? target.closest<SVGElement>('[data-line], [data-node]') : null;
  const id = pressed?.dataset['line'] ?? pressed?.dataset['node'];
  select((id ?? null) as Parameters<typeof select>[0]);
}

/** How much there is on a side, and what of its picture is on this side alone. */
function AboutSide({ side, found, total }: Omit<SidePictureProps, 'drawing' | 'size'>) {
  const comparison = useApp((state) => state.view.comparison);
  const alone = useApp(
    (state) =>
      sideGraphsOf(state)?.[side].edges.filter(
        (edge) => isClassed(edge) && edge.compared?.class === ALONE[side],
      ).length ?? 0,
  );
  const ofCells = useApp(hasCells);
  if (!comparison) return null;
  const [say, own] = [compareWords(), sidesWords()];
  const sign = say.signs[ALONE[side]];
  return (
    <>
      <p className={css.sums}>{say.amounts(total, found.by)}</p>
      {found.sides[side].length > 0 && total.deals === 0 && (
        <p className={css.note}>{own.noneCompared(side, found.by)}</p>
      )}
      {alone > 0 && (
        <p className={css.note}>{own.alone(sign, say.className(ALONE[side], comparison), alone, ofCells)}</p>
      )}
    </>
  );
}

/** The picture of one side, under its name and its sums. Its lines are in the table below for whoever does not see or point. */
export function SidePicture({ side, found, total, drawing, size }: SidePictureProps) {
  const dataset = useDataset();
  const id = useId();
  const comparison = useApp((state) => state.view.comparison);
  const body = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    body.current?.replaceChildren(...inPage(drawing.body, `${side}-`));
  }, [drawing, side]);
  if (!comparison) return null;
  const say = compareWords();
  const names = say.names(dataset, found.filters, comparison);
  const isEmpty = found.sides[side].length === 0;
  return (
    <section aria-labelledby={id} className={css.side} data-side={side}>
      <div>
        <h3 id={id} className={css.name}>
          {say.side(side, names[side])}
        </h3>
        <AboutSide {...{ side, found, total }} />
      </div>
      {isEmpty ? (
        <p className={css.wrong}>{sidesWords().isEmpty(side)}</p>
      ) : (
        <svg
          data-picture={side}
          className={css.svg}
          aria-hidden="true"
          width={size.width}
          height={size.height}
          onClick={selectAt}
        >
          <g ref={body} />
        </svg>
      )}
    </section>
  );
}
