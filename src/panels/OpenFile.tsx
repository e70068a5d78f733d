import { useEffect, useRef, useState } from 'react';
import { dismissRefusals } from '../state/actions';
import { openFiles } from '../state/import';
import { useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import { FailureMessage } from './FailureMessage';
import css from './OpenFile.module.css';

function filesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])];
}

/** Takes a file that is dropped anywhere on the page; tells whether one is held over it. */
function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const files = filesIn(event.dataTransfer);
      if (files.length === 0) return;
      event.preventDefault();
      void openFiles(files);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

/** Why a file was refused, over the page, which stays as it was. */
function RefusedFile() {
  const [failure] = useApp((state) => state.refusals);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (failure) dialog.current?.showModal();
  }, [failure]);
  if (!failure) return null;
  return (
    <dialog
      ref={dialog}
      className={parts.dialog}
      aria-label="The file was not opened"
      onClose={dismissRefusals}
    >
      <FailureMessage failure={failure} />
      <p>Everything on the page is as it was before.</p>
      <button
        type="button"
        className={`${parts.button} ${css.close}`}
        onClick={() => dialog.current?.close()}
      >
        Close
      </button>
    </dialog>
  );
}

/** Opens a person's own dataset file, picked or dropped anywhere. It never leaves the browser. */
export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const over = useDrop();
  return (
    <>
      <button type="button" className={parts.button} onClick={() => input.current?.click()}>
        <Icon shape={ICON.open} />
        <span className={css.words}>Open file</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
        aria-label="Files to open"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void openFiles(files);
          target.value = '';
        }}
      />
      {over && <div className={css.drop}>Drop the dataset file to open it. It stays on this device.</div>}
      <RefusedFile />
    </>
  );
}
