/** How the engine draws lines. */
import type { EdgeSingular } from 'cytoscape';
import { GRADE, UNUSUAL } from '../../ui/emphasis';
import { type ArrowHead, GHOST } from '../../ui/encodings';
import type { Palette } from '../../ui/palette';
import { disputedIconUri } from '../icon-uri';
import { LINE_WIDTH } from '../line-width';
import { type Block, haloOf, LETTERS, TONES } from './style-block';

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
const lengths = (edge: EdgeSingular) => (edge.data('dash') as string).split(' ').map(Number);
const pixels = (field: string) => (edge: EdgeSingular) => {
  const [x, y] = edge.data(field) as [number, number];
  return `${x}px ${y}px`;
};

/** What legs and words have in common: they run the same way. */
const WAY = {
  'curve-style': 'unbundled-bezier',
  'edge-distances': 'endpoints',
  'source-endpoint': pixels('startAt'),
  'target-endpoint': pixels('endAt'),
  'control-point-weights': fromData('weights'),
  'control-point-distances': fromData('distances'),
};

/** Lines lie below words; what is chosen lies above the rest of its kind. */
const DEPTH = { rest: 0, line: 1, chosenLine: 3, words: 5, chosenWords: 6 };

function legBlocks({ colour }: Palette): Block[] {
  return [
    {
      selector: 'edge[part = "line"]',
      style: { ...WAY, width: 'data(width)', 'arrow-scale': 1.2, 'z-index': DEPTH.line },
    },
    {
      selector: 'edge[part = "line"][dash != ""]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': lengths },
    },
    ...TONES.map((tone) => ({
      selector: `edge[tone = "${tone}"]`,
      style: { 'line-color': colour[tone], 'target-arrow-color': colour[tone] },
    })),
    { selector: 'edge[tone = "ghost"]', style: { 'line-color': colour[GHOST.tone] } },
    ...Object.entries(ENGINE_HEAD).map(([head, shape]) => ({
      selector: `edge[head = "${head}"]`,
      style: { 'target-arrow-shape': shape },
    })),
  ];
}

function wordsBlocks(palette: Palette): Block[] {
  const { colour, font } = palette;
  return [
    {
      selector: 'edge[part = "words"]',
      style: {
        ...WAY,
        width: LINE_WIDTH,
        'line-opacity': 0,
        'font-family': font,
        'font-size': LETTERS.words,
        color: colour.ink,
        'text-background-color': colour.panel,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '2px',
        'min-zoomed-font-size': 4,
        'z-index': DEPTH.words,
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
    // A frame says that two sources or more speak of it; a row of a register alone has none.
    {
      selector: 'edge[severalSources = "no"]',
      style: { 'text-border-opacity': 0, 'text-background-color': colour.paper },
    },
    {
      selector: 'node[part = "mark"]',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        events: 'no',
        'background-color': colour.panel,
        'border-width': 1,
        'border-color': colour.alarm,
        'background-image': disputedIconUri(palette),
        'background-width': 12,
        'background-height': 12,
      },
    },
  ];
}

/** The blocks for lines and their words. */
export function lineBlocks(palette: Palette): Block[] {
  return [
    { selector: 'edge', style: { 'overlay-opacity': 0 } },
    ...legBlocks(palette),
    ...wordsBlocks(palette),
  ];
}

/** The blocks for what stands out and what steps back among lines. */
export function lineGradeBlocks({ colour }: Palette): Block[] {
  return [
    ...UNUSUAL.flatMap((grade) => [
      {
        selector: `edge.${grade}[part = "line"]`,
        style: {
          width: (edge: EdgeSingular) => edge.data('width') * GRADE[grade].widen,
          opacity: GRADE[grade].opacity,
          ...haloOf(grade, colour),
        },
      },
    ]),
    // A fainter colour and a broken line need no fainter drawing to step back, and would be lost in it.
    { selector: 'edge.rest[tone = "soft"][part = "line"]', style: { opacity: 1 } },
    // What never came stays pale, whatever is chosen.
    { selector: 'edge[tone = "ghost"]', style: { width: 'data(width)', 'underlay-opacity': 0 } },
    // Words step back in a fainter colour: opacity would let lines be seen through their ground.
    { selector: 'edge.rest[part = "words"]', style: { color: colour.soft } },
    { selector: 'edge.rest[part = "line"]', style: { 'z-index': DEPTH.rest } },
    { selector: 'edge.chosen[part = "line"]', style: { 'z-index': DEPTH.chosenLine } },
    {
      selector: 'edge.chosen[part = "words"]',
      style: {
        // A ground of its own, and no frame: that says how many sources there are.
        'font-weight': 700,
        color: colour['on-accent'],
        'text-background-color': colour.accent,
        'z-index': DEPTH.chosenWords,
      },
    },
  ];
}
