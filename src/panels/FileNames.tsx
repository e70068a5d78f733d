import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { andMore, capped } from '../domain/capped';
import { lookAlikes } from '../domain/look-alikes';
import { formatNumber } from '../domain/quantity';
import {
  areJoinsKept,
  type JoinedName,
  joinName,
  KNOWN_NAMES,
  knownByName,
  type NameInFile,
  type UnknownName,
  undoJoin,
} from '../state/joined-names';
import type { ImportReport } from '../state/reports';
import parts from '../ui/parts.module.css';
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
function wordsAfter({ name }: NameInFile, to: { readonly name: string } | null): string {
  if (!to) return `“${name}” stands for itself again.`;
  return `“${name}” is taken for ${to.name}, here and in files ${areJoinsKept() ? 'to come' : UNKEPT}.`;
}

interface Shown {
  readonly name: UnknownName | JoinedName;
  /** The list of what can be chosen. */
  readonly listId: string;
  readonly say: (words: string) => void;
}

const isJoined = (name: Shown['name']): name is JoinedName => 'to' in name;

/** One name: what it was taken for, and how to undo that; or a field for what it stands for. */
function NameItem({ name, listId, say }: Shown) {
  const joined = isJoined(name) ? name : null;
  const letters = lookAlikes([name.name]).get(name.name);
  const [typed, setTyped] = useState(isJoined(name) ? '' : (name.nearest?.name ?? ''));
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const act = async () => {
    const to = knownByName(name.of, typed);
    if (!joined && to === null) {
      say(
        typed.trim() === ''
          ? `Choose what “${name.name}” stands for.`
          : `“${typed}” is not known here. Choose a name from the list.`,
      );
      field.current?.select();
      return;
    }
    setBusy(true);
    // The field goes once it is done; the button stays, and undoes it.
    button.current?.focus();
    const isDone = joined ? await undoJoin(name) : to !== null && (await joinName(name, to));
    setBusy(false);
    say(
      isDone
        ? wordsAfter(name, joined ? null : to)
        : `“${name.name}” stays as it was: the file could not be read again.`,
    );
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy) void act();
  };
  return (
    <li>
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
            list={listId}
            aria-label={`What “${name.name}” stands for`}
            placeholder={name.of === 'party' ? 'Country or party' : 'Weapon system'}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
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
    </li>
  );
}

const TITLE: Readonly<Record<NameInFile['of'], string>> = {
  party: 'Countries and parties that are not known here',
  system: 'Weapon systems that are not known here',
};

const mostRowsFirst = (a: NameInFile, b: NameInFile) => b.rows - a.rows;

/** The unknown names of one kind in a file, those of most rows first, and what can be said of each. */
function NamesOfKind({ of, report }: { of: NameInFile['of']; report: ImportReport }) {
  const id = useId();
  const [said, say] = useState('');
  const names = [...report.unknownNames, ...report.joinedNames]
    .filter((name) => name.of === of)
    .sort(mostRowsFirst);
  if (names.length === 0) return null;
  const list = capped(names);
  const unknown = names.filter((name) => !isJoined(name)).length;
  return (
    <section aria-labelledby={`${id}-title`} className={css.part}>
      <h4 id={`${id}-title`} className={parts.heading}>
        {`${TITLE[of]} (${unknown === 0 ? 'all joined' : formatNumber(unknown)})`}
      </h4>
      {unknown > 0 && (
        <p className={css.soft}>
          Each stands for itself. Where one is known here under another name, join it: it is remembered on
          this device for the next file.
        </p>
      )}
      <datalist id={`${id}-known`}>
        {KNOWN_NAMES[of].map((known) => (
          <option key={known.id} value={known.name} />
        ))}
      </datalist>
      <ul className={css.names}>
        {list.shown.map((name) => (
          <NameItem key={name.id} name={name} listId={`${id}-known`} say={say} />
        ))}
      </ul>
      {list.more > 0 && <p className={css.soft}>{`${andMore(list)} in the download`}</p>}
      <p role="status" className={css.said}>
        {said}
      </p>
    </section>
  );
}

/** The names of a file that are not known here, and those that were joined by hand to known ones. */
export function FileNames({ report }: { report: ImportReport }) {
  return (
    <>
      <NamesOfKind of="party" report={report} />
      <NamesOfKind of="system" report={report} />
    </>
  );
}
