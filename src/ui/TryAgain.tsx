import { partsWords } from '../words/page/parts';
import parts from './parts.module.css';

/** Tries once more what did not come, or failed. */
export function TryAgain({ again }: { readonly again: (() => void) | undefined }) {
  return (
    <button type="button" className={parts.button} onClick={again}>
      {partsWords().tryAgain}
    </button>
  );
}
