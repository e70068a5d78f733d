import ForceGraph from 'force-graph';
import { type MadeLink, type MadeNode, NAME_SIZE } from '../made-network';
import { type Draw, LOOK } from './surface';

/** Draws with force-graph. It has no names on nodes: they are drawn as its own examples draw them. */
export const draw: Draw = (container, { nodes, links }, camera) => {
  const graph = new ForceGraph<MadeNode, MadeLink>(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .backgroundColor(LOOK.paper)
    .minZoom(LOOK.leastZoom)
    .maxZoom(LOOK.mostZoom)
    .warmupTicks(0)
    .cooldownTicks(0)
    .nodeRelSize(1)
    .nodeVal(({ radius }) => radius ** 2)
    .nodeColor(() => LOOK.node)
    .nodeLabel(() => '')
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject(({ id, x, y, radius }, context) => {
      context.font = `${NAME_SIZE}px ${LOOK.font}`;
      context.textAlign = 'center';
      context.textBaseline = 'top';
      context.fillStyle = LOOK.ink;
      context.fillText(id, x, y + radius);
    })
    .linkColor(() => LOOK.line)
    // Its lines do not grow with the picture: they have the width that the others' have at the start.
    .linkWidth(({ width }) => width * camera.zoom)
    .linkCurvature(({ bent }) => (bent ? 0.15 : 0))
    .linkDirectionalArrowLength(12)
    .linkDirectionalArrowColor(() => LOOK.line)
    .linkDirectionalArrowRelPos(1)
    .graphData({
      nodes: nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })),
      links: links.map((link) => ({ ...link })),
    });
  const surface = {
    look: ({ x, y, zoom }: typeof camera) => {
      graph.zoom(zoom).centerAt(x, y);
    },
  };
  surface.look(camera);
  return surface;
};
