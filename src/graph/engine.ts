/** The one door to Cytoscape: created once, destroyed once; nobody else holds the instance. */
import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';
import type { SelectableId } from '../domain/ids';
import type { Palette } from '../ui/palette';
import { beginAt, fitWindow, isOutside, zoomStep } from './camera';
import { type EngineEvents, letCaptionsFollow, listen, moveCaptions } from './engine-events';
import { withReadableNames } from './readable-names';
import { idOf, reconcile } from './reconcile';
import { type Rectangle, sameRectangle } from './rectangle';
import { whenAtRest } from './soon';
import { stylesheetOf } from './stylesheet';
import { wordsOf } from './words-of-line';

export { decodeIcons } from './stylesheet';

/** What stands out: these stay, the rest is dimmed; null where nothing does. */
export type Emphasis = ReadonlySet<SelectableId> | null;

/** Beyond this many lines their words would cover one another. */
const MOST_LIT = 30;
/** Beyond this many lines, asking each whether the pointer is on it would hold up the page at every move. */
const MOST_HOVERED = 600;

/** The drawing surface. */
export interface Engine {
  /** Draws a picture. With a frame, in model units, the camera shows the frame and stays when the picture changes. */
  readonly draw: (elements: readonly ElementDefinition[], frame: Rectangle | null) => void;
  readonly paint: (palette: Palette) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  readonly select: (id: SelectableId | null) => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  readonly fit: () => void;
  /** Puts every node back where the layout placed it. */
  readonly layoutAgain: () => void;
  /** Moves a node, as dragging does. */
  readonly nudge: (id: SelectableId, by: { readonly x: number; readonly y: number }) => void;
  /** Moves the camera, if need be, so that it shows this. */
  readonly reveal: (id: SelectableId) => void;
  /** Where a node, or the words of a line, are on the surface; null where it is not drawn. */
  readonly whereIs: (id: SelectableId) => Rectangle | null;
  readonly resized: () => void;
  readonly destroy: () => void;
}

/** The engine's ids by what they select. */
function idsBySelection(elements: readonly ElementDefinition[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const element of elements) {
    const selects = element.data['selects'] as string | undefined;
    if (selects === undefined) continue;
    const own = ids.get(selects);
    if (own) own.push(idOf(element));
    else ids.set(selects, [idOf(element)]);
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

/** Makes the drawing surface in a container that has a size. */
export function createEngine(
  container: HTMLElement,
  palette: Palette,
  events: EngineEvents,
  { large }: { readonly large: boolean },
): Engine {
  const cy = cytoscape({
    container,
    style: stylesheetOf(palette),
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    // While a large picture is moved it is moved as it is, and drawn anew when it rests.
    textureOnViewport: large,
  });
  let picture: readonly ElementDefinition[] = [];
  let drawn: readonly ElementDefinition[] = [];
  let framed: Rectangle | null = null;
  listen(cy, events);
  letCaptionsFollow(cy);

  /** The engine's ids of what is drawn for each thing, and of the captions of each node. */
  let idsOf = new Map<string, string[]>();
  const drawnAs = (id: SelectableId) => gathered(cy, idsOf.get(id) ?? []);
  /** Draws the picture with the names that the zoom has room for; tells whether anything came or went. */
  const show = (): boolean => {
    const wanted = withReadableNames(picture, cy.zoom());
    const { remove, add, update } = reconcile(drawn, wanted);
    const before = new Map(drawn.map((element) => [idOf(element), element]));
    cy.batch(() => {
      gathered(cy, remove).remove();
      cy.add(structuredClone(add) as ElementDefinition[]);
      for (const element of update) {
        const target = cy.getElementById(idOf(element));
        target.data(element.data);
        // Where somebody has dragged a node, it stays until the layout itself puts it elsewhere.
        if (hasMoved(before.get(idOf(element)), element) && element.position && target.isNode()) {
          target.position({ ...element.position });
        }
      }
    });
    drawn = wanted;
    idsOf = idsBySelection(wanted);
    cy.edges().toggleClass('still', cy.edges().length > MOST_HOVERED);
    return remove.length > 0 || add.length > 0;
  };
  // In the middle of a gesture the picture is moved as it is; names are placed anew afterwards.
  const rest = whenAtRest(show);
  cy.on('zoom', rest.note);

  const whereIs = (id: SelectableId): Rectangle | null => {
    const element = drawnAs(id).first();
    if (element.empty()) return null;
    if (element.isNode()) {
      const { x1, y1, w, h } = element.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
      return { x: x1, y: y1, width: w, height: h };
    }
    return wordsOf(cy, element.edges().first());
  };

  return {
    draw: (elements, frame) => {
      const newFrame = !sameRectangle(frame, framed);
      framed = frame;
      // The zoom of a frame does not depend on what is drawn, and names depend on the zoom.
      if (frame && newFrame) beginAt(cy, frame);
      picture = elements;
      const changed = show();
      if (!frame && (newFrame || changed)) beginAt(cy, null);
    },
    paint: (next) => {
      cy.style(stylesheetOf(next));
    },
    emphasise: (emphasis) => {
      cy.batch(() => {
        cy.elements('.dimmed, .lit').removeClass('dimmed lit');
        if (!emphasis) return;
        const stands = new Set([...emphasis].flatMap((id) => idsOf.get(id) ?? []));
        const isBeside = (e: NodeSingular | EdgeSingular) =>
          !stands.has(e.id()) && !stands.has(e.data('belongsTo'));
        cy.elements()
          .filter((e) => e.data('role') !== 'heading' && isBeside(e))
          .addClass('dimmed');
        const lines = cy.edges().filter((line) => stands.has(line.id()));
        if (lines.length <= MOST_LIT) gathered(cy, [...stands]).addClass('lit');
      });
    },
    select: (id) => {
      cy.batch(() => {
        cy.elements('.selected').removeClass('selected');
        if (id) drawnAs(id).addClass('selected');
      });
    },
    zoom: (direction) => zoomStep(cy, direction),
    fit: () => fitWindow(cy, framed),
    layoutAgain: () => {
      cy.batch(() => {
        for (const { data, position } of drawn) {
          if (data.id && position) cy.getElementById(data.id).position({ ...position });
        }
      });
      beginAt(cy, framed);
    },
    nudge: (id, by) => {
      const node = drawnAs(id).nodes().first();
      if (node.empty()) return;
      const from = { ...node.position() };
      node.shift({ x: by.x, y: by.y });
      moveCaptions(cy, node, from);
    },
    reveal: (id) => {
      const place = whereIs(id);
      if (!place) return;
      if (isOutside(cy, place)) cy.center(drawnAs(id));
    },
    whereIs,
    resized: () => {
      cy.resize();
      beginAt(cy, framed);
    },
    destroy: () => {
      rest.stop();
      cy.destroy();
    },
  };
}
