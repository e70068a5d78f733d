import { useState } from 'react';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { isAfter } from '../../../domain/dates/is-after';
import { type ReadDate, readDate } from '../../../state/desk/reading';
import { today } from '../../../state/today';
import parts from '../../../ui/parts.module.css';
import { datesWords } from '../../../words/deals/dates';
import { deskWords } from '../../../words/desk/desk';
import { Field } from './Field';
import css from './Field.module.css';
import { keepTyped, useTyped } from './use-typed';

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly date: EdtfDate | null;
  /** What is missing where nothing is written. */
  readonly fault?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** What the source writes and only a person can tell the meaning of, where there is no date yet. */
  readonly asked?: string | null;
  readonly change: (date: EdtfDate | null) => void;
}

/** A date in words, where these mean the same again; else as the format writes it. */
function written(date: EdtfDate | null): string {
  if (date === null) return '';
  const words = datesWords().inWords(date);
  const again = readDate(words);
  return again.is === 'date' && again.date === date ? words : date;
}

/** Why a text is no date; null where it is one, or nothing is written. */
function whyNot(read: ReadDate): string | null {
  const say = deskWords().date;
  switch (read.is) {
    case 'no-day':
      return say.noDay;
    case 'either':
      return say.either;
    case 'none':
      return say.none(read.reason);
    case 'date':
    case 'nothing':
      return null;
  }
}

/** A date as people write it, with what it is taken for; one that is still to come is doubted, and not refused. */
export function DateField({ label, hint, date, fault, note, asked = null, change }: DateFieldProps) {
  const say = deskWords().date;
  const before = useTyped(label);
  const [typed, setTyped] = useState(() => (date === null ? (before ?? asked ?? '') : written(date)));
  const read = readDate(typed);
  const type = (text: string) => {
    setTyped(text);
    const next = readDate(text);
    keepTyped(label, next.is === 'date' || next.is === 'nothing' ? null : text);
    change(next.is === 'date' ? next.date : null);
  };
  const isToCome = read.is === 'date' && isAfter(read.date, today());
  const nearest = 'nearest' in read ? read.nearest : null;
  return (
    <Field
      label={label}
      hint={hint}
      fault={whyNot(read) ?? fault}
      note={isToCome && !fault ? say.toCome : note}
      below={
        <>
          {read.is === 'date' && typed.trim() !== datesWords().inWords(read.date) && (
            <p className={css.understood}>{say.understood(datesWords().inWords(read.date))}</p>
          )}
          {nearest && (
            <p>
              <button type="button" className={parts.link} onClick={() => type(written(nearest))}>
                {say.meant(datesWords().inWords(nearest))}
              </button>
            </p>
          )}
        </>
      }
    >
      {(ids) => (
        <input
          {...ids}
          className={parts.field}
          autoComplete="off"
          value={typed}
          maxLength={80}
          onChange={({ target }) => type(target.value)}
        />
      )}
    </Field>
  );
}
