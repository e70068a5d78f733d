import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import parts from '../../ui/parts.module.css';
import css from './Combobox.module.css';

/** What stands in a list under a field: what it is called in the list, and what shows it. */
export interface Choice {
  readonly key: string;
  readonly shows: ReactNode;
  readonly pick: () => void;
}

interface OptionProps extends Choice {
  readonly id: string;
  readonly isActive: boolean;
}

function Option({ id, isActive, shows, pick }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The field has the focus, and chooses by keys.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className={css.option}
      onMouseDown={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      {shows}
    </div>
  );
}

interface ComboboxProps extends ComponentProps<'input'> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Which of them the keys are at; -1 for none. */
  readonly active: number;
  /** What is said aloud of the list. */
  readonly said: string;
  /** What stands under the list. */
  readonly below?: ReactNode;
}

/** A field with a list of what its words may mean. The focus stays in the field (combobox pattern). */
export function Combobox({ id, label, choices, active, said, below, ...field }: ComboboxProps) {
  const isShown = choices.length > 0;
  return (
    <div className={css.combobox}>
      <input
        id={id}
        {...field}
        className={parts.field}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(choices[active] && { 'aria-activedescendant': `${id}-${active}` })}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      <div className={css.options} hidden={!isShown}>
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {choices.map((choice, at) => (
            <Option {...choice} key={choice.key} id={`${id}-${at}`} isActive={at === active} />
          ))}
        </div>
        {below}
      </div>
      <p aria-live="polite" className={parts.hidden}>
        {said}
      </p>
    </div>
  );
}
