import { type ReactNode, useId } from 'react';
import css from './Field.module.css';

/** What ties a field to its label, its hint and its fault. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it; null where nothing is. */
  readonly fault?: string | null | undefined;
  /** What is to be known of what stands in it, and is no fault. */
  readonly note?: string | null | undefined;
  /** What stands below it. */
  readonly below?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A field with its label, a hint, and its fault where it has one. */
export function Field({ label, hint, fault, note, below, children }: FieldProps) {
  const id = useId();
  const said = [hint && `${id}-hint`, note && `${id}-note`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(said && { 'aria-describedby': said }),
        ...(fault && { 'aria-invalid': true }),
      })}
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {note && (
        <p id={`${id}-note`} className={css.note}>
          {note}
        </p>
      )}
      {below}
      {fault && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
