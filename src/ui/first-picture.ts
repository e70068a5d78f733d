/**
 * The picture of the opening view that comes with the page, and is seen before the app is there: `src/firstpicture/`
 * puts it where the app will draw its own, and here the app takes over.
 */

/** Where the picture stands in an element: pixels to a unit of it, and where its origin is. */
interface Viewpoint {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The page as it reads without the app, the picture of which stays until the app has drawn it. */
const openingPage = () => document.getElementById('opening');

/** Takes it away: the app has drawn what is to be seen, or has something else to show. */
export function endFirstPicture(): void {
  openingPage()?.remove();
  delete document.documentElement.dataset['app'];
}

/** Leaves the picture alone of it, where this is the dataset that it was drawn of. */
export function keepFirstPicture({ id, version }: { readonly id: string; readonly version: string }): void {
  const page = openingPage();
  if (!page) return;
  const { app } = document.documentElement.dataset;
  if (app !== 'first' || page.dataset['dataset'] !== `${id}@${version}`) {
    endFirstPicture();
    return;
  }
  document.documentElement.dataset['app'] = 'drawing';
  // From now on the app tells what it shows.
  page.setAttribute('aria-hidden', 'true');
}

/** So far the frame of the picture may be from where the app has it, in pixels: a line of text that is broken elsewhere. */
const NEAR = 40;

/** Where the picture stands in an element that will show the same; null where there is none, or it stood elsewhere. */
function viewpointNow(element: HTMLElement): Viewpoint | null {
  const picture = openingPage()?.querySelector<SVGSVGElement>('svg[data-shown]');
  if (!picture || picture.clientWidth === 0) return null;
  const [seen, own] = [picture.getBoundingClientRect(), element.getBoundingClientRect()];
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  const { from, below } = picture.dataset;
  const isOfWidth = own.width >= Number(from) && own.width < Number(below);
  if (!isOfWidth || sides.some((side) => Math.abs(seen[side] - own[side]) > NEAR)) return null;
  const { x, y, width } = picture.viewBox.baseVal;
  const zoom = seen.width / width;
  return { zoom, pan: { x: seen.left - own.left - zoom * x, y: seen.top - own.top - zoom * y } };
}

/**
 * Tells where an element that shows what the picture showed is seen from, also after the picture has gone, for as long as
 * the element is as large as then: quick and slow visits see one picture. Null where it is to work that out itself.
 */
export function followFirstPicture(element: HTMLElement): () => Viewpoint | null {
  let last: { readonly viewpoint: Viewpoint; readonly width: number; readonly height: number } | null = null;
  return () => {
    const { clientWidth: width, clientHeight: height } = element;
    const viewpoint = viewpointNow(element);
    if (viewpoint) last = { viewpoint, width, height };
    return last?.width === width && last.height === height ? last.viewpoint : null;
  };
}
