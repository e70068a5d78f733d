import type { SelectableId } from '../../domain/model/ids';
import { select } from '../../state/actions/view';
import parts from '../../ui/parts.module.css';

/** A button that reads like a link and opens the details of a party, a system or a relationship. */
export function SelectLink({ to, words }: { to: SelectableId; words: string }) {
  return (
    <button type="button" className={parts.link} onClick={() => select(to)}>
      {words}
    </button>
  );
}
