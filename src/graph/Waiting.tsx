import css from './GraphPanel.module.css';

/** Stands in the place of a network that is not there yet, or could not be made. */
export function Waiting({ failure }: { failure: string | null }) {
  return (
    <p className={css.waiting}>
      {failure ? `${failure}. The table shows the same relationships.` : 'Laying out the network…'}
    </p>
  );
}
