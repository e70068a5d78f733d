import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { SelectableId } from '../../domain/model/ids';

/** Above a section stays what the details are of. */
const ROOM_ABOVE = 48;

const topOf = (element: Element) => element.getBoundingClientRect().top;
const labelOf = (section: Element) => section.getAttribute('aria-label');

/** The sections of the details, in their order. */
function sectionsOf(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('section[aria-label]')];
}

/** The name of the section that the eye is on: the last that begins in the upper half of what is seen. */
function sectionInView(panel: HTMLElement): string | null {
  const middle = topOf(panel) + panel.clientHeight / 2;
  const seen = sectionsOf(panel).findLast((section) => topOf(section) < middle);
  return seen ? labelOf(seen) : null;
}

/**
 * Whoever selects in the graph or the table keeps the section of the details that they were reading, where what they
 * select has one of that name; whoever goes on from the details themselves begins at the top.
 */
export function useKeptSection(panel: RefObject<HTMLElement | null>, selection: SelectableId | null): void {
  const reading = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const note = () => {
      reading.current = element.scrollTop > 0 ? sectionInView(element) : null;
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [panel]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with every selection
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const isFromHere = element.contains(document.activeElement);
    const kept = isFromHere ? null : reading.current;
    const section = kept === null ? undefined : sectionsOf(element).find((each) => labelOf(each) === kept);
    // In braces: today's browsers answer with a promise, which React would take for the way to clean up.
    if (section) element.scrollBy({ top: topOf(section) - topOf(element) - ROOM_ABOVE });
    else element.scrollTo({ top: 0 });
  }, [selection]);
}
