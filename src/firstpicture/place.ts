/**
 * Runs before anything is painted, by itself: tells the style sheet what the address asks for, and puts the picture that
 * comes with the page where the app will draw its own. Of a link nothing is known yet, and the picture is not shown.
 */
import { firstSight, HEADINGS_AT, type Scenery } from '../graph/columns/first-sight';
import { isLegendOpen } from '../graph/legend-memory';
import { watchSize } from '../ui/watch-size';

const { dataset: page } = document.documentElement;

const pictures = () => [...document.querySelectorAll<SVGSVGElement>('#opening svg[data-scenery]')];

/** Shows the picture that was drawn for this width, from where the app would look at it first. */
function place(): void {
  const stage = document.getElementById('opening-stage');
  const { clientWidth: width = 0, clientHeight: height = 0 } = stage ?? {};
  for (const picture of pictures()) {
    const { from, below, scenery = '' } = picture.dataset;
    const isOfWidth = width >= Number(from) && width < Number(below);
    picture.toggleAttribute('data-shown', isOfWidth);
    if (!isOfWidth) continue;
    const { zoom, pan } = firstSight({ width, height }, JSON.parse(scenery) as Scenery);
    const [left, top] = [-pan.x / zoom, -pan.y / zoom];
    picture.setAttribute('viewBox', `${left} ${top} ${width / zoom} ${height / zoom}`);
    keepHeadings(picture, top, zoom);
  }
}

function keepHeadings(picture: SVGSVGElement, top: number, zoom: number): void {
  const headings = picture.querySelector<SVGGElement>('[data-above]');
  const down = top + HEADINGS_AT / zoom - Number(headings?.dataset['above']);
  headings?.toggleAttribute('data-stuck', down > 0);
  headings?.setAttribute('transform', `translate(0 ${Math.max(0, down)})`);
}

/** The picture is there once something behind it is; frames come before the first paint. */
function whenThere(): void {
  const stage = document.getElementById('opening-stage');
  // Wherever lines break and whenever style sheets come: what is observed is told before the next paint.
  if (stage?.nextElementSibling) watchSize(stage, place);
  else if (document.readyState === 'loading') requestAnimationFrame(whenThere);
}

if (location.search === '' && location.hash === '') {
  page['app'] = 'first';
  page['legend'] = isLegendOpen() ? 'open' : 'closed';
  whenThere();
} else {
  page['app'] = 'link';
}
