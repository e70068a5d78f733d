import { redo, undo } from '../../state/address/undo';
import { useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import css from './Steps.module.css';

/** One step back, and one forward again. What can do no more keeps the focus, and says so. */
export function Steps() {
  const say = shellWords();
  const { position, last } = useApp((state) => state.trail);
  const steps = [
    { ...say.undo, icon: ICON.undo, over: position === 0, act: undo },
    { ...say.redo, icon: ICON.redo, over: position >= last, act: redo },
  ];
  return (
    <div className={css.steps}>
      {steps.map(({ name, withKeys, icon, over, act }) => (
        <button
          key={name}
          type="button"
          className={parts['icon-button']}
          aria-label={name}
          title={withKeys}
          aria-disabled={over}
          onClick={act}
        >
          <Icon shape={icon} />
        </button>
      ))}
    </div>
  );
}
