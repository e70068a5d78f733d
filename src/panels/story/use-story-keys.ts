import { type RefObject, useEffect, useEffectEvent } from 'react';

/** By how much a key goes on in a story; the last two are those of what presenters hold in their hands. */
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 };

/** Whether a page key is for a text that holds more than it shows. */
const scrolls = ({ key, target }: KeyboardEvent): boolean =>
  key.startsWith('Page') && target instanceof HTMLDivElement && target.scrollHeight > target.clientHeight + 1;

/**
 * Goes on by keys while the focus is in the story, or nowhere, as after a click on the picture: whatever else has the focus
 * has keys of its own, as has what is open over the page.
 */
export function useStoryKeys(region: RefObject<HTMLElement | null>, go: (by: number) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
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
