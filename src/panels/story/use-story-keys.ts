import { type RefObject, useEffect, useEffectEvent } from 'react';

/** By how much a key goes on in a story; the last two are those of what presenters hold in their hands. */
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 };

/** Whether a page key is for a text that holds more than it shows. */
const scrolls = ({ key, target }: KeyboardEvent): boolean =>
  key.startsWith('Page') && target instanceof HTMLDivElement && target.scrollHeight > target.clientHeight + 1;

/** Whether a key closes what has the focus, as it closes whatever else is open: a full screen it ends first, by itself. */
const closes = (
  { key, target, defaultPrevented, isComposing }: KeyboardEvent,
  bar: HTMLElement | null,
): boolean =>
  key === 'Escape' &&
  !defaultPrevented &&
  !isComposing &&
  target instanceof Element &&
  target.closest('dialog') === null &&
  bar?.contains(target) === true;

/** Closes the list in the bar that has the focus, such as that of the steps, and answers whether there was one. */
function closeList(target: EventTarget | null): boolean {
  const list = target instanceof Element ? target.closest('details[open]') : null;
  list?.removeAttribute('open');
  list?.querySelector('summary')?.focus();
  return list !== null;
}

/**
 * Leaves the story by Escape in its bar, and goes on by keys while the focus is in the story, or nowhere, as after a click on the picture: whatever else has the focus
 * has keys of its own, as has what is open over the page.
 */
export function useStoryKeys(
  region: RefObject<HTMLElement | null>,
  { go, leave }: { readonly go: (by: number) => void; readonly leave: () => void },
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (closes(event, region.current)) {
      event.preventDefault();
      if (!closeList(target)) leave();
      return;
    }
    const by = KEYS[key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof Element) || target.closest('dialog') || event.defaultPrevented) return;
    if ((target !== document.body && !region.current?.contains(target)) || scrolls(event)) return;
    event.preventDefault();
    go(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
