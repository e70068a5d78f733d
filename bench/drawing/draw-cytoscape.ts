import cytoscape from 'cytoscape';
import { NAME_SIZE } from '../made-network';
import { type Draw, LOOK } from './surface';

/** Makes one notch of a wheel, of which the engine takes 10 ** 0.012 by itself, enlarge as in the other libraries. */
const WHEEL_SENSITIVITY = Math.log10(LOOK.notch) / 0.012;

/** Draws with Cytoscape, which may move a copy of the last picture while the camera moves. */
const drawCytoscape =
  (textureOnViewport: boolean): Draw =>
  (container, { nodes, links }, camera) => {
    const cy = cytoscape({
      container,
      elements: [
        ...nodes.map(({ id, x, y, radius }) => ({ data: { id, size: 2 * radius }, position: { x, y } })),
        ...links.map(({ id, source, target, width }) => ({ data: { id, source, target, width } })),
      ],
      layout: { name: 'preset' },
      minZoom: LOOK.leastZoom,
      maxZoom: LOOK.mostZoom,
      wheelSensitivity: WHEEL_SENSITIVITY,
      boxSelectionEnabled: false,
      textureOnViewport,
      style: [
        {
          selector: 'node',
          style: {
            width: 'data(size)',
            height: 'data(size)',
            'background-color': LOOK.node,
            label: 'data(id)',
            'font-family': LOOK.font,
            'font-size': NAME_SIZE,
            color: LOOK.ink,
            'text-valign': 'bottom',
            'min-zoomed-font-size': 0,
          },
        },
        {
          selector: 'edge',
          style: {
            'curve-style': 'bezier',
            width: 'data(width)',
            'line-color': LOOK.line,
            'target-arrow-color': LOOK.line,
            'target-arrow-shape': 'triangle',
          },
        },
      ],
    });
    const surface = {
      look: ({ x, y, zoom }: typeof camera) => {
        cy.viewport({ zoom, pan: { x: cy.width() / 2 - zoom * x, y: cy.height() / 2 - zoom * y } });
      },
    };
    surface.look(camera);
    return surface;
  };

/** Every frame anew, as the case file is drawn. */
export const draw: Draw = drawCytoscape(false);

/** A copy of the picture while the camera moves, as large networks are drawn. */
export const drawWithTexture: Draw = drawCytoscape(true);
