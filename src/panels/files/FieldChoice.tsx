import { useId, useRef } from 'react';
import {
  factsOfField,
  faultOfFixed,
  fixedChoices,
  type Guess,
  isFixed,
  isLikely,
  isSameColumn,
  saysStatus,
  speaksOfOrders,
  type TableField,
  type TableMapping,
  type Told,
  takenByApp,
  unreadStatus,
  usedColumns,
} from '../../state/files/mapping';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/files/mapping';
import { alwaysChoice, choicesOf, FIXED, NOTHING, toldByAll } from './field-choices';
import css from './TableDialog.module.css';

interface FixedProps {
  readonly field: TableField;
  readonly value: string;
  readonly mapping: TableMapping;
  readonly columns: readonly string[];
  readonly give: (value: string) => void;
}

/** The one value that holds for every row: chosen from a list, or any words. */
function Fixed({ field, value, mapping, columns, give }: FixedProps) {
  const fault = useId();
  const say = mappingWords();
  const why = faultOfFixed(mapping, field);
  const taken = takenByApp({ header: columns, mapping })[field];
  const unread = field === 'status' ? unreadStatus({ header: columns, mapping }) : null;
  const given = unread === null ? say.given : say.givenInstead(unread);
  const words = (
    <span id={fault}>{why ? say.faultOfFixed(field, why) : taken ? say.taken(taken) : given}</span>
  );
  if (fixedChoices(field)) return words;
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        className={parts.field}
        aria-label={say.fixedOf(field)}
        aria-invalid={why !== null}
        aria-describedby={fault}
        required
        value={value}
        onChange={({ target }) => give(target.value)}
      />
      {words}
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

/** The columns, each by its position. */
function Columns({ columns }: { columns: readonly string[] }) {
  return columns.map((column, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
    <option key={i} value={i}>
      {column}
    </option>
  ));
}

/** What can hold for every row. */
function FixedOptions({ field }: { field: TableField }) {
  const say = mappingWords();
  const values = fixedChoices(field);
  if (!factsOfField(field).canBeFixed) return null;
  if (!values) return <option value={FIXED}>{say.fixed}</option>;
  return (
    <optgroup label={say.fixed}>
      {values.map((value) => (
        <option key={value} value={alwaysChoice(value)}>
          {say.fixedValue(field, value)}
        </option>
      ))}
    </optgroup>
  );
}

interface FieldChoiceProps {
  readonly field: TableField;
  readonly columns: readonly string[];
  readonly mapping: TableMapping;
  readonly guess: Guess | undefined;
  readonly choose: (told: Told | undefined) => void;
}

/** The columns that tell it beside the first one, and one more. */
function OtherColumns({ field, columns, mapping, choose }: Omit<FieldChoiceProps, 'guess'>) {
  const say = mappingWords();
  const [first = '', ...others] = choicesOf(mapping, field);
  if (!/^\d+$/.test(first)) return null;
  return [...others, ''].map((choice, i) => (
    <select
      // biome-ignore lint/suspicious/noArrayIndexKey: the list grows at its end
      key={i}
      className={parts.field}
      aria-label={say.another(field, i + 2)}
      value={choice}
      onChange={({ target }) => {
        const chosen = [...others, ''];
        chosen[i] = target.value;
        choose(toldByAll([first, ...chosen]));
      }}
    >
      <option value="">{say.noOther}</option>
      <Columns columns={columns} />
    </select>
  ));
}

/** The column that is not used and may say how far each deal has come, by its cells or its name; null for none. */
function columnForStatus(
  mapping: TableMapping,
  columns: readonly string[],
  guess: Guess | undefined,
): string | null {
  const isFree = guess !== undefined && !usedColumns(mapping).has(guess.column);
  return isFree ? (columns[guess.column] ?? null) : unreadStatus({ header: columns, mapping });
}

/** What it means that a field is not told, or was said to be in no column. */
function withoutWords(
  field: TableField,
  mapping: TableMapping,
  columns: readonly string[],
  guess: Guess | undefined,
): string | undefined {
  const say = mappingWords();
  const telling = field === 'status' ? columnForStatus(mapping, columns, guess) : null;
  if (mapping[field] === undefined) return telling === null ? say.without[field] : say.mayTell(telling);
  if (!factsOfField(field).isAsked || mapping[field] !== NOTHING) return undefined;
  const unread = unreadStatus({ header: columns, mapping });
  if (unread !== null) return say.orderedInstead(unread);
  if (!saysStatus({ header: columns, mapping })) return say.takenAsOrdered;
  return speaksOfOrders(columns) ? say.ofOrders : say.withDeliveries;
}

/** Where one of our fields is told: in a column or several, as a fixed value, or not at all. */
export function FieldChoice({ field, columns, mapping, guess, choose }: FieldChoiceProps) {
  const [id, hint, fault, without] = [useId(), useId(), useId(), useId()];
  const select = useRef<HTMLSelectElement>(null);
  const told = mapping[field];
  const { needed, isAsked, isAskedWhereLikely, canLack, canBeSeveral } = factsOfField(field);
  const isOpen = isLikely(field, mapping, guess);
  const isNeeded = needed || isAsked === true || isOpen;
  const canBeNothing = canLack && (!isAskedWhereLikely || isOpen || told === NOTHING);
  const say = mappingWords();
  const label = say.labelOf(field, mapping.flow !== undefined);
  const unsaid = withoutWords(field, mapping, columns, guess);
  const isTwice = field === 'to' && isSameColumn(mapping);
  const take = (column: number) => {
    choose(column);
    // The button goes away, and would take the focus with it.
    select.current?.focus();
  };
  return (
    <fieldset className={css.field} aria-label={label}>
      <label htmlFor={id}>
        <b>{label}</b>
        {isNeeded && told !== NOTHING && <span>{say.needed}</span>}
      </label>
      <select
        ref={select}
        id={id}
        className={parts.field}
        required={isNeeded}
        aria-invalid={isTwice || undefined}
        aria-describedby={[...(isTwice ? [fault] : []), ...(unsaid ? [without] : []), hint].join(' ')}
        value={choicesOf(mapping, field)[0] ?? ''}
        onChange={({ target }) => choose(toldByAll([target.value]))}
      >
        <option value="">{isNeeded ? say.chooseColumn : say.notInTable}</option>
        {canBeNothing && <option value={NOTHING}>{say.nothing(field)}</option>}
        <FixedOptions field={field} />
        <Columns columns={columns} />
      </select>
      {canBeSeveral && <OtherColumns {...{ field, columns, mapping, choose }} />}
      {isTwice && <span id={fault}>{say.sameColumn}</span>}
      {unsaid && <span id={without}>{unsaid}</span>}
      <GuessHint id={hint} guess={guess} told={told} columns={columns} take={take} />
      {isFixed(told) && (
        <Fixed {...{ field, mapping, columns }} value={told.always} give={(always) => choose({ always })} />
      )}
    </fieldset>
  );
}
