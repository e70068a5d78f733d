/** Where the camera stands over the picture. */
import type {
  BoundingBox12,
  BoundingBoxWH,
  CollectionReturnValue,
  Core,
  EdgeSingular,
  NodeCollection,
  NodeSingular,
  SingularElementReturnValue,
} from 'cytoscape';
import type { Rectangle } from '../rectangle';
import { isOutside, LARGEST_FIT, MARGIN, ZOOM_STEP } from '../viewing';
import { putHeadings } from './headings-in-sight';
import { LETTERS } from './style-block';

/** No letter is smaller than this at the first sight of a picture, in pixels. */
const LEAST_LETTERS = 11;
const LEAST_READABLE = LEAST_LETTERS / LETTERS.words;
/** What the headings take at the top of the window while they stay in sight, in pixels. */
const HEADING_ROOM = 20;
/** Where their ground ends. */
const GROUND_TO = MARGIN + HEADING_ROOM - 4;

/** All of the picture. */
export function fitWindow(cy: Core): void {
  putHeadings(cy, 'above-all');
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > LARGEST_FIT) {
    cy.zoom(LARGEST_FIT);
    cy.center();
  }
}

type Extent = BoundingBox12 & BoundingBoxWH;

/** The greatest zoom at which this is all in the window, clear of the headings at its top. */
function zoomFor(cy: Core, { w, h }: Extent): number {
  return Math.min((cy.width() - 2 * MARGIN) / w, (cy.height() - 2 * MARGIN - HEADING_ROOM) / h);
}

/** The first of these that can be seen whole with letters that can be read, or else the last. */
function firstInSight(cy: Core, wanted: readonly { boundingBox(): Extent; nonempty(): boolean }[]): Extent {
  const extents = wanted.filter((elements) => elements.nonempty()).map((elements) => elements.boundingBox());
  const readable = extents.find((extent) => zoomFor(cy, extent) >= LEAST_READABLE);
  return readable ?? extents.at(-1) ?? cy.elements().boundingBox();
}

/** A node with its name below it. */
function withName(cy: Core, node: SingularElementReturnValue): CollectionReturnValue {
  return node.union(cy.nodes(`[belongsTo = "${node.id()}"][role = "title"]`));
}

/** The nodes that most lines leave and arrive at, together, and the one that most lines meet at. */
function hubsOf(cy: Core): NodeCollection[] {
  const nodes = cy.nodes('[part = "node"]');
  const parties = nodes.filter('[tone != "system"]');
  const most = (of: NodeCollection, count: (node: NodeSingular) => number) => withName(cy, of.max(count).ele);
  const leaving = most(parties, (node) => node.outdegree(false));
  const arriving = most(parties, (node) => node.indegree(false));
  return [leaving.union(arriving), most(nodes, (node) => node.degree(false))];
}

/** What a chosen line touches; its two ends; and the node that it makes for first. */
function touchedBy(line: EdgeSingular, around: CollectionReturnValue) {
  return [around.nodes(), line.connectedNodes(), line.targets().first()];
}

/** How far to move a picture so that this point comes to the middle of the window, as far as the picture goes. */
function panTo(window: number, zoom: number, [from, to]: readonly [number, number], centre: number): number {
  const [first, last] = [MARGIN - zoom * from, window - MARGIN - zoom * to];
  if (first <= last) return (first + last) / 2;
  return Math.max(last, Math.min(first, window / 2 - zoom * centre));
}

/** What may be cut of a node or a name and is hardly seen: its rim, or the room above and below its letters. */
const RIM = 3;

/** How far down a picture begins: at its top, or as little below it as brings this in sight. */
function panFromTop(cy: Core, zoom: number, { y1: top }: Extent, about: Extent): number {
  // The top of a picture is worth more than the air below its hubs.
  const bottomInSight = cy.height() - RIM - zoom * about.y2;
  const topInSight = MARGIN + HEADING_ROOM - zoom * about.y1;
  return Math.min(MARGIN - zoom * top, Math.max(bottomInSight, topInSight));
}

