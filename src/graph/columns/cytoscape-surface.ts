/** The one door to Cytoscape, which draws the systems lens: created once, destroyed once; nobody else holds the instance. */
import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';
import type { Emphasis } from '../../domain/lenses/lens';
import type { SelectableId } from '../../domain/model/ids';
import { type Grade, gradeOf, NO_EMPHASIS, UNUSUAL } from '../../ui/emphasis';
import { followFirstPicture } from '../../ui/first-picture';
import { whenIdle } from '../../ui/later-part';
import { type Palette, readPaperPalette } from '../../ui/palette';
import { keepChosenCamera } from '../chosen-camera';
import type { Rectangle } from '../rectangle';
import type { Surface, SurfaceEvents } from '../surface';
import { FARTHEST, NEAREST, panStep } from '../viewing';
import { beginAt, cameraOf, fitWindow, lookAt, lookFrom, reveal, zoomStep } from './camera';
import { letCaptionsFollow, listen, listenToHands, moveCaptions } from './engine-events';
import { keepHeadingsInSight } from './headings-in-sight';
import { hoverAtRest } from './hover-at-rest';
import { drawOnPaper, preparePaper } from './on-paper';
import { idOf, reconcile } from './reconcile';
import { stylesheetOf } from './stylesheet';
import { wordsOf } from './words-of-line';

export { decodeIcons } from './stylesheet';

/**
 * Up to this many lines, each can be asked at every move of the pointer whether it is on it. With a thousand that takes
 * 9 ms, with 7,000 it takes 80 ms, and the page stands still.
 */
const MAX_HOVERED = 1000;

/** What belongs to columns stands out for no thing of the dataset. */
const NO_THINGS = ['heading', 'ground'];

/** What the view is about. */
const SUBJECT = 'subject';

const CLASSES = [...UNUSUAL, SUBJECT].join(' ');

/** The engine's ids of what is drawn for each thing: a node with its captions, or the legs of a line. */
function idsByThing(elements: readonly ElementDefinition[]): Map<SelectableId, string[]> {
  const ids = new Map<SelectableId, string[]>();
  for (const element of elements) {
    const shows = element.data['shows'] as SelectableId | undefined;
    if (shows === undefined || NO_THINGS.includes(element.data['role'])) continue;
    const own = ids.get(shows);
    if (own) own.push(idOf(element));
    else ids.set(shows, [idOf(element)]);
  }
  return ids;
}

/** The engine's ids of what stands out or steps back. */
function idsByGrade(idsOf: ReadonlyMap<SelectableId, string[]>, emphasis: Emphasis): Map<Grade, string[]> {
  const ids = new Map<Grade, string[]>();
  for (const [id, drawn] of idsOf) {
    const grade = gradeOf(emphasis, id);
    if (grade === 'usual') continue;
    const own = ids.get(grade);
    if (own) own.push(...drawn);
    else ids.set(grade, [...drawn]);
  }
  return ids;
}

/** The elements with these ids, as one collection: each step on it alone would make a new one. */
function gathered(cy: Core, ids: readonly string[]): CollectionReturnValue {
  const found = cy.collection();
  for (const id of ids) found.merge(cy.getElementById(id));
  return found;
}

function hasMoved(before: ElementDefinition | undefined, after: ElementDefinition): boolean {
  return before?.position?.x !== after.position?.x || before?.position?.y !== after.position?.y;
}

/** Draws what is wanted in the place of what was drawn; tells whether anything came or went. */
function redraw(
  cy: Core,
  drawn: readonly ElementDefinition[],
  wanted: readonly ElementDefinition[],
): boolean {
  const { remove, add, update } = reconcile(drawn, wanted);
  const before = new Map(drawn.map((element) => [idOf(element), element]));
  cy.batch(() => {
    gathered(cy, remove).remove();
    cy.add(structuredClone(add) as ElementDefinition[]);
    for (const element of update) {
      const target = cy.getElementById(idOf(element));
      // The engine keeps what it has measured of words when only their distance from the end changes, and would cut them.
      if (element.data['part'] === 'words') {
        target.remove();
        cy.add(structuredClone(element));
        continue;
      }
      target.data(element.data);
      // Where somebody has dragged a node, it stays until the layout itself puts it elsewhere.
      if (hasMoved(before.get(idOf(element)), element) && element.position && target.isNode()) {
        target.position({ ...element.position });
      }
    }
  });
  return remove.length > 0 || add.length > 0;
}

