import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { lookAlikes } from '../../domain/text/look-alikes';
import { formatNumber } from '../../domain/text/numbers';
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
} from '../../state/joined-names';
import parts from '../../ui/parts.module.css';
import css from './FileNames.module.css';

const rowsInWords = ({ rows }: NameInFile) => (rows === 1 ? '1 row' : `${formatNumber(rows)} rows`);

/** Why a name is taken for another, after its own name. */
const BECAUSE: Readonly<Record<JoinedName['by'], string>> = {
  device: 'because you joined them on this device',
  link: 'because the link that you followed joins them',
};

/** In which files a join holds that the browser does not keep. */
const UNKEPT =
  'that you open until you close the page: this browser keeps nothing more, because its storage is full or blocked';

/** What is said of a name that was joined to a known one, or stands for itself again. */
function wordsAfter({ name }: NameInFile, to: KnownName | null): string {
  if (!to) return `“${name}” stands for itself again.`;
  return `“${name}” is taken for ${to.name}, here and in files ${areJoinsKept() ? 'to come' : UNKEPT}.`;
}

type Name = UnknownName | JoinedName;

/** Whether somebody has said what a name stands for. */
export const isJoined = (name: Name): name is JoinedName => 'to' in name;

/** What is said of a name when something was done about it, or could not be. */
interface Said {
  readonly words: string;
  /** What was probably meant. */
  readonly meant: readonly KnownName[];
}

const said = (words: string, meant: Said['meant'] = []): Said => ({ words, meant });
const SILENCE = said('');

/** Why what was typed joins nothing. */
function whyNotJoined({ of, name }: Name, typed: string): Said {
  if (typed.trim() === '') return said(`Choose what “${name}” stands for.`);
  const meant = namesMeant(of, typed);
  const todo = meant.length === 0 ? ' Choose a name from the list.' : '';
  return said(`“${typed}” is not known here.${todo}`, meant);
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
  const [typed, setTyped] = useState(isJoined(name) ? '' : (name.nearest?.name ?? ''));
  const [{ words, meant }, say] = useState(SILENCE);
  const row = useRef<HTMLLIElement>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What is said below the last row in sight would stand under the edge of the list.
    if (words !== '') row.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  const act = async (change: () => Promise<boolean>, to: KnownName | null) => {
    setBusy(true);
    // The field goes once it is done, and what was asked at once; the button stays, and undoes it.
    button.current?.focus();
    say(SILENCE);
    const isDone = await change();
    setBusy(false);
    say(
      said(
        isDone ? wordsAfter(name, to) : `“${name.name}” stays as it was: the file could not be read again.`,
      ),
    );
  };
  const join = (to: KnownName) => act(() => joinName(name, to), to);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const to = knownByName(name.of, typed);
    if (joined) void act(() => undoJoin(joined), null);
    else if (to) void join(to);
    else {
      say(whyNotJoined(name, typed));
      field.current?.select();
    }
  };
  return (
    <li ref={row}>
      <form className={css.name} onSubmit={onSubmit}>
        <span className={css.what}>
          <b>{name.name}</b> {letters && <span>{`(${letters}) `}</span>}
          <span className={css.soft}>{rowsInWords(name)}</span>
        </span>
        {joined ? (
          <span className={css.joined}>{`taken for ${joined.to.name}, ${BECAUSE[joined.by]}`}</span>
        ) : (
          <input
            ref={field}
            type="text"
            className={parts.field}
            list={listId}
            aria-label={`What “${name.name}” stands for`}
            placeholder={name.of === 'party' ? 'Country or party' : 'Weapon system'}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              say(SILENCE);
            }}
            onFocus={({ target }) => target.select()}
          />
        )}
        <button
          ref={button}
          type="submit"
          className={parts.button}
          aria-disabled={isBusy}
          aria-label={joined ? `Undo: “${name.name}” is ${joined.to.name}` : `Join “${name.name}”`}
        >
          {joined ? 'Undo' : 'Join'}
        </button>
      </form>
      <p role="status" className={css.said}>
        {words}
        {meant.map((known) => (
          <span key={known.id}>
            {' '}
            <button type="button" className={parts.link} onClick={() => void join(known)}>
              {`Did you mean ${known.name}?`}
            </button>
          </span>
        ))}
      </p>
    </li>
  );
}
