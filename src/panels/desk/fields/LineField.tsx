import parts from '../../../ui/parts.module.css';
import { Field } from './Field';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly maxLength?: number;
}

/** A field for a line of text. */
export function LineField({ label, hint, fault, value, change, maxLength = 400 }: LineFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(ids) => (
        <input
          {...ids}
          className={parts.field}
          maxLength={maxLength}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
