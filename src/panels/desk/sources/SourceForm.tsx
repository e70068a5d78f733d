import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceId } from '../../../domain/model/ids';
import { addressOfDoi } from '../../../domain/model/source';
import { bareDoi } from '../../../domain/text/doi';
import { unseenIn } from '../../../domain/text/hidden-signs';
import { setDesk, useCaseFile, useDesk } from '../../../state/desk/desk-store';
import {
  EMPTY_SOURCE,
  faultsOfSource,
  lacksArchiveDate,
  putSource,
  type SourceDraft,
  sourceDraftOf,
} from '../../../state/desk/sources';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { deskDocumentsWords } from '../../../words/desk/documents';
import { OutsideLink } from '../../common/OutsideLink';
import css from '../Desk.module.css';
import { DateField } from '../fields/DateField';
import { Field } from '../fields/Field';
import field from '../fields/Field.module.css';
import { focusFault } from '../fields/focus-fault';
import { LineField } from '../fields/LineField';
import { saidFault } from '../fields/said-fault';
import { DocumentInput } from './DocumentInput';
import { PartedWords } from './PartedWords';

type TextKey =
  | 'title'
  | 'publisher'
  | 'author'
  | 'description'
  | 'address'
  | 'doi'
  | 'credit'
  | 'archiveAddress'
  | 'licence'
  | 'language'
  | 'note';

type Key = TextKey | 'date' | 'archiveDate';

/** The fields that are folded away until somebody asks for them, or one of them is not right. */
const INSIDE: readonly Key[] = [
  'description',
  'archiveAddress',
  'archiveDate',
  'credit',
  'licence',
  'language',
  'note',
];

/** Where the check finds what stands in a field, where that is not its own name. */
const PATH: Partial<Record<Key, string>> = { archiveAddress: 'archive.address', archiveDate: 'archive.date' };

/** What is wrong with a field, in the words of the check, once somebody has tried to save. */
function useFaults(draft: SourceDraft) {
  const [isTried, setTried] = useState(false);
  const faults = useMemo(() => faultsOfSource(draft), [draft]);
  const say = deskWords().source.missing;
  const missing = (key: Key): string | null => {
    if (key === 'archiveDate') return lacksArchiveDate(draft) ? say.archiveDate : null;
    if (key === 'date') return draft.date === null ? say.date : null;
    if (key !== 'title' && key !== 'publisher') return null;
    return draft[key].trim() === '' ? say[key] : null;
  };
  const fault = (key: Key): string | null => {
    const nothing = missing(key);
    if (nothing !== null) return isTried ? nothing : null;
    const found = faults.get(PATH[key] ?? key);
    return found ? saidFault(found) : null;
  };
  return { fault, isTried, setTried };
}

/** Where a DOI leads: whoever follows it sees whether it is the right one. */
function DoiLink({ doi, isRight }: { doi: string; isRight: boolean }) {
  if (doi === '' || !isRight) return null;
  const address = addressOfDoi(doi);
  return (
    <p className={field.understood}>
      <OutsideLink address={address}>{address}</OutsideLink>
    </p>
  );
}

/** The source that is filled in, and how a part of it changes. */
function useDraft(id: SourceId | null) {
  const { sources } = useCaseFile();
  const kept = useDesk((state) => state.sourceDraft);
  const blank = useMemo(() => {
    const source = sources.find((one) => one.id === id);
    return source ? sourceDraftOf(source) : EMPTY_SOURCE;
  }, [sources, id]);
  // What was begun before something else was looked at goes on.
  const draft = kept?.id === blank.id ? kept : blank;
  // A document is read while more is typed: what is filled in by then stays.
  const change = (next: Partial<SourceDraft>) =>
    setDesk(({ sourceDraft }) => ({
      sourceDraft: { ...(sourceDraft?.id === blank.id ? sourceDraft : blank), ...next },
    }));
  return { draft, change };
}

interface TextProps {
  readonly draft: SourceDraft;
  readonly change: (next: Partial<SourceDraft>) => void;
}

