import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { timelineWords } from '../../words/views/timeline';
import css from './Timeline.module.css';

interface FoldButtonProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** What it opens. */
  readonly id: string;
  /** The years that are shown, in words. */
  readonly words: string;
}

/** On a phone, and under two pictures, the years are one row, which says them, until somebody wants to see or choose among them. */
export function FoldButton({ isOpen, toggle, id, words }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={`${parts.button} ${css.fold}`}
      aria-label={timelineWords().folded(words)}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={toggle}
    >
      <span>{words}</span>
      <Icon shape={isOpen ? ICON.down : ICON.up} size={14} />
    </button>
  );
}
