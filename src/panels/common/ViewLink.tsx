import { type MouseEvent, useDeferredValue } from 'react';
import { openSheet } from '../../state/actions/page';
import { goTo } from '../../state/actions/view';
import { addressOf } from '../../state/address/url-sync';
import { useApp, type View } from '../../state/store';
import parts from '../../ui/parts.module.css';

interface ViewLinkProps {
  readonly words: string;
  /** What of the present view changes. */
  readonly change: Partial<View>;
  /** Whether the details say what it leads to, though nothing is selected there. */
  readonly isTold?: boolean;
}

/** Whether a click asks for a new tab or window, or to save what the link leads to. */
export function isForBrowser({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}

/** A link to another view: a step of this visit where it is clicked, and an address that can be opened elsewhere. */
export function ViewLink({ words, change, isTold = false }: ViewLinkProps) {
  const address = addressOf({ ...useDeferredValue(useApp(({ view }) => view)), ...change });
  return (
    <a
      href={address}
      className={parts.link}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        goTo(change);
        if (isTold) openSheet('details');
      }}
    >
      {words}
    </a>
  );
}
