/** The nodes of the columns in a picture that is taken away, their captions, and the marks on lines. */
import type { ElementDefinition } from 'cytoscape';
import { PARTY_KINDS } from '../../domain/model/party';
import { CATEGORIES } from '../../domain/model/system';
import { type Attributes, inRow, type Markup } from '../../domain/text/markup';
import { GRADE, HALO_OPACITY } from '../../ui/emphasis';
import { CATEGORY_ICON, PARTY_SIGN } from '../../ui/encodings';
import { ICON, type IconShape } from '../../ui/icons';
import { type Drawn, stacked } from '../../ui/svg/drawing';
import { iconSvg } from '../../ui/svg/icon-svg';
import { element, NOTHING, pathData } from '../../ui/svg/markup';
import { type Area, areaOfWords, type WordsAt, wordsSvg } from '../../ui/svg/words-svg';
import { wrapped } from '../../ui/svg/wrapped';
import type { Point } from '../point';
import { LETTERS, SUBJECT_BORDER, SUBJECT_DASHED, TONES } from './style-block';
import {
  type ColumnsScene,
  elementsOfPart,
  gradeIn,
  isIdleIn,
  isSubjectIn,
  numberIn,
  textIn,
} from './svg-element';

type Positions = ReadonlyMap<string, Point>;

const around = ({ x, y }: Point, width: number, height: number): Area => ({
  ...{ x: x - width / 2, y: y - height / 2 },
  ...{ width, height },
});

const grown = ({ x, y, width, height }: Area, by: number): Area => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
});

/** As round as the engine makes corners. */
const roundnessOf = ({ width, height }: Area) => Math.min(width / 4, height / 4, 8);

/** An outline, larger by so much on every side than that of the node. */
function outlineSvg(shape: string, box: Area, by: number, look: Attributes): Markup {
  const { x, y, width, height } = grown(box, by);
  switch (shape) {
    case 'disc':
      return element('circle', { cx: x + width / 2, cy: y + height / 2, r: width / 2, ...look });
    case 'triangle':
      return element('path', {
        d: pathData('M', x + width / 2, y, 'L', x + width, y + height, 'H', x, 'Z'),
        ...look,
      });
    default:
      return element('rect', { x, y, width, height, rx: roundnessOf(box) + by, ...look });
  }
}

const isBox = (shape: string) => ['box', 'dashed-box', 'stack'].includes(shape);

/** The border of every node, and that of a stack, in which a second line is left free. */
const BORDER = 2;
const DASHED = '5 4';
const STACK = { border: 5, free: 5 / 3 };

/** In what a node is drawn: grey where it has no line here. */
const toneOf = (scene: ColumnsScene, node: ElementDefinition) =>
  (!isIdleIn(scene, node) && TONES.find((known) => known === textIn(node, 'tone'))) || 'soft';

function bodySvg(scene: ColumnsScene, node: ElementDefinition, box: Area): Markup {
  const { colour } = scene.palette;
  const shape = textIn(node, 'shape');
  const tone = toneOf(scene, node);
  if (!isBox(shape)) {
    // Hollow, so that it is not taken for one that deals.
    if (isIdleIn(scene, node)) {
      return outlineSvg(shape, box, 0, { fill: colour.paper, stroke: colour.soft, 'stroke-width': 1 });
    }
    return outlineSvg(shape, box, 0, { fill: colour[tone], stroke: colour[tone], 'stroke-width': BORDER });
  }
  const look = { fill: colour.panel, stroke: colour[tone] };
  if (shape !== 'stack') {
    const dash = shape === 'dashed-box' ? DASHED : null;
    return outlineSvg(shape, box, 0, { ...look, 'stroke-width': BORDER, 'stroke-dasharray': dash });
  }
  return inRow([
    outlineSvg(shape, box, 0, { ...look, 'stroke-width': STACK.border }),
    outlineSvg(shape, box, 0, { fill: 'none', stroke: colour.paper, 'stroke-width': STACK.free }),
  ]);
}

/** The border of what the view is about. */
function subjectSvg({ palette: { colour } }: ColumnsScene, shape: string, box: Area): Markup {
  const line = (stroke: string, width: number, dash: string | null) =>
    outlineSvg(shape, box, 0, { fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash });
  if (shape === 'dashed-box') return line(colour.ink, SUBJECT_DASHED, DASHED);
  return inRow([line(colour.ink, SUBJECT_BORDER, null), line(colour.paper, SUBJECT_BORDER / 3, null)]);
}

const ICONS: ReadonlyMap<string, IconShape> = new Map([
  ...PARTY_KINDS.map((kind) => [kind, PARTY_SIGN[kind].icon] as const),
  ...CATEGORIES.map((category) => [category, CATEGORY_ICON[category]] as const),
  ['unnamed', ICON.unknown] as const,
]);

/** Where the icon of a node stands: in its size, from the left or about the middle, and how far down in the free height. */
function placeOfIcon(shape: string, isMarked: boolean): { size: number; left: number | null; down: number } {
  if (isBox(shape)) return { size: 16, left: 9, down: 0.5 };
  const down = shape === 'triangle' ? 0.78 : 0.5;
  if (!isMarked) return { size: 20, left: null, down };
  return shape === 'disc' ? { size: 14, left: null, down: 0.2 } : { size: 16, left: null, down };
}

/** What is written and drawn in a node: on its filling, or in the colour of its border. */
function inkOf(scene: ColumnsScene, node: ElementDefinition): 'soft' | 'system' | 'on-accent' {
  if (isIdleIn(scene, node)) return 'soft';
  return isBox(textIn(node, 'shape')) ? 'system' : 'on-accent';
}

