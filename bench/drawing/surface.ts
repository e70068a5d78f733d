/** What every library is asked to draw, and how. */
import type { MadeNetwork } from '../made-network';

/** What the window shows: the point in its middle, and how much larger than the model. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A picture that a library has drawn. */
export interface Surface {
  /** Moves the camera at once. */
  readonly look: (camera: Camera) => void;
}

/** Draws a network in a container that fills the window. */
export type Draw = (container: HTMLElement, network: MadeNetwork, camera: Camera) => Surface;

/** What each library is told to look like. */
export const LOOK = {
  paper: '#faf9f6',
  node: '#0b5c73',
  line: '#b9b5aa',
  ink: '#1c1f23',
  font: 'Arial, sans-serif',
  /** How far the camera can go. */
  leastZoom: 0.1,
  mostZoom: 4,
  /** By how much one notch of the wheel enlarges: what force-graph, where nobody can choose, makes of it. */
  notch: 1.05,
} as const;
