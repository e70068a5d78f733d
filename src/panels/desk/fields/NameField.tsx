import type { ReactNode } from 'react';
import type { NameOption } from '../../../state/desk/names';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { Field } from './Field';
import css from './Field.module.css';
import { type NameChoice, useNameChoice } from './use-name-choice';

interface OptionProps<Item extends { readonly id: string }> {
  readonly id: string;
  readonly option: NameOption<Item>;
  readonly isActive: boolean;
  readonly pick: (option: NameOption<Item>) => void;
}

/** Something that the typed name may mean, and where it is known from. */
function Option<Item extends { readonly id: string }>({ id, option, isActive, pick }: OptionProps<Item>) {
  const say = deskWords().names;
  const { from, name } = option;
  return (
    // The field has the focus, and chooses by keys.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={css.option}
      onMouseDown={(event) => {
        event.preventDefault();
        pick(option);
      }}
    >
      {from === 'new' ? say.add(name) : name}
      {from !== 'new' && <span>{option.isVariant ? say.perhaps[from] : say.known[from]}</span>}
    </div>
  );
}

interface NameFieldProps<Item extends { readonly id: string }> extends NameChoice<Item> {
  readonly hint?: string;
  readonly fault?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** What there is to say of something new. */
  readonly below?: ReactNode;
}

/** A party or weapon by its name: from the case file, from the tables of the app, or new. */
export function NameField<Item extends { readonly id: string }>(props: NameFieldProps<Item>) {
  const { hint, fault, note, below, ...choice } = props;
  const { label } = choice;
  const { value, options, active, said, written, open, type, leave, pick, onKeyDown } = useNameChoice(choice);
  const isShown = options.length > 0;
  return (
    <Field
      {...{ label, hint, fault, note }}
      below={
        <>
          {written !== null && (
            <p className={css.understood}>{deskWords().names.takenFor(written, choice.name)}</p>
          )}
          {below}
        </>
      }
    >
      {({ id, ...ids }) => (
        <div className={css.combobox}>
          <input
            id={id}
            {...ids}
            className={parts.field}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            {...(active >= 0 && { 'aria-activedescendant': `${id}-${active}` })}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={value}
            onChange={({ target }) => type(target.value)}
            onClick={open}
            onBlur={leave}
            onKeyDown={onKeyDown}
          />
          <div id={`${id}-list`} role="listbox" aria-label={label} className={css.options} hidden={!isShown}>
            {options.map((option, at) => (
              <Option
                key={`${option.from} ${option.name}`}
                id={`${id}-${at}`}
                option={option}
                isActive={at === active}
                pick={pick}
              />
            ))}
          </div>
          <p aria-live="polite" className={parts.hidden}>
            {said ? deskWords().names.found(options.length) : ''}
          </p>
        </div>
      )}
    </Field>
  );
}
