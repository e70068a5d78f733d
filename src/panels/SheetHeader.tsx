import { useEffect, useRef } from 'react';
import { openSheet } from '../state/actions';
import { type Sheet, useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './SheetHeader.module.css';

const SHEET_TITLE: Readonly<Record<Sheet, string>> = {
  filters: 'Filters',
  source: 'Source',
  details: 'Details',
};

/** The head of a panel that on a phone is a sheet: its name and the way to close it. Not there on a wide screen. */
export function SheetHeader({ title }: { title: (typeof SHEET_TITLE)[Sheet] }) {
  const open = useApp((state) => state.sheet !== null && SHEET_TITLE[state.sheet] === title);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const opener = document.activeElement;
    close.current?.focus({ preventScroll: true });
    // On a wide screen there is no head to take the focus, and no sheet to close.
    if (document.activeElement !== close.current) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') openSheet(null);
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [open]);
  return (
    <div className={css.header}>
      <span className={parts.heading}>{title}</span>
      <button
        ref={close}
        type="button"
        className={parts['icon-button']}
        aria-label={`Close ${title.toLowerCase()}`}
        onClick={() => openSheet(null)}
      >
        <Icon shape={ICON.close} />
      </button>
    </div>
  );
}
