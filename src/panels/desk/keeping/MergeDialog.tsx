import { useMemo, useRef, useState } from 'react';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { baseOnDesk, type Merging } from '../../../state/desk/copies';
import { caseFileOf, setDesk, useCaseFile, useDesk } from '../../../state/desk/desk-store';
import {
  type Brought as ByOne,
  beginMerging,
  byItselfOf,
  decide,
  giveUpMerging,
  mergeCopies,
  mergedOf,
  type ReadCopy,
  readCopy,
  takeBase,
} from '../../../state/desk/merging';
import { Boundary, FailedPart } from '../../../ui/PartBoundary';
import parts from '../../../ui/parts.module.css';
import { TitledDialog } from '../../../ui/TitledDialog';
import { deskWords } from '../../../words/desk/desk';
import { FaultList } from '../../common/FaultList';
import css from '../Desk.module.css';
import { Brought } from './Brought';
import { Conflicts } from './Conflicts';
import { FilePick } from './FilePick';

/** What became of reading a file; null where nothing is to be said. */
type Trouble = { readonly name: string; readonly faults: (ReadCopy & { ok: false })['faults'] | null };

/** Reads files one after the other: only the last is taken. */
function useReading(take: (statement: DatasetStatement, name: string) => void) {
  const [reading, setReading] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<File | null>(null);
  const read = async (file: File) => {
    last.current = file;
    setTrouble(null);
    setReading(file.name);
    const outcome = await readCopy(file).catch(() => null);
    if (last.current !== file) return;
    setReading(null);
    if (outcome?.ok) take(outcome.statement, file.name);
    else setTrouble({ name: file.name, faults: outcome?.faults ?? null });
  };
  return { reading, trouble, read: (file: File) => void read(file) };
}

/** No longer list is shown of what is wrong with a file. */
const MAX_FAULTS = 10;

function ReadingSaid({ reading, trouble }: Omit<ReturnType<typeof useReading>, 'read'>) {
  const say = deskWords().merging;
  return (
    <>
      <p role="status">{reading === null ? '' : say.reading(reading)}</p>
      {trouble && (
        <div role="alert" className={css.faults}>
          <p>{trouble.faults ? say.notRead(trouble.name) : say.unreadable(trouble.name)}</p>
          {trouble.faults && <FaultList faults={trouble.faults.slice(0, MAX_FAULTS)} />}
        </div>
      )}
    </>
  );
}

/** The state that both copies were made from: found at the desk, in a file, or not known. */
function Base({ merging }: { merging: Merging }) {
  const { read, ...said } = useReading((statement, name) => takeBase({ from: 'file', statement, name }));
  const history = useDesk((state) => state.history);
  const { theirs } = merging;
  const found = useMemo(() => baseOnDesk(history, theirs), [history, theirs]);
  const say = deskWords().merging;
  const { base } = merging;
  const options = [
    ...(found.from === 'desk'
      ? [{ of: found, words: say.baseOnDesk(found.statement.version, found.ago) }]
      : []),
    ...(base.from === 'file' ? [{ of: base, words: say.baseOfFile(base.name) }] : []),
    { of: { from: 'nowhere' } as const, words: say.noBase },
  ];
  return (
    <fieldset className={css.choices}>
      <legend>{say.base}</legend>
      <p className={css.soft}>{say.baseHint}</p>
      {options.map(({ of, words }) => (
        <label key={of.from} className={css.check}>
          <input
            type="radio"
            name="merge-base"
            checked={base.from === of.from}
            onChange={() => takeBase(of)}
          />
          <span>{words}</span>
        </label>
      ))}
      <p>
        <FilePick words={say.chooseBase} label={say.baseInput} isFirst={false} take={read} />
      </p>
      <ReadingSaid {...said} />
    </fieldset>
  );
}

const isAny = ({ things, head }: ByOne) => Object.keys(things).length + head.length > 0;

