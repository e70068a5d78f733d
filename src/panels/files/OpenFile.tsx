import { useRef } from 'react';
import { bringFiles } from '../../state/files/bring';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { NARROW, TIGHT, useMedia } from '../../ui/use-media';
import { openFileWords } from '../../words/files/open-file';
import css from './OpenFile.module.css';
import { OPEN_FILE_ID } from './open-file-focus';
import { useDrop, usePaste } from './use-brought-files';

/** Opens a person's own files: picked, dropped anywhere, or pasted. They never leave the browser. */
export function OpenFile() {
  const say = openFileWords();
  const input = useRef<HTMLInputElement>(null);
  const over = useDrop();
  const tight = useMedia(TIGHT);
  // There the button stands in the menu, which has room for its words.
  const inMenu = useMedia(NARROW);
  usePaste();
  return (
    <>
      <button
        id={OPEN_FILE_ID}
        type="button"
        title={say.ways}
        className={parts.button}
        onClick={() => input.current?.click()}
      >
        <Icon shape={ICON.open} />
        <span className={tight && !inMenu ? parts.hidden : undefined}>{say.open}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,.json,.xlsx,.xlsm,.ods,.parquet,.zip,text/csv,text/tab-separated-values,text/plain,application/json"
        aria-label={say.input}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) bringFiles(files);
          target.value = '';
        }}
      />
      {over && <div className={css.drop}>{say.drop}</div>}
    </>
  );
}
