/** Where the camera stands over the picture. */
import type {
  CollectionReturnValue,
  Core,
  EdgeSingular,
  NodeCollection,
  NodeSingular,
  SingularElementReturnValue,
} from 'cytoscape';
import type { Camera } from '../../domain/lenses/places';
import type { Rectangle } from '../rectangle';
import { ANSWER_BAR, isOutside, LARGEST_FIT, MARGIN, zoomed } from '../viewing';
import { MIN_READABLE, readableSight, whole } from './first-sight';
import { putHeadings } from './headings-in-sight';
import type { Extent, Span, Viewpoint } from './scenery';
import { LETTER, wordsOf } from './words-of-line';

/** All of the picture. @param below what is kept free at the bottom of the window, in pixels */
export function fitWindow(cy: Core, below = 0): void {
  putHeadings(cy, 'above-all');
  if (below > 0) {
    cy.viewport(whole({ width: cy.width(), height: cy.height() - below }, cy.elements().boundingBox()));
    return;
  }
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > LARGEST_FIT) {
    cy.zoom(LARGEST_FIT);
    cy.center();
  }
}

/** The part of the picture that is seen. */
export function cameraOf(cy: Core): Camera {
  const [zoom, { x, y }] = [cy.zoom(), cy.pan()];
  const [width, height] = [cy.width() / zoom, cy.height() / zoom];
  return { x: width / 2 - x / zoom, y: height / 2 - y / zoom, width, height };
}

/** Looks at a part of the picture, all of which is seen. */
export function lookAt(cy: Core, { x, y, width, height }: Camera): void {
  const fitting = Math.min(cy.width() / width, cy.height() / height);
  const zoom = Math.max(cy.minZoom(), Math.min(cy.maxZoom(), fitting));
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - zoom * x, y: cy.height() / 2 - zoom * y } });
}

/** A node with its name below it. */
function withName(cy: Core, node: SingularElementReturnValue): CollectionReturnValue {
  return node.union(cy.nodes(`[belongsTo = "${node.id()}"][role = "title"]`));
}

/** The nodes that most lines leave and arrive at, together, and the one that most lines meet at. */
function hubsOf(cy: Core): NodeCollection[] {
  const nodes = cy.nodes('[part = "node"]');
  // Where others are added up, rows stand by their weight, and those at the top are worth more than a hub below.
  if (nodes.filter('[tone = "soft"]').nonempty()) return [];
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

/** Of the ends that are asked about the one to see where not both can be: a weapon, which stands in no other picture, or else the upper one. */
function endToSee(cy: Core, ends: CollectionReturnValue): CollectionReturnValue {
  const weapons = ends.nodes('[tone = "system"]');
  const among = weapons.nonempty() ? weapons : ends.nodes();
  return withName(cy, among.min((node) => node.position('y')).ele);
}

/** What takes room in the picture. */
interface Measured {
  boundingBox(): Extent;
  nonempty(): boolean;
}

/** From where to where the words of a line reach, from left to right. */
function sidesOfWords(cy: Core, line: EdgeSingular): Span {
  const { x, width } = wordsOf(cy, line);
  const rows: string[] = (line.data('middleLabel') ?? '').split('\n');
  const half = Math.max((width / cy.zoom()) * 0.5, ...rows.map((row) => (row.length * LETTER) / 2));
  const middle = (x + width / 2 - cy.pan().x) / cy.zoom();
  return [middle - half, middle + half];
}

/** From where to where reach nodes with the names below them, and aside the headings and the words on lines, too. */
function spansOf(cy: Core): { readonly rows: Span[]; readonly sides: Span[] } {
  const named = cy.nodes('[part = "node"]').map((node) => {
    const name = cy.nodes('[role = "title"], [role = "subtitle"]').filter(`[belongsTo = "${node.id()}"]`);
    return name.union(node).boundingBox();
  });
  const headings = cy.nodes('[role = "heading"]').map((heading) => heading.boundingBox());
  const words = cy.edges('[part = "words"]').map((line) => sidesOfWords(cy, line));
  return {
    rows: named.map(({ y1, y2 }) => [y1, y2] as const),
    sides: [...[...named, ...headings].map(({ x1, x2 }) => [x1, x2] as const), ...words],
  };
}

/**
 * The first sight of a picture: all of it where that is readable, else as much as is: about what is chosen and all that
 * it touches; or from the top down, with all that stands out as the answer to a question or else with its ends or one of these, with the
 * centres of a neighbourhood, or with its hubs.
 */
export function beginAt(
  cy: Core,
  chosen: CollectionReturnValue,
  around = cy.collection(),
  ends = cy.collection(),
): void {
  fitWindow(cy);
  if (cy.elements().empty() || cy.zoom() >= MIN_READABLE) return;
  const line = chosen.edges().first();
  const wanted = line.nonempty() ? touchedBy(line, around) : [chosen];
  const isAsked = chosen.empty() && around.nonempty();
  const isCentred = chosen.empty() && !isAsked && ends.nonempty();
  const centres = isCentred ? [ends.nodes(), ends.nodes().first()] : hubsOf(cy);
  const asked = () => [
    around.nodes(),
    ends.nodes(),
    ...(ends.nodes().nonempty() ? [endToSee(cy, ends)] : []),
  ];
  const unchosen = isAsked ? asked() : centres;
  const about: readonly Measured[] = chosen.empty() ? unchosen : wanted;
  const scenery = {
    all: cy.elements().boundingBox(),
    about: about.filter((elements) => elements.nonempty()).map((elements) => elements.boundingBox()),
    ...spansOf(cy),
    fromTop: chosen.empty(),
    isAsked,
    hasPiles: cy.nodes('[shape = "stack"]').nonempty(),
  };
  const [width, height] = [cy.width(), cy.height()];
  const wished = readableSight({ width, height }, scenery);
  const answer = isAsked ? scenery.about[0] : undefined;
  const isInSight = (y: number) =>
    wished.zoom * y + wished.pan.y >= 0 && wished.zoom * y + wished.pan.y <= height;
  // Where an answer goes on is said at the bottom; what would stand there is not in sight.
  const goesOn = answer && !(isInSight(answer.y1) && isInSight(answer.y2));
  const { zoom, pan } =
    goesOn || isCentred ? readableSight({ width, height: height - ANSWER_BAR }, scenery) : wished;
  cy.viewport({ zoom, pan: { ...pan } });
}

/** Looks from where the reader has looked already. */
export function lookFrom(cy: Core, { zoom, pan }: Viewpoint): void {
  putHeadings(cy, 'above-all');
  cy.viewport({ zoom, pan: { ...pan } });
}

/** One step nearer or farther, about the middle of the window. */
export function zoomStep(cy: Core, direction: 'in' | 'out'): void {
  const level = zoomed(cy.zoom(), direction);
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
 * @param box where a node, or the words of a line, stand; null where nothing is drawn.
 */
export function reveal(cy: Core, drawn: CollectionReturnValue, box: Rectangle | null): void {
  if (!box || !isOutside({ width: cy.width(), height: cy.height() }, box)) return;
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
