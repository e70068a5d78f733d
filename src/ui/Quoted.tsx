import css from './Quoted.module.css';

/** The very words of a source, in quotation marks; words that bring their own get no second pair. */
export function Quoted({ words }: { words: string }) {
  return (
    <p className={css.words} data-bare={words.startsWith('“') || undefined}>
      {words}
    </p>
  );
}
