import { useApp } from '../../state/store';
import { redo, undo } from '../../state/undo';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { stepsWords } from '../../words/steps';
import css from './Steps.module.css';

/** One step back, and one forward again. What can do no more keeps the focus, and says so. */
export function Steps() {
  const say = stepsWords();
  const { position, last } = useApp((state) => state.trail);
  const steps = [
    { name: say.undo, keys: 'Ctrl+Z', icon: ICON.undo, over: position === 0, act: undo },
    { name: say.redo, keys: 'Ctrl+Shift+Z', icon: ICON.redo, over: position >= last, act: redo },
  ];
  return (
    <div className={css.steps}>
      {steps.map(({ name, keys, icon, over, act }) => (
        <button
          key={name}
          type="button"
          className={parts['icon-button']}
          aria-label={name}
          title={`${name} (${keys})`}
          aria-disabled={over}
          onClick={act}
        >
          <Icon shape={icon} />
        </button>
      ))}
    </div>
  );
}
