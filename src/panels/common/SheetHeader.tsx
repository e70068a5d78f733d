import { type RefObject, useEffect, useRef } from 'react';
import { openSheet, pullSheet } from '../../state/actions/page';
import { type Sheet, useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import css from './SheetHeader.module.css';
import { usePull } from './use-pull';

interface SheetHeaderProps {
  readonly sheet: Sheet;
  /** What the sheet shows. */
  readonly title: string;
}

/** While the sheet is open, Escape closes it; the focus goes to its head, and back when it closes. */
function useFocusInSheet(open: boolean, header: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const head = header.current;
    if (!open || !head?.checkVisibility()) return;
    const opener = document.activeElement;
    // Nothing had the focus: a link has opened it, or a finger. Those who read the page begin at its top.
    if (opener !== document.body)
      head.querySelector<HTMLElement>('button:last-of-type')?.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent) => {
      // What has the focus comes first: one press has one effect.
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!document.querySelector('dialog[open]')) openSheet(null);
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
      const { activeElement } = document;
      const isLost = activeElement === document.body || head.closest('section')?.contains(activeElement);
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [open, header]);
}

function PullButton() {
  const height = useApp((state) => state.sheetHeight);
  const isFull = height === 'full';
  const next = height === 'half' ? 'full' : 'half';
  const name = next === 'half' ? shellWords().halfHeight : shellWords().fullHeight;
  return (
    <button
      type="button"
      className={`${parts['icon-button']} ${css.pull}`}
      aria-label={name}
      title={name}
      onClick={() => pullSheet(next)}
    >
      <Icon shape={isFull ? ICON.down : ICON.up} />
    </button>
  );
}

/** The head of a panel that is a sheet: what it shows, how far it is up, and the way to close it. */
export function SheetHeader({ sheet, title }: SheetHeaderProps) {
  const open = useApp((state) => state.sheet === sheet);
  const head = useRef<HTMLDivElement>(null);
  const pull = usePull();
  useFocusInSheet(open, head);
  return (
    <div ref={head} className={css.header} data-sheet={sheet} {...pull}>
      <span className={css.grip} aria-hidden="true" />
      <span className={css.title}>{title}</span>
      <PullButton />
      <button
        type="button"
        className={parts['icon-button']}
        aria-label={shellWords().closeSheet(sheet)}
        onClick={() => openSheet(null)}
      >
        <Icon shape={ICON.close} />
      </button>
    </div>
  );
}
