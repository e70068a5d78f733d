import type { ReactNode } from 'react';
import type { NameOption } from '../../../state/desk/names';
import { deskWords } from '../../../words/desk/desk';
import { Combobox } from '../../common/Combobox';
import { Field } from './Field';
import css from './Field.module.css';
import { type NameChoice, useNameChoice } from './use-name-choice';

/** What the typed name may mean, and where it is known from. */
function OptionWords<Item extends { readonly id: string }>({ option }: { option: NameOption<Item> }) {
  const say = deskWords().names;
  const { from, name } = option;
  return (
    <>
      {from === 'new' ? say.add(name) : name}
      {from !== 'new' && <span>{option.isVariant ? say.perhaps[from] : say.known[from]}</span>}
    </>
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
        <Combobox
          id={id}
          {...ids}
          label={label}
          choices={options.map((option) => ({
            key: `${option.from} ${option.name}`,
            shows: <OptionWords option={option} />,
            pick: () => pick(option),
          }))}
          active={active}
          said={said ? deskWords().names.found(options.length) : ''}
          value={value}
          onChange={({ target }) => type(target.value)}
          onClick={open}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
