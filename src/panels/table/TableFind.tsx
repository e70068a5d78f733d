import { useId, useRef } from 'react';
import { formatNumber } from '../../domain/text/numbers';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { useSettled } from '../../ui/use-settled';
import css from './TableFind.module.css';

/** In how many of how many rows words are. */
export interface Found {
  readonly words: string;
  readonly found: number;
  readonly rows: number;
}

/** "37 of 29,940 rows hold “Tor”." */
export function foundInWords({ words, found, rows }: Found): string {
  if (found === 0) return `No row of ${formatNumber(rows)} holds “${words}”.`;
  const verb = rows === 1 || found === 1 ? 'holds' : 'hold';
  return `${formatNumber(found)} of ${formatNumber(rows)} row${rows === 1 ? '' : 's'} ${verb} “${words}”.`;
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
  const said = useSettled(result ? foundInWords(result) : '');
  const clear = () => {
    find('');
    field.current?.focus();
  };
  return (
    <div className={css.find}>
      <label htmlFor={id}>Find in these rows</label>
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
          Show all rows
        </button>
      )}
      <p className={css.result}>
        <span aria-live="polite">{said}</span>{' '}
        {said !== '' && (
          <span className={css.note}>Only the table is narrowed, not the graph or the filters.</span>
        )}
      </p>
    </div>
  );
}
