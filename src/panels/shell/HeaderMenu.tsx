import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { useDismiss } from '../../ui/use-dismiss';
import { shellWords } from '../../words/page/shell';
import { MENU_ID } from '../files/open-file-focus';
import css from './HeaderMenu.module.css';

interface HeaderMenuProps {
  /** What stands in it. What it is called with closes it, and gives the focus back to its button. */
  readonly children: (done: () => void) => ReactNode;
}

/** What the head of a narrow page has no room for: kept on the page, and shown when asked for. */
export function HeaderMenu({ children }: HeaderMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(open, close, menu, button);
  const done = () => {
    close();
    button.current?.focus();
  };
  return (
    <div ref={menu} className={css.menu}>
      <button
        ref={button}
        id={MENU_ID}
        type="button"
        className={parts['icon-button']}
        aria-label={shellWords().more}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon shape={ICON.menu} />
      </button>
      <div id={id} className={css.items} hidden={!open}>
        {children(done)}
      </div>
    </div>
  );
}
