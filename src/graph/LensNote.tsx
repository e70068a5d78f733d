import css from './LensBar.module.css';

/** What is to be known of a picture beside its choices; on a phone its first lines, and the whole of it once these are unfolded. */
export function LensNote({ words }: { readonly words: string }) {
  return (
    <p className={css.unlike} title={words}>
      {words}
    </p>
  );
}
