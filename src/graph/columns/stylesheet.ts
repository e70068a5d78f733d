/** How the engine draws the elements. Constant for a palette: what differs between elements is in their data. */
import type { StylesheetJson } from 'cytoscape';
import { PARTY_KINDS } from '../../domain/model/party';
import { CATEGORIES } from '../../domain/model/system';
import { GRADE, UNUSUAL } from '../../ui/emphasis';
import { CATEGORY_ICON, type NodeShape } from '../../ui/encodings';
import { ICON } from '../../ui/icons';
import type { Palette } from '../../ui/palette';
import { disputedIconUri, iconUri, partyIconUri } from '../icon-uri';
import { lineBlocks, lineGradeBlocks } from './line-styles';
import { type Block, haloOf, LETTERS, SUBJECT_BORDER, SUBJECT_DASHED, TONES } from './style-block';

/** The ground of headings that stay in sight reaches beyond every picture. */
const WIDE_ENOUGH = 9000;
const HEADING_HEIGHT = 36;

const ENGINE_SHAPE: Readonly<Record<NodeShape, string>> = {
  disc: 'ellipse',
  triangle: 'triangle',
  'rounded-square': 'round-rectangle',
  box: 'round-rectangle',
  'dashed-box': 'round-rectangle',
  stack: 'round-rectangle',
};

function nodeBlocks({ colour, font }: Palette): Block[] {
  return [
    {
      selector: 'node',
      style: { 'font-family': font, 'min-zoomed-font-size': 4, 'overlay-opacity': 0, 'underlay-opacity': 0 },
    },
    {
      selector: 'node[part = "node"]',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(mark)',
        'font-weight': 700,
        'font-size': LETTERS.inNode,
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'border-width': 2,
        'background-width': 16,
        'background-height': 16,
      },
    },
    ...Object.entries(ENGINE_SHAPE).map(([shape, style]) => ({
      selector: `node[shape = "${shape}"]`,
      style: { shape: style },
    })),
    ...TONES.map((tone) => ({
      selector: `node[tone = "${tone}"]`,
      style: { 'background-color': colour[tone], 'border-color': colour[tone], color: colour['on-accent'] },
    })),
    {
      // Two lines about it; where its own are dashed, these are too.
      selector: 'node.subject[part = "node"]',
      style: { 'border-style': 'double', 'border-width': SUBJECT_BORDER, 'border-color': colour.ink },
    },
    {
      selector: 'node[shape = "box"], node[shape = "dashed-box"], node[shape = "stack"]',
      style: {
        'background-color': colour.panel,
        color: colour.system,
        'background-position-x': 9,
        'background-position-y': '50%',
        'text-margin-x': 12,
      },
    },
    {
      // A second outline behind the first, as of a pile of cards.
      selector: 'node[shape = "stack"]',
      style: { 'border-style': 'double', 'border-width': 5 },
    },
    {
      selector: 'node[shape = "dashed-box"]',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [5, 4] },
    },
    { selector: 'node.subject[shape = "dashed-box"]', style: { 'border-width': SUBJECT_DASHED } },
    {
      selector: 'node[part = "node"][shape = "disc"]',
      style: {
        'text-margin-y': 6,
        'background-width': 14,
        'background-height': 14,
        'background-position-y': '20%',
      },
    },
    {
      selector: 'node[mark = ""]',
      style: { 'background-position-y': '50%', 'background-width': 20, 'background-height': 20 },
    },
    { selector: 'node[icon = "none"]', style: { 'text-margin-y': 0 } },
    { selector: 'node[part = "node"][shape = "triangle"]', style: { 'background-position-y': '78%' } },
    { selector: 'node[shape = "disc"], node[shape = "triangle"]', style: { 'underlay-shape': 'ellipse' } },
  ];
}

/** Every icon that a node can have, as an image in its colour, by the word that stands for it in the data. */
function iconsOf(palette: Palette): Map<string, string> {
  const { colour } = palette;
  return new Map([
    ...PARTY_KINDS.map((kind) => [kind, partyIconUri(kind, palette)] as const),
    ...CATEGORIES.map((category) => [category, iconUri(CATEGORY_ICON[category], colour.system)] as const),
    ['unnamed', iconUri(ICON.unknown, colour.system)] as const,
  ]);
}

/** Decodes the icons beforehand, so that the first picture is drawn with them and not without. */
export async function decodeIcons(palette: Palette): Promise<HTMLImageElement[]> {
  const images = [...iconsOf(palette).values(), disputedIconUri(palette)].map((source) => {
    const image = new Image();
    image.src = source;
    return image;
  });
  await Promise.allSettled(images.map((image) => image.decode()));
  return images;
}

function iconBlocks(palette: Palette): Block[] {
  return [...iconsOf(palette)].map(([key, image]) => ({
    selector: `node[icon = "${key}"]`,
    style: { 'background-image': image },
  }));
}

function captionBlocks({ colour }: Palette): Block[] {
  return [
    {
      selector: 'node[part = "caption"]',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        events: 'no',
        label: 'data(text)',
        'text-valign': 'center',
        'font-size': LETTERS.words,
        color: colour.soft,
        'text-background-color': colour.paper,
        'text-background-opacity': 1,
        'text-background-padding': '1px',
      },
    },
    // Headings stay in sight above what is moved below them.
    {
      selector: 'node[role = "heading"]',
      style: { 'z-index': 9, 'text-wrap': 'wrap', 'text-max-width': 'data(room)' },
    },
    {
      selector: 'node.stuck[role = "ground"]',
      style: {
        ...{ width: WIDE_ENOUGH, height: HEADING_HEIGHT, shape: 'rectangle', 'z-index': 8 },
        'background-color': colour.paper,
        'background-opacity': 1,
      },
    },
    {
      selector: 'node[role = "title"]',
      style: { 'font-weight': 700, 'font-size': LETTERS.name, color: colour.ink },
    },
  ];
}

function nodeGradeBlocks({ colour }: Palette): Block[] {
  return [
    ...UNUSUAL.flatMap((grade) => [
      {
        selector: `node.${grade}[part = "node"]`,
        style: { opacity: GRADE[grade].opacity, ...haloOf(grade, colour) },
      },
      { selector: `node.${grade}[part = "mark"]`, style: { opacity: GRADE[grade].opacity } },
    ]),
    { selector: 'node.rest[role = "title"]', style: { color: colour.soft } },
    {
      selector: 'node.chosen[part = "node"]',
      style: { 'outline-width': 3, 'outline-offset': 3, 'outline-color': colour.accent },
    },
  ];
}

/** The stylesheet for a palette. */
export function stylesheetOf(palette: Palette): StylesheetJson {
  const blocks = [
    ...nodeBlocks(palette),
    ...iconBlocks(palette),
    ...captionBlocks(palette),
    ...lineBlocks(palette),
    ...nodeGradeBlocks(palette),
    ...lineGradeBlocks(palette),
  ];
  // The engine's types know neither functions for end points nor lists from functions; its code does.
  return blocks as unknown as StylesheetJson;
}
