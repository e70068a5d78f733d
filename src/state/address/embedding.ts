/** Whether this page stands within another, and what it tells that page. */
import type { View } from '../../permalink/view';

/** Whether the page stands in a frame: there it is a figure of somebody else's page, whatever its link says. */
export const isFramed = (): boolean => window.parent !== window;

/** Whether a view is shown as a figure, without the controls of the app. */
export const isEmbedded = ({ embedded }: View): boolean => embedded !== null || isFramed();

/** What a page that holds the frame is told whenever the height changes that the figure takes, in CSS pixels. */
interface HeightMessage {
  readonly type: 'armsgraph:height';
  readonly height: number;
}

/** Tells the page around this one how high an element is, now and whenever that changes; returns how to stop. */
export function tellHeight(element: HTMLElement): () => void {
  if (!isFramed()) return () => undefined;
  const tell = () => {
    const message: HeightMessage = {
      type: 'armsgraph:height',
      height: Math.ceil(element.getBoundingClientRect().height),
    };
    // It says nothing that the page around could not measure itself, whoever that is.
    window.parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}