/** What merges by itself. */
function ByItself({ theirs, isKnown }: { theirs: DatasetStatement; isKnown: boolean }) {
  const ours = useCaseFile();
  const counts = useDesk(byItselfOf);
  const renamed = useDesk((state) => mergedOf(state)?.renamed.length ?? 0);
  const unchecked = useDesk((state) => mergedOf(state)?.unchecked.length ?? 0);
  const say = deskWords().merging;
  if (!counts) return null;
  const { fromTheirs, ofOurs } = counts;
  return (
    <>
      {isAny(fromTheirs) ? (
        <Brought lead={say.fromTheirs} by={fromTheirs} from={theirs} to={ours} />
      ) : (
        <p>{say.nothingFromTheirs}</p>
      )}
      {isAny(ofOurs) && <Brought lead={say.ofOurs} by={ofOurs} from={ours} to={theirs} />}
      {!isKnown && isAny(fromTheirs) && <p>{say.onlyInOne}</p>}
      {renamed > 0 && <p>{say.renamed(renamed)}</p>}
      {unchecked > 0 && <p className={css.fault}>{say.unchecked(unchecked)}</p>}
    </>
  );
}

/** The two copies: what becomes of them, what is to be decided, and the act itself. */
function Both({ merging }: { merging: Merging }) {
  const ours = useCaseFile();
  const merged = useDesk(mergedOf);
  const [isTried, setTried] = useState(false);
  const isOfOthers = useDesk((state) => state.whose === 'others');
  const say = deskWords().merging;
  const { theirs, name, choices } = merging;
  const { conflicts = [], clashes = [] } = merged ?? {};
  const isKnown = merging.base.from !== 'nowhere';
  const left = conflicts.filter(({ chosen }) => chosen === null).length;
  return (
    <>
      <p>
        <b>{say.copy(name, theirs.title, theirs.version)}</b>
      </p>
      {theirs.id !== caseFileOf(useDesk.getState()).id && (
        <p className={css.fault}>{say.otherId(theirs.id)}</p>
      )}
      <Base merging={merging} />
      <ByItself theirs={theirs} isKnown={isKnown} />
      <Conflicts {...{ conflicts, clashes, choices, decide, isKnown }} copies={[ours, theirs]} />
      {isOfOthers && <p role="alert">{deskWords().kept.others}</p>}
      <p role="status" className={css.fault}>
        {isTried ? say.undecided(left, clashes.length) : ''}
      </p>
      <p>
        <button
          type="button"
          className={`${parts.button} ${parts.primary}`}
          aria-disabled={isOfOthers}
          onClick={() => {
            if (isOfOthers) return;
            setTried(true);
            if (mergeCopies()) setDesk({ isMerging: false });
          }}
        >
          {say.do}
        </button>{' '}
        <button type="button" className={parts.link} onClick={giveUpMerging}>
          {say.giveUp}
        </button>
      </p>
    </>
  );
}

/** Stands where a merging cannot be shown, which is kept and would fail again: the way out of it is here too. */
function Failed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const say = deskWords().merging;
  return (
    <>
      <FailedPart what={say.part} error={error} again={again} />
      <p>
        <button type="button" className={parts.link} onClick={giveUpMerging}>
          {say.giveUp}
        </button>
      </p>
    </>
  );
}

/** Makes one case file of the one on the desk and another copy of it. What is decided stays so when it is closed. */
export function MergeDialog() {
  const merging = useDesk((state) => state.merging);
  const { read, ...said } = useReading(beginMerging);
  const say = deskWords().merging;
  return (
    <TitledDialog
      title={say.title}
      closeWord={say.close}
      said={null}
      close={() => setDesk({ isMerging: false })}
    >
      {!merging && <p>{say.how}</p>}
      <p>
        <FilePick words={merging ? say.other : say.choose} label={say.input} isFirst={!merging} take={read} />
      </p>
      <ReadingSaid {...said} />
      {merging && (
        <Boundary resetOn={merging} instead={(error, again) => <Failed {...{ error, again }} />}>
          <Both key={merging.name} merging={merging} />
        </Boundary>
      )}
    </TitledDialog>
  );
}
