/** The one door to Cytoscape: created once, destroyed once; nobody else holds the instance. */
import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';
import type { SelectableId } from '../domain/ids';
import type { Palette } from '../ui/palette';
import { keepNamesReadable } from './readable-names';
import { idOf, reconcile } from './reconcile';
import { stylesheetOf } from './stylesheet';

export { decodeIcons } from './stylesheet';

/** A rectangle in CSS pixels, relative to the graph's corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the pointer does, in the words of the dataset. */
export interface EngineEvents {
  readonly selected: (id: SelectableId | null) => void;
  readonly hovered: (id: SelectableId | null) => void;
  /** The camera moved, or nodes did. */
  readonly moved: () => void;
}

/** What stands out: these stay, the rest is dimmed; null where nothing does. */
export type Emphasis = ReadonlySet<SelectableId> | null;

const MARGIN = 20;
const LARGEST_FIT = 1.3;
const ZOOM_STEP = 1.25;
/** Below this zoom letters are too small to read: then the width is fitted, and the reader pans down. */
const LEAST_READABLE = 0.6;

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

function moveCaptions(cy: Core, node: NodeSingular, from: { x: number; y: number }): void {
  const { x, y } = node.position();
  const captions = cy.nodes().filter((other) => other.data('belongsTo') === node.id());
  captions.shift({ x: x - from.x, y: y - from.y });
}

/** Captions follow the node that is dragged. */
function letCaptionsFollow(cy: Core): void {
  const positions = new Map<string, { x: number; y: number }>();
  cy.on('grab', 'node', ({ target }) => positions.set(target.id(), { ...target.position() }));
  cy.on('drag', 'node', ({ target }) => {
    const from = positions.get(target.id());
    if (from) moveCaptions(cy, target, from);
    positions.set(target.id(), { ...target.position() });
  });
}

function listen(cy: Core, events: EngineEvents): void {
  const selectable = '[selects]';
  cy.on('tap', selectable, ({ target }) => events.selected(target.data('selects')));
  cy.on('tap', (event) => {
    if (event.target === cy) events.selected(null);
  });
  cy.on('mouseover', selectable, ({ target }) => events.hovered(target.data('selects')));
  cy.on('mouseout', selectable, () => events.hovered(null));
  cy.on('viewport position', events.moved);
}

/** The width of a letter on a line, and what frames the words, in model units. */
const LETTER = 6.4;
const FRAME = 10;
const LINE_HEIGHT = 22;

/** Where the words of a line stand; its middle, where it has none. */
function wordsOf(cy: Core, line: EdgeSingular): Rectangle {
  const words: string = line.data('endLabel');
  const zoom = cy.zoom();
  const width = (words.length * LETTER + FRAME) * zoom;
  const height = LINE_HEIGHT * zoom;
  if (words === '') {
    const { x, y } = line.renderedMidpoint();
    return { x: x - height, y: y - height / 2, width: 2 * height, height };
  }
  const end = line.renderedTargetEndpoint();
  const [endX] = line.data('endAt') as [number, number];
  const middle = end.x + Math.sign(endX) * line.data('labelBefore') * zoom;
  return { x: middle - width / 2, y: end.y - height / 2, width, height };
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
  let drawn: readonly ElementDefinition[] = [];
  let framed: Rectangle | null = null;
  listen(cy, events);
  letCaptionsFollow(cy);
  const names = keepNamesReadable(cy);

  /** The engine's ids of what is drawn for each thing, and of the captions of each node. */
  let idsOf = new Map<string, string[]>();
  const drawnAs = (id: SelectableId) =>
    (idsOf.get(id) ?? []).reduce((found, own) => found.union(cy.getElementById(own)), cy.collection());
  /** All of the frame in the middle of the window. */
  const fitFrame = ({ x, y, width, height }: Rectangle) => {
    const room = { width: cy.width() - 2 * MARGIN, height: cy.height() - 2 * MARGIN };
    const zoom = Math.min(LARGEST_FIT, room.width / width, room.height / height);
    cy.viewport({
      zoom,
      pan: { x: cy.width() / 2 - zoom * (x + width / 2), y: cy.height() / 2 - zoom * (y + height / 2) },
    });
  };

  const fitWindow = () => {
    if (framed) {
      fitFrame(framed);
      return;
    }
    cy.fit(cy.elements(), MARGIN);
    if (cy.zoom() > LARGEST_FIT) {
      cy.zoom(LARGEST_FIT);
      cy.center();
    }
  };

  /** The first sight of a picture: all of it where that is readable, else its top in full width. */
  const begin = () => {
    fitWindow();
    if (framed || drawn.length === 0 || cy.zoom() >= LEAST_READABLE) return;
    const box = cy.elements().boundingBox();
    const zoom = Math.min(1, (cy.width() - 2 * MARGIN) / box.w);
    cy.viewport({
      zoom,
      pan: { x: cy.width() / 2 - zoom * (box.x1 + box.w / 2), y: MARGIN - zoom * box.y1 },
    });
  };

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
      const { remove, add, update } = reconcile(drawn, elements);
      const newFrame = frame !== framed;
      framed = frame;
      cy.batch(() => {
        for (const id of remove) cy.getElementById(id).remove();
        cy.add(structuredClone(add) as ElementDefinition[]);
        for (const element of update) {
          const target = cy.getElementById(idOf(element));
          target.data(element.data);
          if (element.position && target.isNode()) target.position({ ...element.position });
        }
      });
      drawn = elements;
      idsOf = idsBySelection(elements);
      cy.edges().toggleClass('still', cy.edges().length > MOST_HOVERED);
      const changed = remove.length > 0 || add.length > 0;
      if (newFrame || (changed && !frame)) begin();
      names.place();
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
        if (lines.length <= MOST_LIT) lines.addClass('lit');
      });
    },
    select: (id) => {
      cy.batch(() => {
        cy.elements('.selected').removeClass('selected');
        if (id) drawnAs(id).addClass('selected');
      });
    },
    zoom: (direction) => {
      const level = direction === 'in' ? cy.zoom() * ZOOM_STEP : cy.zoom() / ZOOM_STEP;
      cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    fit: fitWindow,
    layoutAgain: () => {
      cy.batch(() => {
        for (const { data, position } of drawn) {
          if (data.id && position) cy.getElementById(data.id).position({ ...position });
        }
      });
      begin();
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
      const outside =
        place.x < 0 ||
        place.y < 0 ||
        place.x + place.width > cy.width() ||
        place.y + place.height > cy.height();
      if (outside) cy.center(drawnAs(id));
    },
    whereIs,
    resized: () => {
      cy.resize();
      begin();
    },
    destroy: () => {
      names.stop();
      cy.destroy();
    },
  };
}