/** How many nodes and names the ground of the headings cuts in two. */
function countCut(cy: Core, zoom: number, pan: number): number {
  const edge = (GROUND_TO - pan) / zoom;
  return cy.nodes('[part = "node"], [role = "title"]').filter((node) => {
    const { y1, y2 } = node.boundingBox();
    return y1 + RIM < edge && edge < y2 - RIM;
  }).length;
}

/** This far at the most, in steps of so much, a first sight is moved so that nothing is cut at its top, in pixels. */
const SHIFT = { most: 48, step: 2 };

/** The nearest place at which the fewest nodes are cut, from which what the picture is about is seen as before. */
function clearOfTop(cy: Core, zoom: number, pan: number, { y1, y2 }: Extent, top: number): number {
  const places = [pan];
  for (let by = SHIFT.step; by <= SHIFT.most; by += SHIFT.step) places.push(pan + by, pan - by);
  const isSeen = (place: number) =>
    zoom * y1 + place >= GROUND_TO && zoom * y2 + place <= cy.height() - RIM && place <= top;
  const counted = places
    .filter((place) => place === pan || isSeen(place))
    .map((place) => ({ place, cut: countCut(cy, zoom, place) }));
  return counted.reduce((best, other) => (other.cut < best.cut ? other : best)).place;
}

/**
 * The first sight of a picture: all of it where that is readable, else as much as is: about what is chosen and all that
 * it touches, or from the top down, with its hubs.
 */
export function beginAt(cy: Core, chosen: CollectionReturnValue, around = cy.collection()): void {
  fitWindow(cy);
  if (cy.elements().empty() || cy.zoom() >= LEAST_READABLE) return;
  const all = cy.elements().boundingBox();
  const line = chosen.edges().first();
  const wanted = line.nonempty() ? touchedBy(line, around) : [chosen];
  const about = chosen.empty() ? firstInSight(cy, hubsOf(cy)) : firstInSight(cy, wanted);
  const wide = Math.min(1, (cy.width() - 2 * MARGIN) / all.w);
  const zoom = Math.max(LEAST_READABLE, Math.min(wide, zoomFor(cy, about)));
  // What stands under the headings, which stay in sight, would be covered by them.
  const middle = about.y1 + about.h / 2 - HEADING_ROOM / 2 / zoom;
  const down = chosen.empty()
    ? panFromTop(cy, zoom, all, about)
    : panTo(cy.height(), zoom, [all.y1, all.y2], middle);
  cy.viewport({
    zoom,
    pan: {
      x: panTo(cy.width(), zoom, [all.x1, all.x2], about.x1 + about.w / 2),
      y: clearOfTop(cy, zoom, down, about, MARGIN - zoom * all.y1),
    },
  });
}

/** One step nearer or farther, about the middle of the window. */
export function zoomStep(cy: Core, direction: 'in' | 'out'): void {
  const level = direction === 'in' ? cy.zoom() * ZOOM_STEP : cy.zoom() / ZOOM_STEP;
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Whether the centre of a node is in the window. */
function isSeen(cy: Core, node: NodeSingular): boolean {
  const { x, y } = node.renderedPosition();
  return !isOutside({ width: cy.width(), height: cy.height() }, { x, y, width: 0, height: 0 });
}

/**
 * Moves the camera, if need be, so that it shows what is drawn for something. Of a line without words it shows the end
 * at least: there its arrow or its bar stands.
 * @param place where a node, or the words of a line, stand; null where nothing is drawn.
 */
export function reveal(cy: Core, drawn: CollectionReturnValue, place: Rectangle | null): void {
  if (!place || !isOutside({ width: cy.width(), height: cy.height() }, place)) return;
  const line = drawn.edges();
  const isSilent = line.nonempty() && line.filter('[part = "words"]').empty();
  if (!isSilent) cy.center(drawn);
  else if (
    !line
      .connectedNodes()
      .toArray()
      .some((node) => isSeen(cy, node))
  )
    cy.center(line.targets().first());
}
