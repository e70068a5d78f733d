import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/shell';
import { MENU_ID } from '../files/open-file-focus';
import css from './HeaderMenu.module.css';

/** What the head of a narrow page has no room for: kept on the page, and shown when asked for. */
export function HeaderMenu({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointerDown);
    // Before the window, where a sheet that is open below the menu listens.
    document.addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [open]);
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
        {children}
      </div>
    </div>
  );
}
