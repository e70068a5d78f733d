import type { RefObject } from 'react';
import parts from '../../ui/parts.module.css';
import { chartsWords } from '../../words/views/charts';
import css from './BarList.module.css';

/** One entry of a list with bars. */
export interface BarRow {
  readonly id: string;
  /** What the button says. */
  readonly words: string;
  /** The number in words: "24 deals". */
  readonly amount: string;
  /** The length of the bar as a fraction of the longest. */
  readonly share: number;
  /** For a button that switches something on and off: whether it is on. */
  readonly pressed?: boolean;
  readonly choose: () => void;
  /** Something else that can be done with it, whose short words a longer name explains. */
  readonly beside?: { readonly words: string; readonly name: string; readonly choose: () => void };
}

/** The heading over one of several lists with bars in a section. */
function BarListTitle({ words }: { words: string }) {
  return <h4 className={css.title}>{words}</h4>;
}

/** A short list of things by how much they are, each a button with a bar under it. */
export function BarList({
  rows,
  ref,
}: {
  rows: readonly BarRow[];
  ref?: RefObject<HTMLUListElement | null>;
}) {
  return (
    <ul className={css.list} ref={ref}>
      {rows.map(({ id, words, amount, share, pressed, choose, beside }) => (
        <li key={id} style={{ '--share': share }}>
          <button type="button" className={parts.link} aria-pressed={pressed} onClick={choose}>
            {words}
          </button>
          <span className={css.amount}>
            {amount}
            {beside && ' ·\u00a0'}
            {beside && (
              <button type="button" className={parts.link} aria-label={beside.name} onClick={beside.choose}>
                {beside.words}
              </button>
            )}
          </span>
          <span className={css.bar} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}

interface GreatestBarsProps {
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** How many things there are, of which these are the greatest. */
  readonly of: number;
}

/** The greatest of several things under their heading, which says of how many; nothing where there are none. */
export function GreatestBars({ title, rows, of }: GreatestBarsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <BarListTitle words={rows.length < of ? chartsWords().greatest(title, rows.length, of) : title} />
      <BarList rows={rows} />
    </>
  );
}
