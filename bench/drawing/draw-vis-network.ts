import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { NAME_SIZE } from '../made-network';
import { type Draw, LOOK } from './surface';

/** Draws with vis-network. */
export const draw: Draw = (container, { nodes, links }, camera) => {
  const bend = { enabled: true, type: 'curvedCW', roundness: 0.15 };
  const data = {
    nodes: new DataSet(nodes.map(({ id, x, y, radius }) => ({ id, label: id, x, y, size: radius }))),
    edges: new DataSet(
      links.map(({ id, source, target, width, bent }) => ({
        id,
        from: source,
        to: target,
        width,
        smooth: bent ? bend : false,
      })),
    ),
  };
  const network = new Network(container, data, {
    physics: false,
    layout: { improvedLayout: false },
    // It takes off as much as it puts on, so that it ends a little further out than it began.
    interaction: { zoomSpeed: (LOOK.notch - 1) / 0.1 },
    nodes: {
      shape: 'dot',
      color: LOOK.node,
      font: { face: LOOK.font, size: NAME_SIZE, color: LOOK.ink },
      scaling: { label: { drawThreshold: 0 } },
    },
    edges: { color: LOOK.line, arrows: { to: { enabled: true, scaleFactor: 0.5 } } },
  });
  const surface = {
    look: ({ x, y, zoom }: typeof camera) =>
      network.moveTo({ position: { x, y }, scale: zoom, animation: false }),
  };
  surface.look(camera);
  return surface;
};
