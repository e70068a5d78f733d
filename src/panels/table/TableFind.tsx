import { useId, useRef } from 'react';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { useSettled } from '../../ui/use-settled';
import { tableWords } from '../../words/views/table';
import css from './TableFind.module.css';

/** In how many of how many rows words are. */
export interface Found {
  readonly words: string;
  readonly found: number;
  readonly rows: number;
}

interface TableFindProps {
  /** What is in the field. */
  readonly words: string;
  readonly find: (words: string) => void;
  /** The words that were looked for, and in how many of how many rows they are; null where none were. */
  readonly result: Found | null;
}

/** The field that narrows the rows of the table, and nothing else, to those that hold some words. */
export function TableFind({ words, find, result }: TableFindProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const say = tableWords();
  const said = useSettled(result ? say.found(result) : '');
  const clear = () => {
    find('');
    field.current?.focus();
  };
  return (
    <div className={css.find}>
      <label htmlFor={id}>{say.find}</label>
      <span className={css.field}>
        <Icon shape={ICON.search} />
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={({ target }) => find(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || words === '') return;
            event.preventDefault();
            clear();
          }}
        />
      </span>
      {words !== '' && (
        <button type="button" className={parts.link} onClick={clear}>
          {say.showAll}
        </button>
      )}
      <p className={css.result}>
        <span aria-live="polite">{said}</span>{' '}
        {said !== '' && <span className={css.note}>{say.onlyTheTable}</span>}
      </p>
    </div>
  );
}
