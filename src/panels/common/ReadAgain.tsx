import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react';
import parts from '../../ui/parts.module.css';
import css from './ReadAgain.module.css';

/** A way in which a file can be read. */
interface Way<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What it would be then. */
  readonly about: ReactNode;
}

interface ReadAgainProps<Value extends string> {
  readonly question: string;
  readonly ways: readonly Way<Value>[];
  /** The way in which it was read. */
  readonly now: Value;
  readonly button: string;
  readonly read: (value: Value) => Promise<void>;
  /** Whether it stands inside a form, which can hold no other: then its button alone reads. */
  readonly isInForm?: boolean;
}

/** More ways than these are shown in a box that scrolls. */
const MAX_AT_A_GLANCE = 8;

/** Asks in which way a file is to be read, and reads it once more where that is another. */
export function ReadAgain<Value extends string>({
  question,
  ways,
  now,
  button,
  read,
  isInForm = false,
}: ReadAgainProps<Value>) {
  const name = useId();
  const [chosen, setChosen] = useState(now);
  const isBusy = useRef(false);
  const again = async () => {
    if (chosen === now || isBusy.current) return;
    isBusy.current = true;
    await read(chosen);
    isBusy.current = false;
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void again();
  };
  const inside = (
    <>
      <fieldset className={css.fieldset}>
        <legend className={css.legend}>{question}</legend>
        <div className={`${css.choices} ${ways.length > MAX_AT_A_GLANCE ? css.many : ''}`}>
          {ways.map(({ value, label, about }) => (
            <label key={value} className={css.choice}>
              <input type="radio" name={name} checked={value === chosen} onChange={() => setChosen(value)} />
              <b dir="auto">{label}</b>
              <span className={css.lines} dir="auto">
                {about}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className={css.acts}>
        <button
          type={isInForm ? 'button' : 'submit'}
          className={parts.button}
          aria-disabled={chosen === now}
          onClick={isInForm ? () => void again() : undefined}
        >
          {button}
        </button>
      </p>
    </>
  );
  return isInForm ? (
    <div className={css.form}>{inside}</div>
  ) : (
    <form className={css.form} onSubmit={onSubmit}>
      {inside}
    </form>
  );
}
