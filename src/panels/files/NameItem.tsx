import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { lookAlikes } from '../../domain/text/look-alikes';
import {
  areJoinsKept,
  type JoinedName,
  joinName,
  type KnownName,
  knownByName,
  type NameInFile,
  namesMeant,
  type UnknownName,
  undoJoin,
} from '../../state/files/joined-names';
import parts from '../../ui/parts.module.css';
import { namesWords } from '../../words/files/names';
import css from './FileNames.module.css';

/** What is said of a name that was joined to a known one, or stands for itself again. */
function wordsAfter({ name }: NameInFile, to: KnownName | null): string {
  const say = namesWords().said;
  return to ? say.joined(name, to.name, areJoinsKept()) : say.apart(name);
}

type Name = UnknownName | JoinedName;

/** Whether somebody has said what a name stands for. */
export const isJoined = (name: Name): name is JoinedName => 'to' in name;

/** What is said of a name when something was done about it, or could not be. */
interface Answer {
  readonly words: string;
  /** What was probably meant. */
  readonly meant: readonly KnownName[];
}

const said = (words: string, meant: Answer['meant'] = []): Answer => ({ words, meant });
const SILENCE = said('');

/** What a name is probably another spelling of: it is asked about, since what is near may well be another thing. */
const guessOf = (name: Name): Answer['meant'] => (isJoined(name) || !name.nearest ? [] : [name.nearest]);

/** Why what was typed joins nothing. */
function whyNotJoined(name: Name, typed: string): Answer {
  const { of } = name;
  const say = namesWords().said;
  if (typed.trim() === '') return said(say.choose(name.name), guessOf(name));
  const meant = namesMeant(of, typed);
  return said(say.unknown(typed, meant.length > 0), meant);
}

interface NameItemProps {
  readonly name: Name;
  /** The list of what can be chosen. */
  readonly listId: string;
}

/** One name: what it was taken for, and how to undo that; or a field for what it stands for. */
export function NameItem({ name, listId }: NameItemProps) {
  const joined = isJoined(name) ? name : null;
  const letters = lookAlikes([name.name]).get(name.name);
  const [typed, setTyped] = useState('');
  const say = namesWords();
  const [{ words, meant }, tell] = useState(said('', guessOf(name)));
  const row = useRef<HTMLLIElement>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const what = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // What is said below the last row in sight would stand under the edge of the list.
    if (words !== '') row.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  const act = async (change: () => Promise<boolean>, to: KnownName | null) => {
    setBusy(true);
    // The field goes once it is done, and what was asked at once. The button stays, but would undo it: Enter, pressed
    // once more, is to do nothing.
    what.current?.focus();
    tell(SILENCE);
    const isDone = await change();
    setBusy(false);
    tell(said(isDone ? wordsAfter(name, to) : say.said.failed(name.name)));
  };
  const join = (to: KnownName) => act(() => joinName(name, to), to);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const to = knownByName(name.of, typed);
    if (joined) void act(() => undoJoin(joined), null);
    else if (to) void join(to);
    else {
      tell(whyNotJoined(name, typed));
      field.current?.select();
    }
  };
  return (
    <li ref={row}>
      <form className={css.name} onSubmit={onSubmit}>
        <span ref={what} tabIndex={-1} className={css.what}>
          <b>{name.name}</b> {letters && <span>{`(${letters}) `}</span>}
          <span className={css.soft}>{say.rows(name.rows)}</span>
        </span>
        {joined ? (
          <span className={css.joined}>{say.taken(joined.to.name, joined.by)}</span>
        ) : (
          <input
            ref={field}
            type="text"
            className={parts.field}
            list={listId}
            aria-label={say.field(name.name)}
            placeholder={say.placeholders[name.of]}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              tell(target.value === '' ? said('', guessOf(name)) : SILENCE);
            }}
            onFocus={({ target }) => target.select()}
          />
        )}
        <button
          type="submit"
          className={parts.button}
          aria-disabled={isBusy}
          aria-label={joined ? say.undoJoin(name.name, joined.to.name) : say.joinName(name.name)}
        >
          {joined ? say.undo : say.join}
        </button>
      </form>
      <p role="status" className={css.said}>
        {words}
        {meant.map((known) => (
          <span key={known.id}>
            {' '}
            <button type="button" className={parts.link} onClick={() => void join(known)}>
              {say.didYouMean(known.name)}
            </button>
          </span>
        ))}
      </p>
    </li>
  );
}
