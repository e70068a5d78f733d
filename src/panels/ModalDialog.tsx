import { type ReactNode, useLayoutEffect, useRef } from 'react';
import parts from '../ui/parts.module.css';

interface ModalDialogProps {
  readonly label: string;
  readonly className?: string | undefined;
  /** Called when the person closes it, by Escape too. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open as long as it is drawn. The focus goes back to where it was. */
export function ModalDialog({ label, className = '', onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it leaves the page, for only then does the browser give the focus back.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
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
