/** What the pointer does on the drawing surface, and how captions follow the nodes that it drags. */
import type { Core, NodeSingular } from 'cytoscape';
import type { SurfaceEvents } from '../surface';

/** Moves the captions of a node after it. */
export function moveCaptions(cy: Core, node: NodeSingular, from: { x: number; y: number }): void {
  const { x, y } = node.position();
  const captions = cy.nodes().filter((other) => other.data('belongsTo') === node.id());
  captions.shift({ x: x - from.x, y: y - from.y });
}

/** Captions follow the node that is dragged. */
export function letCaptionsFollow(cy: Core): void {
  const positions = new Map<string, { x: number; y: number }>();
  cy.on('grab', 'node', ({ target }) => positions.set(target.id(), { ...target.position() }));
  cy.on('drag', 'node', ({ target }) => {
    const from = positions.get(target.id());
    if (from) moveCaptions(cy, target, from);
    positions.set(target.id(), { ...target.position() });
  });
}

/** The engine's names for what moves the camera by hand. */
const LOOKING = 'dragpan scrollzoom pinchzoom';

/** Tells when somebody has moved the camera or a node by hand. */
export function listenToHands(
  cy: Core,
  hands: { readonly looked: () => void; readonly placed: (node: NodeSingular) => void },
): void {
  cy.on(LOOKING, hands.looked);
  cy.on('dragfree', 'node', ({ target }) => hands.placed(target));
}

/** Tells what the pointer does. */
export function listen(cy: Core, events: SurfaceEvents): void {
  const selectable = '[selects]';
  let hasRested = false;
  cy.on('tapstart', () => {
    hasRested = false;
  });
  cy.on('tap', (event) => {
    // The tap that ends a long press is none.
    if (hasRested) return;
    if (event.target === cy) events.selected(null);
    else if (event.target.is(selectable)) events.selected(event.target.data('selects'));
  });
  cy.on('cxttap', selectable, ({ target, renderedPosition }) =>
    events.asked(target.data('selects'), renderedPosition),
  );
  // A mouse that is held still is about to drag.
  cy.on('taphold', selectable, ({ target, renderedPosition, originalEvent }) => {
    if (!originalEvent.type.startsWith('touch')) return;
    hasRested = true;
    events.asked(target.data('selects'), renderedPosition);
  });
  cy.on('mouseover', selectable, ({ target }) => events.hovered(target.data('selects')));
  cy.on('mouseout', selectable, () => events.hovered(null));
  cy.on('viewport position', events.moved);
}
