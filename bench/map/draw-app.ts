/** Draws with the app's own surface. */
import { MAP } from '../../src/graph/map/map-manner';
import { mapShapes } from '../../src/graph/map/map-shapes';
import { WORLD } from '../../src/graph/map/projection';
import { createNetworkSurface } from '../../src/graph/network/network-surface';
import { NO_EMPHASIS } from '../../src/ui/emphasis';
import { LOOK } from '../drawing/surface';
import type { DrawMap } from './draw-map';

const PALETTE = {
  colour: {
    ...{ paper: LOOK.paper, panel: '#ffffff', line: '#e3e0d8', 'line-strong': '#8b877d', ink: LOOK.ink },
    ...{ soft: '#5b6168', accent: LOOK.node, 'on-accent': '#ffffff', exporter: LOOK.node },
    ...{ importer: '#8a4b08', system: '#4a5a1f', alarm: '#a5182d', concern: '#8a5a00' },
  },
  font: LOOK.font,
};

const nothing = () => undefined;

/** As the app draws it, without the page around it. */
export const draw: DrawMap = (container, { dataset }, graph) => {
  const surface = createNetworkSurface(
    container,
    PALETTE,
    {
      ...{ selected: nothing, hovered: nothing, moved: nothing, looked: nothing, placed: nothing },
      ...{ asked: nothing, selectedTwice: nothing },
    },
    new Map(),
    MAP,
  );
  const picture = { shapes: mapShapes(dataset, graph), moved: [], frame: WORLD };
  surface.draw(picture, NO_EMPHASIS, 'first');
  return { reset: () => surface.look('first'), destroy: surface.destroy };
};