/** Where on the screen a thing is that is drawn as these elements: its node, or the words of its line. */
function boxOf(cy: Core, elements: CollectionReturnValue): Rectangle | null {
  const element = elements.first();
  if (element.empty()) return null;
  if (!element.isNode()) return wordsOf(cy, elements.edges());
  // The halo of what is chosen is no part of its box.
  const { x, y } = element.renderedPosition();
  const [width, height] = [element.renderedOuterWidth(), element.renderedOuterHeight()];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Makes the drawing surface in a container that has a size. */
export function createColumnsSurface(
  container: HTMLElement,
  palette: Palette,
  events: SurfaceEvents,
): Surface<readonly ElementDefinition[]> {
  const cy = cytoscape({
    container,
    style: stylesheetOf(palette),
    layout: { name: 'preset' },
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  let colours = palette;
  let drawn: readonly ElementDefinition[] = [];
  listen(cy, events);
  whenIdle(() => void preparePaper(readPaperPalette()));
  letCaptionsFollow(cy);
  keepHeadingsInSight(cy);
  let isCrowded = false;
  hoverAtRest(container, () => isCrowded);

  let emphasis = NO_EMPHASIS;
  let idsOf = new Map<SelectableId, string[]>();
  const drawnAs = (id: SelectableId) => gathered(cy, idsOf.get(id) ?? []);
  const allOf = (ids: Iterable<SelectableId>) =>
    gathered(
      cy,
      [...ids].flatMap((id) => idsOf.get(id) ?? []),
    );
  let firstPicture: ReturnType<typeof followFirstPicture> | null = followFirstPicture(container);
  const { again, byHand, choose, follow } = keepChosenCamera({
    lookAt: (camera) => lookAt(cy, camera),
    begin: () => {
      // What the reader sees already stays where it is.
      const viewpoint = emphasis.chosen.size === 0 ? firstPicture?.() : null;
      if (viewpoint) lookFrom(cy, viewpoint);
      else beginAt(cy, allOf(emphasis.chosen), allOf(emphasis.around ?? []), allOf(emphasis.subjects.keys()));
    },
    seen: () => cameraOf(cy),
    looked: events.looked,
  });
  const placed = (node: NodeSingular, by: 'gesture' | 'key') =>
    events.placed(node.data('shows'), { ...node.position() }, by);
  listenToHands(cy, { looked: () => byHand(() => undefined), placed: (node) => placed(node, 'gesture') });
  const show = (wanted: readonly ElementDefinition[]): boolean => {
    const hasChanged = redraw(cy, drawn, wanted);
    drawn = wanted;
    idsOf = idsByThing(wanted);
    isCrowded = cy.edges().length > MAX_HOVERED;
    return hasChanged;
  };
  const whereIs = (id: SelectableId) => boxOf(cy, drawnAs(id));

  return {
    draw: (elements, next, sight) => {
      emphasis = next;
      const wasDrawn = drawn.length > 0;
      const isNew = show(elements);
      // It was a picture of something else.
      if (wasDrawn && isNew) firstPicture = null;
      follow(sight, { wasDrawn, isNew });
    },
    look: choose,
    paint: (next) => {
      colours = next;
      cy.style(stylesheetOf(next));
    },
    onPaper: (paper) => drawOnPaper(cy, paper, colours),
    emphasise: (next) => {
      emphasis = next;
      cy.batch(() => {
        cy.elements().removeClass(CLASSES);
        for (const [grade, ids] of idsByGrade(idsOf, emphasis)) gathered(cy, ids).addClass(grade);
        allOf(next.subjects.keys()).addClass(SUBJECT);
      });
    },
    zoom: (direction) => byHand(() => zoomStep(cy, direction)),
    pan: (towards) => byHand(() => cy.panBy(panStep({ width: cy.width(), height: cy.height() }, towards))),
    fit: (below) => byHand(() => fitWindow(cy, below)),
    nudge: (id, by) => {
      const node = drawnAs(id).nodes().first();
      if (node.empty()) return;
      const from = { ...node.position() };
      node.shift({ x: by.x, y: by.y });
      moveCaptions(cy, node, from);
      placed(node, 'key');
    },
    reveal: (id) => reveal(cy, drawnAs(id), whereIs(id)),
    whereIs,
    resized: () => {
      cy.resize();
      // Nothing is told: before the first drawing, that nobody chose anything would end the camera of the link.
      again();
    },
    destroy: () => cy.destroy(),
  };
}
