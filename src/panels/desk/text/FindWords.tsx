import { type SyntheticEvent, useRef, useState } from 'react';
import { findWords } from '../../../domain/desk/find-words';
import type { PositionSelector } from '../../../domain/model/claim';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { Field } from '../fields/Field';
import css from './TextPane.module.css';

interface FindWordsProps {
  readonly text: string;
  /** Selects a place of the text, in UTF-16 units. */
  readonly select: (place: PositionSelector) => void;
}

/** Selects words of a text by typing them, or the first and the last of them; again goes on to where they stand next. */
export function FindWords({ text, select }: FindWordsProps) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [isFault, setFault] = useState(false);
  const last = useRef(-1);
  const say = deskWords().text;
  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    const places = findWords(text, typed);
    last.current = places.length === 0 ? -1 : (last.current + 1) % places.length;
    const place = places[last.current];
    const isMissing = !place && typed.trim() !== '';
    setFault(isMissing);
    setSaid(place ? say.foundWords(last.current + 1, places.length) : isMissing ? say.notFound : '');
    if (place) select(place);
  };
  return (
    <form className={css.find} onSubmit={find}>
      <Field label={say.find} hint={say.findHint} fault={isFault ? say.notFound : null}>
        {(ids) => (
          <input
            {...ids}
            type="search"
            className={parts.field}
            autoComplete="off"
            spellCheck={false}
            maxLength={400}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setSaid('');
              setFault(false);
              last.current = -1;
            }}
          />
        )}
      </Field>
      <p aria-live="polite" className={parts.hidden}>
        {said}
      </p>
    </form>
  );
}
