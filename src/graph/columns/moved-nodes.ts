/** The nodes of the columns where a reader moved them. */
import type { ElementDefinition } from 'cytoscape';
import type { MovedNode } from '../../domain/lenses/places';
import type { Point } from '../point';
import { idOf } from './reconcile';

/** By how much each node moves, by the engine's id of it. */
function shiftsOf(elements: readonly ElementDefinition[], moved: readonly MovedNode[]): Map<string, Point> {
  const places = new Map(moved.map((node) => [node.id, node]));
  const shifts = new Map<string, Point>();
  for (const element of elements) {
    const to = element.data['part'] === 'node' ? places.get(element.data['shows']) : undefined;
    if (to && element.position)
      shifts.set(idOf(element), { x: to.x - element.position.x, y: to.y - element.position.y });
  }
  return shifts;
}

/** The elements with the moved nodes, and what belongs to them, where they were moved to. */
export function withMoved(
  elements: readonly ElementDefinition[],
  moved: readonly MovedNode[],
): readonly ElementDefinition[] {
  if (moved.length === 0) return elements;
  const shifts = shiftsOf(elements, moved);
  return elements.map((element) => {
    const by = shifts.get(element.data['belongsTo'] ?? idOf(element));
    const { position } = element;
    return by && position
      ? { ...element, position: { x: position.x + by.x, y: position.y + by.y } }
      : element;
  });
}
