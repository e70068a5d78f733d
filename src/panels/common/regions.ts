/** The regions of the page in the order in which F6 goes round them, and where the focus stands in each. */

interface Region {
  /** The element of the region; where it is folded away, the button that opens it stands for it. */
  readonly element: string;
  /** What takes the focus in it; without one, the first thing that can. */
  readonly stop?: string;
  readonly opener?: string;
}

const SHOWN_VIEW = '[role="tabpanel"]:not([hidden])';

/** Where the focus goes in each of the views. */
export const VIEW_STOP = {
  graph: '#panel-graph [data-takes-focus]:not([tabindex="-1"])',
  table: '#panel-table th button',
  details: '#details',
} as const;

const REGIONS: readonly Region[] = [
  { element: 'search' },
  { element: '#filters', opener: '[aria-controls="filters"]' },
  { element: SHOWN_VIEW, stop: `${VIEW_STOP.graph}, ${VIEW_STOP.table}` },
  { element: '#timeline' },
  { element: '#source', opener: '[aria-controls="source"]' },
  { element: VIEW_STOP.details, opener: '[aria-controls="details"]' },
];

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const shown = (element: Element): element is HTMLElement => element.checkVisibility();

const canTakeFocus = (element: Element): element is HTMLElement =>
  shown(element) &&
  element.matches(':enabled, a, summary, [tabindex]') &&
  (element as HTMLElement).tabIndex >= 0;

/** The element of a region that takes the focus; none where the region is not on the page. */
function stopOf({ element, stop, opener }: Region): { region: Element; stop: HTMLElement } | null {
  const region = document.querySelector(element);
  if (region && shown(region)) {
    const wanted = stop ? [...region.querySelectorAll(stop)].find(canTakeFocus) : undefined;
    if (wanted) return { region, stop: wanted };
    // A region that can have the focus itself is read out by its name.
    if (region.matches('[tabindex]')) return { region, stop: region as HTMLElement };
    const first = [...region.querySelectorAll(FOCUSABLE)].find(canTakeFocus);
    if (first) return { region, stop: first };
  }
  const button = opener ? document.querySelector(opener) : null;
  return button && canTakeFocus(button) ? { region: button, stop: button } : null;
}

/** Moves the focus to the next region, or to the one before. */
export function goToRegion(by: 1 | -1): void {
  const stops = REGIONS.flatMap((region) => stopOf(region) ?? []);
  const { activeElement } = document;
  const here = stops.findIndex(({ region }) => region.contains(activeElement));
  // From outside of all regions, forward leads to the first and back to the last.
  const from = here < 0 && by < 0 ? 0 : here;
  stops[(from + by + stops.length) % stops.length]?.stop.focus();
}
