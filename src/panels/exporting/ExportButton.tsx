import { useCallback, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { useDismiss } from '../../ui/use-dismiss';
import { commonWords } from '../../words/page/common';
import css from './ExportButton.module.css';
import { EXPORT_MENU } from './later';

/** Opens the list of forms in which what is shown can be taken away. */
export function ExportButton() {
  const say = commonWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(open, close, whole, button);
  const closeToButton = useCallback(() => {
    button.current?.focus();
    close();
  }, [close]);
  return (
    <div ref={whole} className={css.wrap}>
      <button
        ref={button}
        type="button"
        className={parts.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon shape={ICON.download} />
        <span>{say.exportButton}</span>
      </button>
      <div id={id}>
        <Later part={EXPORT_MENU} what={say.exportsInText} wanted={open} close={closeToButton}>
          {({ ExportMenu }) => <ExportMenu close={closeToButton} leave={close} />}
        </Later>
      </div>
    </div>
  );
}
