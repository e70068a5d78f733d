/** What a reader can do with the picture itself: look at a part of it, and move its nodes. */

import type { Camera, MovedNode, Spacing } from '../../domain/lenses/places';
import { inOrder, rounded } from '../../permalink/places';
import type { View } from '../../permalink/view';
import { useApp } from '../store';
import { changeView } from './view';

/** Numbers as a link holds them, so that what is on the screen is what the link shows. */
const roundedCamera = ({ x, y, width, height }: Camera): Camera => ({
  ...{ x: rounded(x), y: rounded(y) },
  ...{ width: rounded(width), height: rounded(height) },
});

const isSame = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && Object.values(a).join() === Object.values(b).join());

/**
 * Keeps what part of the picture is looked at; null for its first sight. It is no step of its own: the last one ends so.
 * @param spacing how far apart the columns stand; null in a lens that has none
 */
export function lookAt(camera: Camera | null, spacing: Spacing | null): void {
  const next = camera && roundedCamera(camera);
  const { view } = useApp.getState();
  if (isSame(view.camera, next)) return;
  changeView({ camera: next, spacing: view.spacing ?? spacing }, 'replace');
}

/** The view that the last key made which moved a node, and the node: the next such key goes on with the same step. */
let lastByKey: { readonly view: View; readonly id: string } | null = null;

/** Keeps where a node was moved to. */
export function moveNode(node: MovedNode, by: 'gesture' | 'key', spacing: Spacing | null): void {
  const { view } = useApp.getState();
  const place = { id: node.id, x: rounded(node.x), y: rounded(node.y) };
  const goesOn = by === 'key' && lastByKey?.view === view && lastByKey.id === node.id;
  const change = { moved: inOrder([...view.moved, place]), spacing: view.spacing ?? spacing };
  changeView(change, goesOn ? 'replace' : 'push');
  lastByKey = by === 'key' ? { view: useApp.getState().view, id: node.id } : null;
}

/** Puts every node back where the layout has it, and looks at the picture as at first. */
export function layOutAgain(): void {
  const { moved } = useApp.getState().view;
  changeView({ moved: [], camera: null }, moved.length > 0 ? 'push' : 'replace');
}
