import { useId, useRef } from 'react';
import {
  DEAL_STATUSES,
  factsOfField,
  faultOfFixed,
  type Guess,
  isFixed,
  type TableField,
  type Told,
} from '../../state/mapping';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/mapping';
import { modelWords } from '../../words/model';
import css from './TableDialog.module.css';

/** How the choices are called that are no column: a column is called by its position. */
const FIXED = 'fixed';
const NOTHING = 'nothing';

function choiceOf(told: Told | undefined): string {
  if (told === undefined) return '';
  return isFixed(told) ? FIXED : `${told}`;
}

function toldBy(choice: string): Told | undefined {
  if (choice === FIXED) return { always: '' };
  if (choice === NOTHING) return NOTHING;
  return choice === '' ? undefined : Number(choice);
}

interface FixedProps {
  readonly field: TableField;
  readonly value: string;
  readonly give: (value: string) => void;
}

/** The one value that holds for every row: of a status one that is known here, else any words. */
function Fixed({ field, value, give }: FixedProps) {
  const fault = useId();
  const say = mappingWords();
  const why = faultOfFixed({ [field]: { always: value } }, field);
  const common = {
    className: parts.field,
    'aria-label': say.fixedOf(field),
    'aria-invalid': why !== null,
    'aria-describedby': fault,
    required: true,
    value,
  };
  return (
    <>
      {field === 'status' ? (
        <select {...common} onChange={({ target }) => give(target.value)}>
          <option value="">{say.chooseStatus}</option>
          {DEAL_STATUSES.map((status) => (
            <option key={status} value={status}>
              {modelWords().statuses[status].label}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} type="text" autoComplete="off" onChange={({ target }) => give(target.value)} />
      )}
      <span id={fault}>{why ? say.faultOfFixed(field, why) : say.given}</span>
    </>
  );
}

interface GuessHintProps {
  readonly id: string;
  readonly guess: Guess | undefined;
  readonly told: Told | undefined;
  readonly columns: readonly string[];
  readonly take: (column: number) => void;
}

/** Why a column was taken; or which one may be meant where nothing is chosen yet, to be taken or not. */
function GuessHint({ id, guess, told, columns, take }: GuessHintProps) {
  if (!guess) return null;
  const { column, isSure } = guess;
  const say = mappingWords();
  if (isSure) return told === column ? <span id={id}>{say.guess(guess)}</span> : null;
  if (told !== undefined) return null;
  return (
    <span id={id}>
      {`${say.guess(guess)} `}
      <button type="button" className={parts.link} onClick={() => take(column)}>
        {say.take(columns[column] ?? '')}
      </button>
    </span>
  );
}

interface FieldChoiceProps {
  readonly field: TableField;
  readonly columns: readonly string[];
  readonly told: Told | undefined;
  readonly guess: Guess | undefined;
  readonly choose: (told: Told | undefined) => void;
}

/** Where one of our fields is told: in a column, as a fixed value, or not at all. */
export function FieldChoice({ field, columns, told, guess, choose }: FieldChoiceProps) {
  const [id, hint] = [useId(), useId()];
  const select = useRef<HTMLSelectElement>(null);
  const { needed, canBeFixed, canLack } = factsOfField(field);
  const say = mappingWords();
  const label = say.fields[field];
  const take = (column: number) => {
    choose(column);
    // The button goes away, and would take the focus with it.
    select.current?.focus();
  };
  return (
    <fieldset className={css.field} aria-label={label}>
      <label htmlFor={id}>
        <b>{label}</b>
        {needed && <span>{say.needed}</span>}
      </label>
      <select
        ref={select}
        id={id}
        className={parts.field}
        required={needed}
        aria-describedby={hint}
        value={choiceOf(told)}
        onChange={({ target }) => choose(toldBy(target.value))}
      >
        <option value="">{needed ? say.chooseColumn : say.notInTable}</option>
        {canLack && <option value={NOTHING}>{say.nothing(field)}</option>}
        {canBeFixed && <option value={FIXED}>{say.fixed}</option>}
        {columns.map((column, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          <option key={i} value={i}>
            {column}
          </option>
        ))}
      </select>
      <GuessHint id={hint} guess={guess} told={told} columns={columns} take={take} />
      {isFixed(told) && (
        <Fixed field={field} value={told.always} give={(always) => choose({ always })} />
      )}
    </fieldset>
  );
}
