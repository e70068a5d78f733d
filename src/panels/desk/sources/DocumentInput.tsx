import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type DocumentText, readDocument } from '../../../state/desk/documents';
import { Icon } from '../../../ui/Icon';
import { ICON } from '../../../ui/icons';
import parts from '../../../ui/parts.module.css';
import { deskDocumentsWords } from '../../../words/desk/documents';
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
  const { pages, empty, guessed } = outcome;
  return [
    say.read(name, pages?.length ?? null),
    ...(empty.length > 0 ? [say.emptyPages(empty)] : []),
    ...(guessed ? [say.guessed(guessed)] : []),
  ].join(' ');
}

/** Reads one document after the other; a new one stops the one before. */
function useReading(take: DocumentInputProps['take']) {
  const [reading, setReading] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const stop = () => {
    stopper.current?.abort();
    stopper.current = null;
    setReading(null);
  };
  const read = async ([file, ...others]: readonly File[]) => {
    if (!file) return;
    stop();
    const own = new AbortController();
    stopper.current = own;
    setSaid('');
    setReading(file.name);
    const outcome = await readDocument(file, own.signal);
    if (own.signal.aborted) return;
    setReading(null);
    const words = saidOf(outcome, file.name);
    setSaid(others.length > 0 ? `${words} ${deskDocumentsWords().severalFiles}` : words);
    if (outcome?.ok) take(outcome, file.name);
  };
  return { reading, said, read, stop };
}

/** Opens a document as a source: picked, or dropped on what is inside. */
export function DocumentInput({ take, children }: DocumentInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const { reading, said, read, stop } = useReading(take);
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
      <p role="status">{reading === null ? said : say.reading(reading)}</p>
      {reading !== null && (
        <button type="button" className={parts.link} onClick={stop}>
          {say.stop}
        </button>
      )}
      {children}
    </div>
  );
}
