import parts from '../../ui/parts.module.css';
import { useSettled } from '../../ui/use-settled';
import { filtersWords } from '../../words/views/filters';
import css from './FacetValues.module.css';

interface FindProps {
  /** The name of the facet, in the middle of a sentence. */
  readonly title: string;
  readonly all: number;
  readonly found: number;
  readonly sought: string;
  readonly seek: (words: string) => void;
}

/** The field to find some of many values, and how many it left: on the page at once, aloud when the typing stops. */
export function FacetFind({ title, all, found, sought, seek }: FindProps) {
  const say = filtersWords();
  const left = found === 0 ? say.noneFound(sought) : say.found(found, all);
  const words = sought === '' ? '' : left;
  const aloud = useSettled(words);
  return (
    <>
      <input
        type="search"
        className={css.seek}
        aria-label={say.findIn(title)}
        placeholder={say.findAmong(all)}
        value={sought}
        onChange={({ target }) => seek(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || sought === '') return;
          event.preventDefault();
          seek('');
        }}
      />
      {words && (
        <p className={css.left} aria-hidden="true">
          {words}
        </p>
      )}
      <p className={parts.hidden} aria-live="polite">
        {aloud}
      </p>
    </>
  );
}
