/** Files that a person brings to the page without its button: dropped on it, or pasted. */
import { useEffect, useState } from 'react';
import { bringFiles, bringFolders } from '../../state/files/bring';

/** What a drop or a paste carries. A folder is among its files by its name, but there is nothing to be read in it. */
function carriedBy(data: DataTransfer | null): { files: File[]; folders: File[] } {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  const all = [...(data?.files ?? [])];
  const isFolder = (index: number) => items[index]?.webkitGetAsEntry()?.isDirectory === true;
  return {
    files: all.filter((_, index) => !isFolder(index)),
    folders: all.filter((_, index) => isFolder(index)),
  };
}

/** Brings both; whether there was any. */
function bring(files: readonly File[], folders: readonly File[]): boolean {
  if (files.length > 0) bringFiles(files);
  if (folders.length > 0) bringFolders(folders);
  return files.length + folders.length > 0;
}

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
      const { files, folders } = carriedBy(event.dataTransfer);
      if (bring(files, folders)) event.preventDefault();
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

/**
 * What was pasted, as files. Spreadsheet programs put a picture of the cells beside their text, which is not meant; one
 * by itself is meant, and it will be said that it cannot be read.
 */
function filesPasted(files: readonly File[], text: string): readonly File[] {
  const tables = files.filter(({ type }) => !type.startsWith('image/'));
  if (tables.length > 0) return tables;
  if (text.trim() === '') return files;
  return /\S[^\S\r\n]*\r?\n\s*\S/.test(text) ? [new File([text], 'pasted.csv', { type: 'text/csv' })] : [];
}

/** Takes files, or the text of a table, that are pasted anywhere but in a text field. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest(TEXT_FIELD) !== null;
      if (isField || !clipboardData) return;
      const { files, folders } = carriedBy(clipboardData);
      bring(filesPasted(files, clipboardData.getData('text/plain')), folders);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
}
