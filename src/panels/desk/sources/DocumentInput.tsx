import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type DocumentText, type Encoding, readDocument } from '../../../state/desk/documents';
import { Icon } from '../../../ui/Icon';
import { ICON } from '../../../ui/icons';
import parts from '../../../ui/parts.module.css';
import { deskDocumentsWords } from '../../../words/desk/documents';
import { encodingsWords } from '../../../words/files/encodings';
import { EncodingChoice } from '../../common/EncodingChoice';
import css from './DocumentInput.module.css';

interface DocumentInputProps {
  /** Takes the text of a document, with the name of its file. */
  readonly take: (document: DocumentText, name: string) => void;
  /** What a document can be dropped on. */
  readonly children: ReactNode;
}

/** What is said of the last document. */
function saidOf(outcome: Awaited<ReturnType<typeof readDocument>>, name: string): string {
  const say = deskDocumentsWords();
  if (!outcome) return say.noReader(name);
  if (!outcome.ok) return say.notRead(name, outcome.trouble);
  const { pages, empty, notes, doubt } = outcome;
  return [
    say.read(name, pages?.length ?? null),
    ...(doubt?.why === 'chosen' ? [encodingsWords().done(doubt.encoding)] : []),
    ...(empty.length > 0 ? [say.emptyPages(empty)] : []),
    ...notes.map(say.note),
  ].join(' ');
}

/** A document of which nothing says how its letters are encoded. */
interface Doubted {
  readonly file: File;
  readonly doubt: NonNullable<DocumentText['doubt']>;
}

/** Reads one document after the other; a new one stops the one before. */
function useReading(take: DocumentInputProps['take']) {
  const [reading, setReading] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [doubted, setDoubted] = useState<Doubted | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const stop = () => {
    stopper.current?.abort();
    stopper.current = null;
    setReading(null);
  };
  const readOne = async (file: File, encoding: Encoding | null, others: number) => {
    stop();
    const own = new AbortController();
    stopper.current = own;
    setSaid('');
    if (encoding === null) setDoubted(null);
    setReading(file.name);
    const outcome = await readDocument(file, encoding, own.signal);
    if (own.signal.aborted) return;
    // The choice of encodings stays where the file cannot be read in another one.
    if (outcome?.ok || encoding === null)
      setDoubted(outcome?.ok && outcome.doubt ? { file, doubt: outcome.doubt } : null);
    setReading(null);
    const words = saidOf(outcome, file.name);
    setSaid(others > 0 ? `${words} ${deskDocumentsWords().severalFiles}` : words);
    if (outcome?.ok) take(outcome, file.name);
  };
  const read = async ([file, ...others]: readonly File[]) => {
    if (file) await readOne(file, null, others.length);
  };
  const readAgain = async (encoding: Encoding) => {
    if (doubted) await readOne(doubted.file, encoding, 0);
  };
  return { reading, said, doubted, read, readAgain, stop };
}

/** Opens a document as a source: picked, or dropped on what is inside. */
export function DocumentInput({ take, children }: DocumentInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const { reading, said, doubted, read, readAgain, stop } = useReading(take);
  const say = deskDocumentsWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={css.area}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onDrop={(event) => {
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        void read(files);
      }}
    >
      <div className={css.pick}>
        <button type="button" className={parts.button} onClick={() => input.current?.click()}>
          <Icon shape={ICON.open} />
          <span>{say.open}</span>
        </button>
        <span className={css.ways}>{say.ways}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,text/plain,text/markdown,text/html,application/pdf"
          aria-label={say.input}
          onChange={({ target }) => {
            void read([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      <p role="status">
        {reading === null ? said : say.reading(reading)}
        {/* Seen above the choice; who hears the page is told here. */}
        {reading === null && doubted?.doubt.why === 'guessed' && (
          <span className={parts.hidden}> {encodingsWords().doubt(doubted.doubt)}.</span>
        )}
      </p>
      {reading !== null && (
        <button type="button" className={parts.link} onClick={stop}>
          {say.stop}
        </button>
      )}
      {doubted && <EncodingChoice doubt={doubted.doubt} read={readAgain} isInForm />}
      {children}
    </div>
  );
}
