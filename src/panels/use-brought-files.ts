/** Files that a person brings to the page without its button: dropped on it, or pasted. */
import { useEffect, useState } from 'react';
import { bringFiles } from '../state/bring';

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export function useDrop(): boolean {
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      bringFiles(files);
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

const TEXT_FIELD = 'input, textarea, select, [contenteditable]';

/** What was pasted, as files. Spreadsheet programs put a picture of the cells beside their text, which is not meant. */
function filesPasted({ files, getData }: { files: Iterable<File>; getData: () => string }): File[] {
  const tables = [...files].filter(({ type }) => !type.startsWith('image/'));
  if (tables.length > 0) return tables;
  const text = getData();
  return /\S[^\S\r\n]*\r?\n\s*\S/.test(text) ? [new File([text], 'pasted.csv', { type: 'text/csv' })] : [];
}

/** Takes files, or the text of a table, that are pasted anywhere but in a text field. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest(TEXT_FIELD) !== null;
      if (isField || !clipboardData) return;
      const files = filesPasted({
        files: clipboardData.files,
        getData: () => clipboardData.getData('text/plain'),
      });
      if (files.length > 0) bringFiles(files);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
}