/** Tells of characters in the text that nobody sees: they are kept, and count where words are sought. */
function Unseen({ text }: { text: string }) {
  const words = useMemo(() => deskDocumentsWords().unseen(unseenIn(text)), [text]);
  return (
    <p role="status" className={css.soft}>
      {words}
    </p>
  );
}

/** The text of a source, typed or taken from a document, and whether the case file may hold it. */
function SourceText({ draft, change }: TextProps) {
  const first = useRef<HTMLTextAreaElement>(null);
  const titleTaken = useRef<string | null>(null);
  useEffect(() => first.current?.focus(), []);
  const say = deskWords().source;
  return (
    <>
      <DocumentInput
        take={({ text, title, notes }) => {
          const parted = notes.flatMap((note) => (note.code === 'hyphens' ? note.words : []));
          // The title of another document goes with it; what a person typed stays.
          const isTaken = draft.title.trim() === '' || draft.title === titleTaken.current;
          change({ text, parted, ...(isTaken && { title: title ?? '' }) });
          if (isTaken) titleTaken.current = title;
        }}
      >
        <Field label={say.text} hint={draft.mayHold ? say.textHint : say.mayNotHold}>
          {(ids) => (
            <textarea
              {...ids}
              ref={first}
              className={parts.field}
              rows={8}
              maxLength={2_000_000}
              value={draft.text}
              onChange={({ target }) => change({ text: target.value })}
            />
          )}
        </Field>
        <PartedWords words={draft.parted} text={draft.text} change={(text) => change({ text })} />
        <Unseen text={draft.text} />
      </DocumentInput>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={draft.mayHold}
          onChange={({ target }) => change({ mayHold: target.checked })}
        />
        <span>{say.mayHold}</span>
      </label>
    </>
  );
}

/** A source as it is added or changed: its text, and where that comes from. */
export function SourceForm({ id }: { id: SourceId | null }) {
  const { draft, change } = useDraft(id);
  const { fault, isTried, setTried } = useFaults(draft);
  const form = useRef<HTMLFormElement>(null);
  const say = deskWords().source;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (putSource(draft)) {
      setDesk({ sourceDraft: null });
      return;
    }
    setTried(true);
    focusFault(form.current);
  };
  const line = (key: TextKey, hint?: string) => (
    <LineField
      label={say[key]}
      hint={hint}
      fault={fault(key)}
      maxLength={2000}
      value={draft[key]}
      change={(value) => change({ [key]: value })}
    />
  );
  const title = id === null ? say.add : say.change;
  const isWrongInside = INSIDE.some((key) => fault(key) !== null);
  return (
    <form ref={form} className={css.form} aria-label={title} onSubmit={onSubmit}>
      <h3 className={parts.title}>{title}</h3>
      <SourceText {...{ draft, change }} />
      {line('title')}
      {line('publisher')}
      <DateField
        label={say.date}
        hint={say.dateHint}
        date={draft.date}
        fault={fault('date')}
        change={(date) => change({ date })}
      />
      {line('author', say.authorHint)}
      {line('address', say.addressHint)}
      {line('doi', say.doiHint)}
      <DoiLink doi={bareDoi(draft.doi)} isRight={fault('doi') === null} />
      <details className={css.more} open={isWrongInside || undefined}>
        <summary>{say.more}</summary>
        {line('description', say.descriptionHint)}
        {line('archiveAddress', say.archiveAddressHint)}
        <DateField
          label={say.archiveDate}
          date={draft.archiveDate}
          fault={fault('archiveDate')}
          change={(archiveDate) => change({ archiveDate })}
        />
        {line('credit', say.creditHint)}
        {line('licence', say.licenceHint)}
        {line('language', say.languageHint)}
        {line('note', say.noteHint)}
      </details>
      <div className={css.acts}>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {id === null ? say.put : say.putChanged}
        </button>
        <button
          type="button"
          className={parts.button}
          onClick={() => setDesk({ place: { at: 'sources' }, sourceDraft: null })}
        >
          {say.cancel}
        </button>
        <p role="status">{isTried ? say.isRight : ''}</p>
      </div>
    </form>
  );
}
