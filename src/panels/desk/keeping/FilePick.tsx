import { useRef } from 'react';
import parts from '../../../ui/parts.module.css';

interface FilePickProps {
  readonly words: string;
  /** What the file is, for those who hear the input. */
  readonly label: string;
  readonly isFirst: boolean;
  readonly take: (file: File) => void;
}

/** A button that asks for a case file. */
export function FilePick({ words, label, isFirst, take }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={`${parts.button} ${isFirst ? parts.primary : ''}`}
        onClick={() => input.current?.click()}
      >
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          target.value = '';
        }}
      />
    </>
  );
}
