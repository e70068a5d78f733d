/** How the engine draws lines. */
import type { EdgeSingular } from 'cytoscape';
import { GRADE, type Grade } from '../../ui/emphasis';
import { type ArrowHead, DASHES } from '../../ui/encodings';
import type { Palette } from '../../ui/palette';
import { type Block, TONES } from './style-block';

const ENGINE_HEAD: Readonly<Record<ArrowHead, string>> = {
  triangle: 'triangle',
  vee: 'vee',
  chevron: 'chevron',
  diamond: 'diamond',
  circle: 'circle',
  square: 'square',
  bar: 'tee',
};

/** The engine's own fields that take a list, read from an element's data. */
const fromData = (field: string) => (element: EdgeSingular) => element.data(field);
const pixels = (field: string) => (edge: EdgeSingular) => {
  const [x, y] = edge.data(field) as [number, number];
  return `${x}px ${y}px`;
};

/** The width of a line of a grade. */
export const widened = (grade: Grade) => (edge: EdgeSingular) => edge.data('width') * GRADE[grade].widen;

/** The blocks for lines. */
export function lineBlocks({ colour, font }: Palette): Block[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'overlay-opacity': 0,
        'font-family': font,
        'font-size': 12,
        color: colour.ink,
        'text-background-color': colour.panel,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '3px',
        'min-zoomed-font-size': 4,
        'z-index': 1,
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': pixels('startAt'),
        'target-endpoint': pixels('endAt'),
        'control-point-weights': fromData('weights'),
        'control-point-distances': fromData('distances'),
        'arrow-scale': 1.2,
        label: 'data(middleLabel)',
        'text-margin-y': 'data(labelDown)',
        'target-label': 'data(endLabel)',
        'target-text-offset': 'data(labelBefore)',
        'text-wrap': 'wrap',
        'text-border-width': 1,
        'text-border-color': colour['line-strong'],
        'text-border-opacity': 1,
      },
    },
    ...DASHES.map((dash) => ({
      selector: `edge[dash = "${dash.join(' ')}"]`,
      style: { 'line-style': 'dashed', 'line-dash-pattern': dash },
    })),
    {
      selector: 'edge[singleSource = "yes"]',
      style: { 'text-border-opacity': 0 },
    },
    ...TONES.map((tone) => ({
      selector: `edge[tone = "${tone}"]`,
      style: { 'line-color': colour[tone], 'target-arrow-color': colour[tone] },
    })),
    ...Object.entries(ENGINE_HEAD).map(([head, shape]) => ({
      selector: `edge[head = "${head}"]`,
      style: { 'target-arrow-shape': shape },
    })),
  ];
}
