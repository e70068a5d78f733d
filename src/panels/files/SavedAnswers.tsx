import { useRef } from 'react';
import { askAgain, chosenOf } from '../../state/files/import';
import { givenBefore, type TableMapping } from '../../state/files/mapping';
import { isReadSo, openedMapping, savedMapping } from '../../state/files/saved-mapping';
import type { UnreadTable } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { mappingWords } from '../../words/files/mapping';
import css from './TableDialog.module.css';

interface SavedAnswersProps {
  readonly table: UnreadTable;
  readonly mapping: TableMapping;
  readonly take: (mapping: TableMapping) => void;
  /** Says what became of it. */
  readonly tell: (words: string) => void;
}

/** Keeps the answers about a table as a file, and takes them from one. */
export function SavedAnswers({ table, mapping, take, tell }: SavedAnswersProps) {
  const input = useRef<HTMLInputElement>(null);
  const say = mappingWords().saved;
  const open = async (file: File) => {
    const read = await openedMapping(file, table.header);
    const asked = chosenOf(table);
    // Answers about another table of the file, or one that stands otherwise in it, are of use once it is read so.
    if (read?.table && !isReadSo(asked, read.table)) {
      await askAgain(table.file, { ...asked, ...read.table });
      return;
    }
    if (read) take(givenBefore(read.mapping));
    tell(read ? say.opened(read.missing) : say.noAnswers(file.name));
  };
  return (
    <p className={css.saved}>
      <button
        type="button"
        className={parts.link}
        onClick={() =>
          void savedMapping({ file: table.file, ...chosenOf(table) }, table.header, mapping).then(saveFile)
        }
      >
        {say.save}
      </button>
      <button type="button" className={parts.link} onClick={() => input.current?.click()}>
        {say.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          target.value = '';
        }}
      />
    </p>
  );
}
