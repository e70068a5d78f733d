/** Keeps the focus on the page for those who have a keyboard and nothing else. */
import { useEffect } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

function canHoldFocus(element: Element): element is HTMLElement {
  return (
    element.matches(FOCUSABLE) &&
    !element.matches(':disabled') &&
    element.isConnected &&
    element.checkVisibility()
  );
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let next = element.parentElement; next; next = next.parentElement) ancestors.push(next);
  return ancestors;
}

/** In a view, what a reader rather wants than its first control: the graph, before the tools for it. */
const PREFERRED = '[data-takes-focus]';
const VIEW = '[role="tabpanel"]';

/** What takes over: the nearest thing around that is still there and can be focused, or the first such thing in it. */
function heirAmong(ancestors: readonly Element[]): HTMLElement | undefined {
  for (const ancestor of ancestors) {
    if (canHoldFocus(ancestor)) return ancestor;
    const stops = ancestor.isConnected ? [...ancestor.querySelectorAll(FOCUSABLE)] : [];
    const heirs = stops.filter(canHoldFocus).filter(({ tabIndex }) => tabIndex >= 0);
    const preferred = ancestor.matches(VIEW) ? heirs.find((heir) => heir.matches(PREFERRED)) : null;
    const first = preferred ?? heirs[0];
    if (first) return first;
  }
  return undefined;
}

/** Gives something the focus, where it can be seen to have it; what is in sight stays where it is. */
function handOver(heir: HTMLElement | undefined): void {
  heir?.focus({ preventScroll: true });
  heir?.scrollIntoView({ block: 'nearest' });
}

/**
 * When what has the focus goes away (a chip that is taken off, a button that can do no more), hands the focus on to
 * what stood around it. The browser would let it fall, and the next Tab would begin at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let holder: Element | null = null;
    let ancestors: readonly Element[] = [];
    const onFocusIn = ({ target }: FocusEvent) => {
      holder = target instanceof Element ? target : null;
      ancestors = holder ? ancestorsOf(holder) : [];
    };
    const onFocusOut = () => {
      const left = holder;
      // Said before the removal of what had it, too; only afterwards can the two be told apart.
      queueMicrotask(() => {
        if (left === holder && left && canHoldFocus(left)) holder = null;
      });
    };
    const handOn = (mayHide: boolean) => {
      const { activeElement, body } = document;
      const dropped = activeElement === body || (mayHide && activeElement === holder);
      if (holder && dropped && !canHoldFocus(holder)) handOver(heirAmong(ancestors));
    };
    // A narrower window folds panels away by its style alone, and nothing on the page tells of it.
    const onResize = () => requestAnimationFrame(() => handOn(true));
    // What comes and goes around it never hides what has the focus; to ask would lay out the page at every act.
    const observer = new MutationObserver((changes) =>
      handOn(changes.some(({ type }) => type === 'attributes')),
    );
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['hidden', 'disabled', 'data-open'],
    });
    addEventListener('resize', onResize);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      removeEventListener('resize', onResize);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}
