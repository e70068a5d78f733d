import { type ReactNode, useLayoutEffect, useRef } from 'react';
import parts from '../../ui/parts.module.css';
import { focusOpenFile } from './open-file-focus';

interface FileDialogProps {
  readonly label: string;
  readonly className?: string | undefined;
  /** Called when the person closes it, by Escape too. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog about files, open as long as it is drawn. The focus goes back to where it was, or to where files are opened. */
export function FileDialog({ label, className = '', onClose, children }: FileDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    // The browser has given the focus to the first control, and scrolled to it past all that is to be read before.
    shown?.focus();
    shown?.scrollTo(0, 0);
    return () => {
      // Closed before it leaves the page, for only then does the browser give the focus back.
      shown?.close();
      // A file that was dropped or pasted came from nowhere on the page, and a menu that it was picked from is closed.
      if (!before?.checkVisibility() || before === document.body) focusOpenFile();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      data-about-files="true"
      className={`${parts.dialog} ${className}`}
      aria-label={label}
      onClose={({ currentTarget }) => {
        // The event comes late: by then the dialog may be open again.
        if (!currentTarget.open) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
