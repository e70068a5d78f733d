import type { ReactNode } from 'react';
import parts from '../../../ui/parts.module.css';
import { Field } from './Field';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** What stands below it. */
  readonly below?: ReactNode;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A field for some lines of text. */
export function WordsField({ label, hint, fault, note, below, value, change }: WordsFieldProps) {
  return (
    <Field {...{ label, hint, fault, note, below }}>
      {(ids) => (
        <textarea
          {...ids}
          className={parts.field}
          rows={3}
          maxLength={4000}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