function iconOf(scene: ColumnsScene, node: ElementDefinition, box: Area): Markup {
  const icon = ICONS.get(textIn(node, 'icon'));
  if (!icon) return NOTHING;
  const shape = textIn(node, 'shape');
  const { size, left, down } = placeOfIcon(shape, textIn(node, 'mark') !== '');
  const x = box.x + (left ?? (box.width - size) / 2);
  return iconSvg(icon, scene.palette.colour[inkOf(scene, node)], x, box.y + (box.height - size) * down, size);
}

/** How far the letters in a node stand from its middle: beside the icon of a box, below that of a disc. */
const ASIDE = { box: 12, disc: 6 };

function markSvg(scene: ColumnsScene, node: ElementDefinition, { x, y }: Point): Markup {
  const [mark, shape] = [textIn(node, 'mark'), textIn(node, 'shape')];
  if (mark === '') return NOTHING;
  const hasIcon = ICONS.has(textIn(node, 'icon'));
  return wordsSvg(scene.palette, {
    lines: mark.split('\n'),
    x: x + (isBox(shape) ? ASIDE.box : 0),
    y: y + (shape === 'disc' && hasIcon ? ASIDE.disc : 0),
    lettering: { size: LETTERS.inNode, bold: true },
    colour: inkOf(scene, node),
  });
}

/** The ring about what is chosen: how far from the node its middle is, and how wide. */
const RING = { distance: 4, width: 3 };

function nodeSvg(scene: ColumnsScene, node: ElementDefinition, at: Point): Drawn {
  const { colour } = scene.palette;
  const [shape, grade] = [textIn(node, 'shape'), gradeIn(scene, node)];
  const box = around(at, numberIn(node, 'width'), numberIn(node, 'height'));
  const isSubject = isSubjectIn(scene, node);
  const outer = isSubject ? (SUBJECT_BORDER - BORDER) / 2 : 0;
  const { halo, opacity } = GRADE[grade];
  const body = element(
    'g',
    { 'data-node': textIn(node, 'shows'), opacity: opacity < 1 ? opacity : null },
    halo > 0
      ? outlineSvg(shape, box, outer + halo, { fill: colour.accent, 'fill-opacity': HALO_OPACITY })
      : NOTHING,
    grade === 'chosen'
      ? outlineSvg(shape, box, outer + RING.distance, {
          ...{ fill: 'none', stroke: colour.accent, 'stroke-width': RING.width },
        })
      : NOTHING,
    bodySvg(scene, node, box),
    isSubject ? subjectSvg(scene, shape, box) : NOTHING,
    iconOf(scene, node, box),
    markSvg(scene, node, at),
  );
  return { body, areas: [grown(box, outer + (grade === 'chosen' ? RING.distance + RING.width : BORDER))] };
}

/** What the ground of a caption reaches beyond it. */
const CAPTION_PADDING = 1;

function captionSvg(scene: ColumnsScene, caption: ElementDefinition, at: Point): Drawn {
  const role = textIn(caption, 'role');
  const isTitle = role === 'title';
  const lettering = { size: isTitle ? LETTERS.name : LETTERS.words, bold: isTitle };
  const words: WordsAt = {
    lines: wrapped(textIn(caption, 'text'), numberIn(caption, 'room'), lettering).map((line) =>
      line.trimEnd(),
    ),
    ...{ x: at.x, lettering },
    // Headings follow the camera on the screen; in a picture they stand above all of it.
    y: role === 'heading' ? numberIn(caption, 'above') : at.y,
    colour: isTitle && !isIdleIn(scene, caption) && gradeIn(scene, caption) !== 'rest' ? 'ink' : 'soft',
  };
  const ground = grown(areaOfWords(words), CAPTION_PADDING);
  const body = inRow([
    element('rect', { ...ground, fill: scene.palette.colour.paper }),
    wordsSvg(scene.palette, words),
  ]);
  return { body, areas: [ground] };
}

/** How large the icon in a mark is. */
const MARK_ICON = 12;

function disputedSvg(scene: ColumnsScene, mark: ElementDefinition, at: Point): Drawn {
  const { colour } = scene.palette;
  const size = numberIn(mark, 'size');
  const { opacity } = GRADE[gradeIn(scene, mark)];
  const [x, y] = [at.x - MARK_ICON / 2, at.y - MARK_ICON / 2];
  const body = element(
    'g',
    { 'data-disputed': textIn(mark, 'shows'), opacity: opacity < 1 ? opacity : null },
    element('circle', {
      cx: at.x,
      cy: at.y,
      r: size / 2,
      fill: colour.panel,
      stroke: colour.alarm,
      'stroke-width': 1,
    }),
    iconSvg(ICON.disputed, colour.alarm, x, y, MARK_ICON),
  );
  return { body, areas: [around(at, size, size)] };
}

/** Nodes, then captions and marks, which lie above all. */
export function nodesSvg(scene: ColumnsScene, positions: Positions): Drawn {
  const drawEach = (
    elements: readonly ElementDefinition[],
    draw: (scene: ColumnsScene, element: ElementDefinition, at: Point) => Drawn,
  ) =>
    elements.flatMap((node) => {
      const at = positions.get(textIn(node, 'id'));
      return at ? [draw(scene, node, at)] : [];
    });
  const captions = elementsOfPart(scene, 'caption').filter((caption) => textIn(caption, 'text') !== '');
  return stacked([
    ...drawEach(elementsOfPart(scene, 'node'), nodeSvg),
    ...drawEach(captions, captionSvg),
    ...drawEach(elementsOfPart(scene, 'mark'), disputedSvg),
  ]);
}
