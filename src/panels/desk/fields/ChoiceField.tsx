import type { Ref } from 'react';
import parts from '../../../ui/parts.module.css';
import { Field } from './Field';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly fault?: string | null | undefined;
  readonly choices: readonly Choice[];
  readonly wordsOf: (choice: Choice) => string;
  /** What is chosen; null where nothing is. */
  readonly chosen: Choice | null;
  readonly choose: (choice: Choice) => void;
  /** What stands first for none of them; not there where one has to be chosen. */
  readonly none?: { readonly words: string; readonly choose: () => void };
  readonly ref?: Ref<HTMLSelectElement>;
}

/** A field in which one of some things is chosen. */
export function ChoiceField<Choice extends string>({
  label,
  fault,
  choices,
  wordsOf,
  chosen,
  choose,
  none,
  ref,
}: ChoiceFieldProps<Choice>) {
  return (
    <Field label={label} fault={fault}>
      {(ids) => (
        <select
          {...ids}
          ref={ref}
          className={parts.field}
          value={chosen ?? ''}
          onChange={({ target }) => {
            const choice = choices.find((one) => one === target.value);
            if (choice === undefined) none?.choose();
            else choose(choice);
          }}
        >
          {none && <option value="">{none.words}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordsOf(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
