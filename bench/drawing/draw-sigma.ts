import Graph from 'graphology';
import Sigma from 'sigma';
import { NAME_SIZE } from '../made-network';
import { type Draw, LOOK } from './surface';

/** Draws with Sigma, on the graphics card where there is one. It has straight arrows only, and its y points up. */
export const draw: Draw = (container, { nodes, links }, camera) => {
  const graph = new Graph({ type: 'directed' });
  for (const { id, x, y, radius } of nodes)
    graph.addNode(id, { label: id, x, y: -y, size: radius, color: LOOK.node });
  for (const { id, source, target, width } of links) {
    graph.addDirectedEdgeWithKey(id, source, target, { size: width, color: LOOK.line });
  }
  const sigma = new Sigma(graph, container, {
    defaultEdgeType: 'arrow',
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    zoomingRatio: LOOK.notch,
    stagePadding: 0,
    defaultDrawNodeLabel: (context, { label, x, y, size }, { labelSize, labelFont }) => {
      context.font = `${labelSize}px ${labelFont}`;
      context.textAlign = 'center';
      context.textBaseline = 'top';
      context.fillStyle = LOOK.ink;
      context.fillText(label ?? '', x, y + size);
    },
    labelFont: LOOK.font,
    // Its names do not grow with the picture: they have the size that the others' have at the start.
    labelSize: NAME_SIZE * camera.zoom,
    labelRenderedSizeThreshold: 0,
    labelDensity: nodes.length,
    minCameraRatio: camera.zoom / LOOK.mostZoom,
    maxCameraRatio: camera.zoom / LOOK.leastZoom,
  });
  // What the window shows at the start is where its camera begins.
  const [halfWidth, halfHeight] = [
    container.clientWidth / camera.zoom / 2,
    container.clientHeight / camera.zoom / 2,
  ];
  sigma.setCustomBBox({
    x: [camera.x - halfWidth, camera.x + halfWidth],
    y: [-camera.y - halfHeight, -camera.y + halfHeight],
  });
  sigma.refresh();
  return { look: () => sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }) };
};
