/** Moving the focus to something that is still on its way to the page. */

/** How long it is waited for, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Focuses an element as soon as it is on the page and shown; never, where the reader has gone somewhere else in the
 * meantime, or it does not come.
 */
export function focusWhenThere(find: () => HTMLElement | null | undefined): void {
  const left = document.activeElement;
  const until = performance.now() + PATIENCE;
  const look = () => {
    // First of all: what comes late must not take the focus from where the reader has gone.
    if (document.activeElement !== left) return;
    const element = find();
    if (element?.checkVisibility()) element.focus();
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
